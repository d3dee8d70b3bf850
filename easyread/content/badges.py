"""`:::{badges}` → name badges: a list such as `- Sam Lee, Our group`, or the names of the event."""

from __future__ import annotations

import re
from dataclasses import replace

from easyread.content import blocks
from easyread.content.fences import Fence, Option
from easyread.content.inline import text
from easyread.errors import ContentError
from easyread.model.document import Badge, Badges, Bullets, Run, Statement, plain

MAX_BLANK = 200
_HINT = "Write a list, for example: - Sam Lee, Our group"


def read(fence: Fence) -> Badges:
    """Return the badges that a fence holds; with no list, those of the event.

    Raises:
        ContentError: nobody is named and no badge is empty, or a line holds more than a name.
    """
    title = fence.options.get("title", Option("", fence.place))
    blank = _blank(fence.options.get("blank", Option("0", fence.place)))
    badges = _badges(fence)
    if not badges and not blank:
        raise ContentError("There is no name for a badge.", fence.place, _HINT)
    return Badges(plain(text(title.value, title.place)), badges, blank, fence.place)


def _badges(fence: Fence) -> tuple[Badge, ...]:
    found = blocks.read(fence.nodes, fence.inside)
    event = fence.inside.event
    if not found:
        names = event.names if event else ()
        return tuple(Badge(*_halves((Run(name),)), None, fence.place) for name in names)
    if len(found) != 1 or not isinstance(found[0], Bullets):
        raise ContentError("Badges need one list.", fence.place, _HINT)
    return tuple(_badge(point) for point in found[0].points)


def _badge(point: Statement) -> Badge:
    if len(point.lines) != 1:
        raise ContentError("A badge is one line.", point.place, _HINT)
    return Badge(*_halves(point.lines[0]), point.picture, point.place)


def _halves(line: tuple[Run, ...]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Cut a line at its first comma: a name, and what stands below it."""
    for at, run in enumerate(line):
        before, comma, after = run.text.partition(",")
        if comma:
            name = (*line[:at], replace(run, text=before.rstrip()))
            about = (replace(run, text=after.lstrip()), *line[at + 1 :])
            return name, tuple(part for part in about if part.text)
    return line, ()


def _blank(option: Option) -> int:
    if not re.fullmatch("[0-9]{1,3}", option.value) or int(option.value) > MAX_BLANK:
        hint = f"Use a whole number up to {MAX_BLANK}, for example :blank: 8"
        raise ContentError("We cannot read how many badges stay empty.", option.place, hint)
    return int(option.value)
