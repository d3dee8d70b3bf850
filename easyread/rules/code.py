"""Code in a text: no rule looks at it, and it keeps its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.model.prose import AskedQuestion, Finding, Prose, Unit

# A sign that stands for a thing in a text. No rule knows it, and it is no word.
_THING = "\ufffc"


def without_code(prose: Prose) -> Prose:
    """Return prose in which signs that no rule knows stand in the place of code."""
    if not any(unit.code for unit in prose.units):
        return prose
    units = tuple(_unit(unit) for unit in prose.units)
    placed = {id(old): new for old, new in zip(prose.units, units, strict=True)}
    questions = tuple(_question(one, placed) for one in prose.questions)
    return prose._replace(units=units, questions=questions)


def with_code(findings: Iterable[Finding], prose: Prose) -> Iterator[Finding]:
    """Yield findings with the words as the author wrote them."""
    for finding in findings:
        unit = prose.units[finding.unit] if finding.unit >= 0 else None
        yield finding._replace(text=unit.text) if unit and unit.code else finding


def _unit(unit: Unit) -> Unit:
    text = unit.text
    for start, end in unit.code:
        text = text[:start] + _THING * (end - start) + text[end:]
    return unit._replace(text=text)


def _question(asked: AskedQuestion, placed: dict[int, Unit]) -> AskedQuestion:
    return asked._replace(
        unit=placed.get(id(asked.unit), asked.unit),
        choices=tuple(placed.get(id(one), one) for one in asked.choices),
        hint=asked.hint and placed.get(id(asked.hint), asked.hint),
    )
