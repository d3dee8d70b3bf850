"""The lines of an address and labels with their values are no sentences of a block."""

import pytest

from easyread.readers import read_text
from easyread.rules import check

LETTER = (
    "Northmarsh Borough Council\nRevenues and Benefits Service\nCivic Centre, 12 High Street\n"
    "Northmarsh NM1 4AB"
)


def crowded(text: str) -> int:
    return len(check(read_text(text, "a.txt", ".txt"), only=("crowded-block",)).findings)


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        "Date: 5 February\nTime: 10am\nPlace: Room 2\nWho came: Tunde, Jo",
        "Your income: £204.15\nYour rent: £192.30\nYour loan: £11.85\nPart taken: 20%",
        f"{LETTER}\nPhone: 01632 960 733\nWe are open each day.",
    ],
)
def test_an_address_and_labels_are_not_crowded(text: str) -> None:
    assert not crowded(text)


@pytest.mark.parametrize(
    "text",
    [
        "We meet on Monday\nWe talk a lot\nYou can come\nBring a friend",
        "Phone: 01632 960 733\nWe talk.\nWe eat.\nYou can come.\nIt is free.",
        "Note: we talk.\nTip: come soon.\nFood: there is some.\nCost: it is free.",
        "WE TALK\nWE EAT\nYOU CAN COME\nIT IS FREE",
    ],
)
def test_short_sentences_are_still_counted(text: str) -> None:
    assert crowded(text)
