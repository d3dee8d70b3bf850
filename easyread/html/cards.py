"""What stands on each name badge, and how large its first name can be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.html.fitting import BOLD_LETTER_EM, MM_PER_PT
from easyread.model.document import AnyPicture, Badges, Text, plain

COLUMNS = 2  # badges beside each other on A4
LARGEST_PT, SMALLEST_PT = 48.0, 18.0
_ROOM_MM, _PICTURE_MM = 73.0, 23.0


@dataclass(frozen=True, slots=True)
class Card:
    """One badge. Only the first of the blank ones is `read` aloud."""

    first: str
    rest: str
    first_pt: float
    about: Text
    picture: AnyPicture | None
    blank: bool
    read: bool


def cards_of(block: Badges) -> Iterator[Card]:
    """Walk the badges of people, and then the blank ones."""
    for badge in block.badges:
        first, _, rest = plain(badge.name).partition(" ")
        yield Card(
            first,
            rest,
            _size_pt(first, bool(badge.picture)),
            badge.about,
            badge.picture,
            False,
            True,
        )
    for number in range(block.blank):
        yield Card("", "", LARGEST_PT, (), None, True, number == 0)


def _size_pt(name: str, pictured: bool) -> float:
    """Return the size at which a name stays on one line; very long ones are cut into lines."""
    room_mm = _ROOM_MM - _PICTURE_MM * pictured
    wanted = room_mm / (max(1, len(name)) * BOLD_LETTER_EM * MM_PER_PT)
    return max(SMALLEST_PT, min(LARGEST_PT, round(wanted, 1)))
