"""Words in capitals become small; initials and names of days keep their capitals."""

import pytest

from easyread.rules.small_letters import in_small_letters
from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("shouted", "small"),
    [
        ("DID NOT ATTEND (DNA) POLICY", "Did not attend (DNA) policy"),
        ("YOUR NHS CARE", "Your NHS care"),
        ("ABOUT THE ICB MEETING", "About the ICB meeting"),
        ("WHO CAN TELL US ABOUT IT", "Who can tell us about it"),
        ("CAN I COME ON MONDAY", "Can I come on Monday"),
        ("BRING YOUR FRIENDS (IF YOU CAN)", "Bring your friends (if you can)"),
        ("YOUR BRAMLEY NEWS", "Your Bramley news"),
        ("NEWS FOR ALL OF LEEDS", "News for all of Leeds"),
        ("BRAMLEY’S NEW HALL (STOURBRIDGE)", "Bramley’s new hall (Stourbridge)"),
        ("MEET SARAH AT CHRISTMAS", "Meet Sarah at Christmas"),
        ("PLEASE DON’T USE THE APP", "Please don’t use the app"),
        (
            "HEALTH CHECKS FOR CHILDREN AND OLDER PEOPLE",
            "Health checks for children and older people",
        ),
    ],
)
def test_words_in_capitals_become_a_sentence(shouted: str, small: str) -> None:
    assert in_small_letters(shouted) == small


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("PLEASE READ THIS.", "“Please read this.”"),
        ("CALL US NOW.", "“Call us now.”"),
        ("CALL US", "“Call us”."),
        ("DON'T KEEP IT TO YOURSELF!", "“Don't keep it to yourself!”"),
        ("DO NOT BEND", "“Do not bend”."),
        ("DROP-IN SESSIONS", "“Drop-in sessions”."),
    ],
)
def test_capitals_are_told_from_2_words_with_one_full_stop(
    text: str, said: str, find: Find
) -> None:
    [found] = find("all-capitals", text)
    assert found.hint == f"Write {said}"


@pytest.mark.parametrize(
    "text",
    [
        "NHS GP.",
        "PIP UC",
        "SEND EHCP",
        "PIP AND UC",
        "IT HELP",
        "WHO GP",
        "AB12 3CD",
        "9 AM",
        "STOP!",
    ],
)
def test_initials_and_codes_are_no_words_in_capitals(text: str, find: Find) -> None:
    assert not find("all-capitals", text)


def test_a_heading_in_capitals_keeps_its_initials(find: Find) -> None:
    text = "## DID NOT ATTEND (DNA) POLICY\n\nThis is new."
    for rule in ("all-capitals", "hard-heading"):
        [found] = find(rule, text)
        assert [one.text for one in found.suggestions] == ["Did not attend (DNA) policy"]
