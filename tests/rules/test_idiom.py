"""A word picture is told once, by its longest words."""

import pytest

from tests.rules.conftest import Find, words_of


def test_a_part_of_a_word_picture_is_not_told_again(find: Find) -> None:
    found = find("idiom", "We love going the extra mile for you.")
    assert [words_of(one) for one in found] == ["going the extra mile"]


def test_the_part_alone_is_told(find: Find) -> None:
    found = find("idiom", "It was the extra mile that they walked for us.")
    assert [words_of(one) for one in found] == ["the extra mile"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We are tackling crime.", "working on"),
        ("We tackle crime.", "work on"),
        ("This is bridging the gap.", "joining up"),
        ("We are going the extra mile for you.", "doing more than you have to"),
        ("We put you at the heart of our work.", "the most important part of"),
        ("Going forward, we will meet.", "from now on"),
        ("Do not bury your head in the sand.", "ignore a problem"),
        ("It fell on deaf ears.", "got no answer"),
        ("She has let them off the hook.", "not blame"),
        ("Put yourself in their shoes.", "think how someone else feels"),
        ("We took the ideas on board.", "listened to"),
    ],
)
def test_plain_words_have_the_form_of_what_they_stand_for(text: str, said: str, find: Find) -> None:
    [found] = find("idiom", text)
    assert [one.text for one in found.suggestions] == [said]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They are opening their doors again.", ["opening their doors"]),
        ("People come from all walks of life.", ["all walks of life"]),
        ("Our doors open at 9. Open your doors to let air in.", []),
        ("We walk all the way. He has a good life.", []),
    ],
)
def test_doors_and_walks_that_are_none_are_told(text: str, words: list[str], find: Find) -> None:
    assert [words_of(one) for one in find("idiom", text)] == words
