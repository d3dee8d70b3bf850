"""An agenda and name badges → the values that their components are called with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from easyread.html.cards import COLUMNS, cards_of
from easyread.model.document import Agenda, AnyPicture, Badges, Text

ShownPicture = Callable[[AnyPicture | None], Mapping[str, str] | None]


def agenda(
    block: Agenda, lines: Callable[[tuple[Text, ...]], object], picture: ShownPicture
) -> dict[str, Any]:  # Any: a macro's values
    """Return the rows, with how far the hands of their clocks are turned from 12."""
    turns = [
        {
            "time": turn.time,
            "hour_degrees": turn.minutes % (12 * 60) / 2,
            "minute_degrees": turn.minutes % 60 * 6,
            "lines": lines(turn.lines),
            "picture": picture(turn.picture),
        }
        for turn in block.turns
    ]
    return {"turns": turns}


def badges(
    block: Badges, text: Callable[[Text], object], picture: ShownPicture
) -> dict[str, Any]:  # Any: a macro's values
    """Return the badges, row by row."""
    cards = [
        {
            "first": card.first,
            "rest": card.rest,
            "first_pt": card.first_pt,
            "rest_pt": card.rest_pt,
            "about": text(card.about),
            "about_pt": card.about_pt,
            "picture": picture(card.picture),
            "blank": card.blank,
            "read": card.read,
        }
        for card in cards_of(block)
    ]
    rows = [cards[at : at + COLUMNS] for at in range(0, len(cards), COLUMNS)]
    return {"title": block.title, "rows": rows}
