"""2 people who do one thing are one idea, and no place to cut a sentence."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Too often, adults and their families can be left out of the talks.",
        "In fact Peter and I were at the same school for many years.",
        "Last week my sister and I went to the shop in our town.",
    ],
)
def test_two_who_do_one_thing_are_one_idea(text: str, find: Find) -> None:
    assert not find("several-ideas", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The group meets on Monday and they will talk about health.",
            "The group meets on Monday. They will talk about health.",
        ),
        (
            "We help 3,500 people and they need us for many years.",
            "We help 3,500 people. They need us for many years.",
        ),
        (
            "In the end, we stopped the work and they went home by bus.",
            "In the end, we stopped the work. They went home by bus.",
        ),
    ],
)
def test_two_sentences_are_offered(text: str, said: str, find: Find) -> None:
    [found] = find("several-ideas", text)
    assert [one.text for one in found.suggestions] == [said]


def test_no_cut_is_offered_between_two_who_do_one_thing(find: Find) -> None:
    text = (
        "On most days Ann and the nurse can come to see us at home or in the big hall of the town."
    )
    [found] = find("long-sentence", text)
    assert found.suggestions == ()


def test_2_ways_to_do_one_thing_are_one_idea(find: Find) -> None:
    assert not find("several-ideas", "I have read this form, or someone has read it to me.")
    assert not find("several-ideas", "You can fill in the form or someone can fill it in for you.")
    assert find("several-ideas", "I have read this form, or someone has told me to go home.")
    assert find("several-ideas", "You can fill in the form or someone can talk to you about it.")
