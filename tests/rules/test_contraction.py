"""What a short form can stand for is offered, and no more."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What's next for us?", ["What is"]),
        ("Say that there's money.", ["there is"]),
        ("The dog lost it's bone.", ["it is"]),
        ("There's 3 of them.", ["There is"]),
        ("It's given us time.", ["It has"]),
        ("It's helped them all.", ["It has"]),
        ("What's he done?", ["What is", "What has"]),
        ("He's no idea.", ["He is"]),
        ("Say that it's gone.", ["it is", "it has"]),
        ("Say that he'd come.", ["he would", "he had"]),
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


def test_both_full_forms_are_told(find: Find) -> None:
    [found] = find("contraction", "Say that she's gone.")
    assert found.hint == "Write “she is” or “she has”."
