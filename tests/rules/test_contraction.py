"""What a short form can stand for is offered, and no more."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Say that there's money.", ["there is"]),
        ("The dog lost it's bone.", ["it is"]),
        ("There's 3 of them.", ["There is"]),
        ("What's he done?", ["What is", "What has"]),
        ("Say that it's gone.", ["it is", "it has"]),
        ("Say that he'd come.", ["he would", "he had"]),
        ("There's no buses.", ["There is"]),
        ("There's a lot of people.", ["There is"]),
        ("It stands on it's own.", ["it is"]),
        ("We are in it's new home.", ["it is"]),
        ("It's building is old.", ["It is"]),
        ("It's called My Life.", ["It is", "It has"]),
        ("He's no idea.", ["He is"]),
        ("Where's the bus go?", ["Where is"]),
        ("It's not broken.", ["It is", "It has"]),
    ],
)
def test_has_is_offered_only_where_it_can_be(text: str, said: list[str], find: Find) -> None:
    [found] = find("contraction", text)
    assert [one.text for one in found.suggestions] == said
    assert not any(one.sure for one in found.suggestions)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Don't you think so?", "Do you not"),
        ("Isn't it good?", "Is it not"),
        ("Why can't we come?", "can we not"),
        ("It is good, isn't it?", "is it not"),
        ("Won't Sam come?", "Will not"),
        ("It ain't good.", "is not"),
    ],
)
def test_the_order_of_a_question_is_not_put_right_unasked(text: str, said: str, find: Find) -> None:
    [found] = find("contraction", text)
    assert found.suggestions[0].text == said
    assert not any(one.sure for one in found.suggestions)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Don't come on Monday.", "Do not"),
        ("You can't come.", "cannot"),
        ("What if you don't like it?", "do not"),
        ("The staff won't mind.", "will not"),
        ("You'll get a letter.", "You will"),
        ("There's no bus.", "There is"),
        ("It's a big house.", "It is"),
        ("What's going on?", "What is"),
        ("Say that it's not been easy.", "it has"),
        ("Say that it's got a lift.", "it has"),
    ],
)
def test_what_has_one_full_form_is_surely_put_right(text: str, said: str, find: Find) -> None:
    [found] = find("contraction", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


def test_capitals_stay_capitals(find: Find) -> None:
    [found] = find("contraction", "WE DON'T STOP.")
    assert [one.text for one in found.suggestions] == ["DO NOT"]
    [found] = find("contraction", "Now I'm here.")
    assert [one.text for one in found.suggestions] == ["I am"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What's next for us?", "What is"),
        ("What's working well?", "What is"),
        ("What's your name?", "What is"),
        ("There's no bus.", "There is"),
        ("It's a big garden.", "It is"),
        ("It's good to talk.", "It is"),
        ("It's not easy.", "It is"),
        ("That's why we came.", "That is"),
        ("He's running.", "He is"),
        ("He's been here.", "He has"),
        ("It's got a lift.", "It has"),
        ("It's not been easy.", "It has"),
        ("It's given us a lot of trouble.", "It has"),
        ("She's told your nurse.", "She has"),
    ],
)
def test_is_and_has_are_put_right_where_the_next_words_tell(
    text: str, said: str, find: Find
) -> None:
    [found] = find("contraction", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


def test_both_full_forms_are_told(find: Find) -> None:
    [found] = find("contraction", "Say that she's gone.")
    assert found.hint == "Write “she is” or “she has”."
