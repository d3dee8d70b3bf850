"""The last part of the report: the same counts as tables, for screen readers and staff."""

from __future__ import annotations

from easyread.answers import charts, lines, small
from easyread.answers.counts import Counted
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.model.document import plain

_HEADING = "## The numbers {colour=grey}"


def numbers(found: Results) -> list[str]:
    """Return the part; empty when nothing may be told."""
    if not found.tellable:
        return []
    shown = [_HEADING, "", *lines.statement("numbers", "These are all the numbers again, as tables.")]
    shown += _replies(found)
    for counted in found.counted.values():
        shown += _table(counted, found)
    return shown


def _replies(found: Results) -> list[str]:
    rows = [("People who answered", str(found.total))]
    if found.collected.set_aside:
        rows.append(("Forms that we could not count", str(len(found.collected.set_aside))))
    if found.written:
        rows.append(("Written answers", str(len(found.written))))
        rows.append(("Written answers that we still have to read", str(found.to_read)))
    return lines.table("What came back", ("What", "How many"), rows)


def _table(counted: Counted, found: Results) -> list[str]:
    caption = lines.written(counted.question.text)
    return lines.table(caption, ("Answer", "People"), [(name, _cell(told)) for name, told in _rows(counted, found)])


def _rows(counted: Counted, found: Results) -> list[tuple[str, Told | None]]:
    if not counted.people:
        answered = small.alone(counted.answered, found.total, found.few)
        blank = small.alone(counted.blank, found.total, found.few)
        themes = [(lines.escaped(theme.name), told) for theme, told in found.themes(counted.question.name)]
        return [("People who wrote something", answered), ("No answer", blank), *themes]
    names = [lines.escaped(plain(one.text)) for one in counted.question.choices]
    every = charts.told_of_many if counted.question.kind == "many" else charts.told_of_one
    told = every(counted, found.few) or [None] * (len(names) + 1)
    return list(zip([*names, "No answer"], told, strict=True))


def _cell(told: Told | None) -> str:
    if told is None:
        return "Not told"
    return f"{told:,}" if isinstance(told, int) else told.capitalize()
