"""A chart of people → how many shapes each row has, and the sentence below them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from easyread.html.labels import fill
from easyread.language.midsentence import midsentence
from easyread.model.document import Bar, Chart, plain

# One shape a person for up to 20, which are small above 10; then 10 of round numbers of people.
_ONE_EACH, _LINE = 20, 10
_STEPS = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_FILLED, _EMPTY, _UNTOLD = "filled", "", "untold"
_MARK = "…"
# “People were not sure”, but “No one was not sure”.
_ONE = {" were ": " was ", " have ": " has ", " are ": " is ", " do ": " does "}
_SEVERAL = re.compile("^(?:" + "|".join(_ONE) + ")")

Values = dict[str, Any]  # Any: a macro's values


def chart(
    chart: Chart, labels: Mapping[str, str], pictures: Sequence[Mapping[str, str] | None]
) -> Values:
    """Return what the component shows; `pictures` are those of its rows."""
    people = 1
    if chart.total > _ONE_EACH:
        people = next(step for step in _STEPS if chart.total <= step * _LINE)
    drawn = [bar.count for bar in chart.bars]
    numbers = any(isinstance(count, int) for count in drawn)
    notes = [fill(labels["many_people"], people=f"{people:,}")] if people > 1 and numbers else []
    if any(isinstance(count, str) for count in drawn):
        notes.append(labels["not_told"])
    bars = [
        {
            "text": bar.text,
            "picture": picture,
            "people": _people(bar, chart.total, people),
            "sentence": _sentence(bar, chart, labels),
        }
        for bar, picture in zip(chart.bars, pictures, strict=True)
    ]
    return {
        "title": chart.title,
        "notes": notes,
        "bars": bars,
        "small": _LINE < chart.total <= _ONE_EACH,
    }


def _people(bar: Bar, total: int, people: int) -> list[str]:
    """Return the look of each shape of a row. All are alike where the count is not told."""
    shapes = -(-total // people)
    if isinstance(bar.count, str):
        return [_UNTOLD] * shapes
    filled = _filled(bar.count, people, shapes) if bar.count < total else shapes
    return [_FILLED if number < filled else _EMPTY for number in range(shapes)]


def _filled(count: int, people: int, shapes: int) -> int:
    """Return the shapes for a part of all: rounded, half up, but some for anybody, and not all."""
    rounded = (2 * count + people) // (2 * people)
    return max(1, min(rounded, shapes - 1)) if count else 0


def _sentence(bar: Bar, chart: Chart, labels: Mapping[str, str]) -> str:
    words = midsentence(plain(bar.text))
    did = plain(bar.did) or chart.did.replace(_MARK, words)
    did = f" {did}" if did else ""
    if isinstance(bar.count, str):
        return fill(labels[bar.count.replace(" ", "_")], did=did)
    if not bar.count:
        return fill(labels["nobody"], did=_SEVERAL.sub(lambda verb: _ONE[verb[0]], did))
    return fill(labels["sentence"], count=f"{bar.count:,}", total=f"{chart.total:,}", did=did)
