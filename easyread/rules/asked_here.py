"""The questions on a page, each with its places for an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from easyread.model.box import Box, points
from easyread.model.page import Page
from easyread.rules.answer_places import BALLOT, TickBox, level, tick_boxes
from easyread.rules.reading_text import like_heading

_WRITTEN = ("write", "line", "list", "signature")
_NUMBERED = re.compile(r"^(?:question|q)\s?\d+\b|^\d{1,2}[.):]\s", re.IGNORECASE)
_TYPED = re.compile(r"[_.…\s]{5,}")
_ROW_PT = points(4)


class Place(NamedTuple):
    """Where an answer goes: a box to tick, or a place to write."""

    box: Box
    tick: TickBox | None
    group: str


@dataclass(slots=True)
class AskedHere:
    """A question on a page. `words` is None where its words stand on another page."""

    words: Box | None
    places: list[Place] = field(default_factory=list)

    @property
    def box(self) -> Box:
        """The question and its places for an answer."""
        boxes = [place.box for place in self.places]
        box = self.words or boxes[0]
        for one in boxes:
            box = box.around(one)
        return box

    @property
    def ticks(self) -> tuple[TickBox, ...]:
        """Its boxes to tick."""
        return tuple(place.tick for place in self.places if place.tick)

    @property
    def answers(self) -> tuple[str, ...]:
        """The words of its answers to tick."""
        return tuple(" ".join(tick.text.split()) for tick in self.ticks)


def asked_here(page: Page, body_pt: float) -> tuple[AskedHere, ...]:
    """Return the questions of a page that have a place for an answer there, from the top."""
    places = sorted(_places(page), key=lambda one: (one.box.top, one.box.left))
    if not places:
        return ()
    asking = _asking(page, places, body_pt)
    found: list[AskedHere] = []
    for place in places:
        above = [one for one in asking if one.top < place.box.top + _ROW_PT]
        words = max(above, key=lambda one: one.top, default=None)
        if not found or found[-1].words != words or _another(found[-1].places[-1], place):
            found.append(AskedHere(words))
        found[-1].places.append(place)
    return tuple(found)


def _asking(page: Page, places: list[Place], body_pt: float) -> list[Box]:
    """Return where the words of questions stand, line by line."""
    ticks = [place.tick for place in places if place.tick]
    labels = {
        id(line)
        for tick in ticks
        if tick.label
        for line in tick.label.lines
        if (len(tick.label.lines) == 1 or level(line.box, tick.box)) and not _before_box(line.text)
    }
    found: list[Box] = []
    for block in page.reading:
        lines = [line for line in block.lines if id(line) not in labels]
        if lines and like_heading(block, body_pt):
            found.append(block.box)
        else:
            found += [line.box for line in lines if _asks(line.text)]
    return found


def _another(before: Place, place: Place) -> bool:
    """Whether 2 sets of round buttons stand under one heading."""
    return bool(before.group and place.group and before.group != place.group)


def _places(page: Page) -> Iterator[Place]:
    single = {one.name for one in page.fields if one.kind == "one"}
    for tick in tick_boxes(page):
        yield Place(tick.box, tick, tick.group if tick.group in single else "")
    for one in page.fields:
        if one.seen and one.kind in _WRITTEN:
            yield Place(one.box, None, "")
    for block in page.reading:
        if _TYPED.fullmatch(block.text.strip()):
            yield Place(block.box, None, "")


def _before_box(text: str) -> bool:
    """Whether words stand before a typed box, as in “Do you like it? ☐ Yes”."""
    return any(sign in text[1:].lstrip() for sign in BALLOT) and text.strip()[0] not in BALLOT


def _asks(text: str) -> bool:
    asked = re.split(f"[{BALLOT}]", text)[0]
    return asked.rstrip().endswith("?") or bool(_NUMBERED.match(text.strip()))
