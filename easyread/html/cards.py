"""What stands on each name badge, and how large its words can be so that all of them fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.html.fitting import BOLD_LETTER_EM, LETTER_EM, MM_PER_PT, line_count
from easyread.model.document import AnyPicture, Badge, Badges, Text, plain

COLUMNS = 2  # badges beside each other on A4
LARGEST_PT, SMALLEST_PT = 48.0, 24.0
REST_PT, ABOUT_PT, TITLE_PT = 20.0, 16.0, 14.0
_LEADING = 1.15
_USUAL_LETTER_EM = 0.48  # a badge grows where its letters are wider
_ROOM_MM, _PICTURE_MM = 73.0, 23.0
_HEIGHT_MM = 60.0 - 2 * 5 - 7  # without the inset, and the room between the lines


@dataclass(frozen=True, slots=True)
class Card:
    """One badge. Only the first of the blank ones is `read` aloud."""

    first: str
    rest: str
    first_pt: float
    rest_pt: float
    about: Text
    about_pt: float
    picture: AnyPicture | None
    blank: bool
    read: bool


def cards_of(block: Badges) -> Iterator[Card]:
    """Walk the badges of people, and then the blank ones."""
    for badge in block.badges:
        yield _card(badge, block.title)
    for number in range(block.blank):
        yield Card("", "", LARGEST_PT, REST_PT, (), ABOUT_PT, None, True, number == 0)


def _card(badge: Badge, title: str) -> Card:
    """The first name takes what the other words leave of the badge."""
    first, _, rest = plain(badge.name).partition(" ")
    width_mm = _ROOM_MM - _PICTURE_MM * bool(badge.picture)
    about = plain(badge.about)
    about_pt = ABOUT_PT if _count(about, _ROOM_MM, ABOUT_PT) <= 2 else TITLE_PT
    rest_pt = min(REST_PT, _widest_pt(rest, width_mm, LETTER_EM))
    left_mm = _HEIGHT_MM - _lines_mm(title, _ROOM_MM, TITLE_PT)
    left_mm -= _lines_mm(rest, width_mm, rest_pt) + _lines_mm(about, _ROOM_MM, about_pt)
    first_pt = min(LARGEST_PT, _widest_pt(first, width_mm, BOLD_LETTER_EM), left_mm / MM_PER_PT)
    first_pt = max(SMALLEST_PT, round(first_pt, 1))
    return Card(first, rest, first_pt, round(max(TITLE_PT, rest_pt), 1), badge.about, about_pt,
                badge.picture, False, True)  # fmt: skip


def _widest_pt(words: str, width_mm: float, letter_em: float) -> float:
    """At which size the longest word takes the whole width."""
    longest = max((len(word) for word in words.split()), default=1)
    return width_mm / (longest * letter_em * MM_PER_PT)


def _lines_mm(words: str, width_mm: float, size_pt: float) -> float:
    return _count(words, width_mm, size_pt) * size_pt * _LEADING * MM_PER_PT


def _count(words: str, width_mm: float, size_pt: float) -> int:
    return line_count(words, width_mm, size_pt, _USUAL_LETTER_EM)
