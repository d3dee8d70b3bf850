"""“Above” and “below” send readers away only where they speak of the text."""

import pytest

from tests.rules.conftest import Check, Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "The rich live in the part below.",
        "They look at the stars that lie above.",
        "They lived below.",
    ],
)
def test_places_in_the_world_are_left_alone(text: str, find: Find) -> None:
    assert not find("cross-reference", text)


@pytest.mark.parametrize(
    "text",
    [
        "As noted above, we need more time.",
        "As above, we need more time.",
        "Please tell us why below: Name",
        "Below, you can see who came.",
        "It is as set out below.",
        "What we found is summed up below.",
        "For each of the options below, please tick 1 box.",
        "Figure 2, below, shows how many people came.",
    ],
)
def test_places_in_the_text_are_found(text: str, find: Find) -> None:
    assert find("cross-reference", text)


@pytest.mark.parametrize(
    "text",
    [
        "Please bring the following:\n\n- your passport\n- a letter.",
        "You can bring any of the following:\n\n- a friend\n- a dog.",
        "We need the following: your name.",
        "We ask the following questions.\n\n1. Who are you?\n2. Where do you live?",
        "You can go home the following day.",
        "We came on the following Monday.",
    ],
)
def test_what_follows_here_sends_nobody_away(text: str, find: Find) -> None:
    assert not find("cross-reference", text)


@pytest.mark.parametrize(
    "text",
    [
        "See the following page. You can come.",
        "The following is true. We met.",
        "Read the following part.\n\n## Part\n\n- a pen",
        "Look at the table below:\n\n- a pen",
        "You need the above:\n\n- a pen",
    ],
)
def test_what_is_not_here_is_still_found(text: str, find: Find) -> None:
    assert find("cross-reference", text)


def test_the_note_of_a_footnote_is_told_once(checked: Check) -> None:
    text = "It may hurt for 2 days.[^1]\n\n[^1]: We asked 9 people."
    found = checked(text).findings
    assert [words_of(one) for one in found if one.rule == "cross-reference"] == ["[^1]"]
    assert not [one for one in found if one.rule in ("hard-punctuation", "special-character")]


def test_other_square_brackets_and_signs_are_still_found(find: Find) -> None:
    assert find("hard-punctuation", "We met [as you know] in May.")
    assert find("special-character", "We met ^ in May.")
