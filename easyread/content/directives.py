"""Fences such as `:::{question} name` → the block that they stand for."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import cast, get_args

from easyread.content import agenda, badges, blocks, questions
from easyread.content.fences import Fence, Option, opened
from easyread.content.inline import text
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import (
    Bar,
    Block,
    Box,
    Bullets,
    Chart,
    HardWord,
    Statement,
    Table,
    Vague,
    plain,
)
from easyread.model.place import Place

MAX_PEOPLE = 100_000
_MARK = "…"


def read(node: Node, source: Source) -> tuple[Block, ...]:
    """Return the block that a fence stands for.

    Raises:
        ContentError: the fence's name, an option or what is inside is not known.
    """
    fence = opened(node, source)
    readers: dict[str, Callable[[Fence], Block]] = {
        "question": questions.read,
        "chart": _chart,
        "hard-word": _hard_word,
        "box": _box,
        "table": _table,
        "badges": badges.read,
        "agenda": agenda.read,
    }
    return (readers[fence.name](fence),)


def _chart(fence: Fence) -> Chart:
    option = fence.options.get("total", Option("", fence.place))
    found = blocks.read(fence.nodes, fence.inside)
    if len(found) != 1 or not isinstance(found[0], Bullets) or not fence.words:
        hint = "Example: :::{chart} How is it going? then :total: 10 then - Good: 7"
        raise ContentError("A chart needs a title, a total and one list.", fence.place, hint)
    total = _count(option.value, option.place)
    bars = tuple(_bar(point) for point in found[0].points)
    for bar in bars:
        if isinstance(bar.count, int) and bar.count > total:
            message = f"{bar.count} is more than the total of {total}."
            raise ContentError(message, bar.place, "Check both numbers.")
    return Chart(text(fence.words, fence.place), total, bars, fence.place, _did(fence))


def _did(fence: Fence) -> str:
    """What the people of each row did, with … for the words of the row."""
    option = fence.options.get("people")
    if not option:
        return ""
    did = plain(text(option.value, option.place)).replace("...", _MARK)
    if not did.strip(_MARK + " ") or did.count(_MARK) > 1:
        hint = "Example: :people: said … or :people: ticked this"
        raise ContentError("We cannot read what people did.", option.place, hint)
    return did


def _bar(point: Statement) -> Bar:
    *before, last = point.lines[0]
    words, _, number = last.text.rpartition(":")
    runs = tuple(run for run in (*before, replace(last, text=words)) if run.text)
    did = point.lines[1] if len(point.lines) > 1 else ()
    if not runs or len(point.lines) > 2 or (did and not _counted(number)):
        raise ContentError("We cannot read this row.", point.place, "Example: - Good: 7")
    told = number.strip().lower()
    if told in get_args(Vague):
        return Bar(runs, cast("Vague", told), point.picture, point.place, did)  # just tested
    return Bar(runs, _count(number, point.place), point.picture, point.place, did)


def _counted(number: str) -> bool:
    return number.strip().isdecimal() or number.strip().lower() in get_args(Vague)


def _count(number: str, place: Place) -> int:
    number = number.strip().replace(",", "")
    if not re.fullmatch("[0-9]{1,6}", number) or int(number) > MAX_PEOPLE:
        hint = f"Use a whole number up to {MAX_PEOPLE:,}, for example :total: 10"
        raise ContentError("A chart counts people.", place, hint)
    return int(number)


def _hard_word(fence: Fence) -> HardWord:
    meaning = blocks.statements(fence.nodes, fence.inside)
    if not fence.words or not meaning:
        hint = "Write the word after {hard-word}, and what it means on the next line."
        raise ContentError("A hard word needs its meaning.", fence.place, hint)
    return HardWord(plain(text(fence.words, fence.place)), meaning, fence.place)


def _box(fence: Fence) -> Box:
    inside = blocks.read(fence.nodes, fence.inside)
    if not inside:
        raise ContentError("This box is empty.", fence.place, "Write words in it or delete it.")
    return Box(text(fence.words, fence.place), inside, fence.place)


def _table(fence: Fence) -> Table:
    found = blocks.read(fence.nodes, fence.inside)
    if len(found) != 1 or not isinstance(found[0], Table):
        raise ContentError("Only one table can stand here.", fence.place, "Put the rest elsewhere.")
    return replace(found[0], caption=text(fence.words, fence.place))
