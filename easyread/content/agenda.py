"""`:::{agenda}` → what happens when: a list such as `- 1:15pm: Welcome`, or that of the event."""

from __future__ import annotations

import re

from easyread.content import blocks
from easyread.content.event import Event
from easyread.content.fences import Fence
from easyread.content.mistakes import Mistakes
from easyread.errors import ContentError
from easyread.model.document import Agenda, Bullets, PictureName, Run, Statement, Turn, plain
from easyread.model.place import Place

_TIME = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap]m)|noon|midday|midnight"
_WHOLE = re.compile(_TIME, re.IGNORECASE)
_START = re.compile(rf"(?P<time>{_TIME})\s*:\s+", re.IGNORECASE)
_HINT = "Write a time such as 1pm or 1:15pm, for example: - 1:15pm: Welcome"


def read(fence: Fence) -> Agenda:
    """Return the agenda that a fence holds; an empty one has the rows of the event.

    Raises:
        ContentError: there are no rows, or one has no time that we can read.
    """
    found = blocks.read(fence.nodes, fence.inside)
    if not found and fence.inside.event:
        return Agenda(_of_event(fence.inside.event, fence.place), fence.place)
    if len(found) != 1 or not isinstance(found[0], Bullets):
        raise ContentError("An agenda needs one list.", fence.place, _HINT)
    turns: list[Turn] = []
    mistakes = Mistakes()
    for point in found[0].points:
        with mistakes.noted():
            turns.append(_turn(point))
    mistakes.refuse()
    return Agenda(tuple(turns), fence.place)


def _of_event(event: Event, place: Place) -> tuple[Turn, ...]:
    if not event.agenda:
        hint = "Write [[agenda]] in it, and below that time and what."
        raise ContentError("The event file has no agenda.", event.place, hint)
    return tuple(
        Turn(
            time=row.time,
            minutes=_minutes(row.time, event.place),
            lines=tuple((Run(words),) for words in (row.what, row.who) if words),
            picture=PictureName(row.picture, event.place) if row.picture else None,
            place=place,
        )
        for row in event.agenda
    )


def _turn(point: Statement) -> Turn:
    first, *rest = point.lines
    start = _START.match(plain(first))
    if not start or len(first[0].text) < start.end() or not plain(first)[start.end() :].strip():
        raise ContentError("This row does not start with a time.", point.place, _HINT)
    head = Run(first[0].text[start.end() :], first[0].strong, first[0].link, first[0].language)
    line = tuple(run for run in (head, *first[1:]) if run.text)
    minutes = _minutes(start["time"], point.place)
    return Turn(start["time"], minutes, (line, *rest), point.picture, point.place)


def _minutes(time: str, place: Place) -> int:
    """Return how many minutes after midnight a time is."""
    found = _WHOLE.fullmatch(time)
    if not found:
        raise ContentError(f"“{time}” is not a time.", place, _HINT)
    if not found["half"]:
        return 0 if time.lower() == "midnight" else 12 * 60
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        raise ContentError(f"“{time}” is not a time.", place, _HINT)
    return (hour % 12 + 12 * (found["half"].lower() == "pm")) * 60 + minute
