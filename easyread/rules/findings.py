"""Problems → findings: with their rule, their weight and their place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from easyread.language.quotations import in_any, utterances
from easyread.model.place import Place
from easyread.model.prose import Finding, Problem, Severity, Span, Unit, place_at, source_span
from easyread.rules.checker import Seen
from easyread.rules.gather import text_rules
from easyread.rules.subjects import (
    Block,
    Heading,
    Listing,
    Passage,
    Question,
    Section,
    Sentence,
)  # fmt: skip
from easyread.rules.wanted import Asked
from easyread.rules.whole import Document

# People's own words are theirs: what is found in a quote is for information only.
_QUOTED = frozenset(["quote"])
_NOWHERE = Span(0, 0)


class _Placed(NamedTuple):
    """A problem with its rule, and the unit and the span in it that it is about."""

    asked: Asked
    problem: Problem
    at: int
    span: Span | None

    @property
    def rule(self) -> str:
        return self.asked.rule.id


def findings(document: Document, seen: Iterable[Seen]) -> tuple[Finding, ...]:
    """Return the findings in the order of the document, each thing said once."""
    placed = [
        _Placed(asked, problem, *_place(document, subject, problem))
        for asked, subject, problem in seen
    ]
    placed = list(_quiet(placed))
    placed.sort(key=lambda one: (one.at, one.span or _NOWHERE))
    return tuple([_finding(document, *one) for one in placed])


def _finding(
    document: Document, asked: Asked, problem: Problem, at: int, span: Span | None
) -> Finding:
    rule = asked.rule
    severity = asked.severity or problem.severity or rule.severity
    units = document.prose.units
    unit = units[at] if 0 <= at < len(units) else None
    return Finding(
        rule.id,
        _weight(severity, unit, span),
        problem.message,
        problem.hint,
        problem.suggestions,
        _line(document, unit, span),
        span,
        in_source(unit, span) if unit and span else None,
        unit.text if unit else "",
        rule.sources,
        rule.kind == "automatic" or severity == "error",
        unit=at,
    )


def in_source(unit: Unit, span: Span) -> Span:
    """Return a span of the source; most units run side by side with it from end to end."""
    if len(unit.origin) > 1:
        return source_span(unit, span)
    at, to = unit.origin[0]
    return Span(span.start + to - at, span.end + to - at)


def _weight(severity: Severity, unit: Unit | None, span: Span | None) -> Severity:
    """People's own words are theirs: what is found in a quote is for information only."""
    if unit is None:
        return severity
    said = utterances(unit.text) if span else ()
    quoted = unit.kind in _QUOTED or (said and span and in_any(said, span))
    return "info" if quoted else severity


def _line(document: Document, unit: Unit | None, span: Span | None) -> Place:
    if not unit:
        return Place(document.prose.name)
    if span is None or span.start == 0:
        return unit.place
    if len(unit.origin) == 1:
        return Place(unit.place.file, unit.place.line, unit.place.column + span.start)
    return place_at(document.prose, unit, span.start)


def _place(document: Document, subject: object, problem: Problem) -> tuple[int, Span | None]:
    """Return the number of the unit and the span in it that a problem is about."""
    if problem.at is not None:
        return _in_part(document.passage_of(problem.at), problem.span)
    if isinstance(subject, Sentence):  # most often
        return _in_part(subject.passage, subject.within(problem.span))
    if isinstance(subject, Block | Section | Heading | Question):
        return _in_part(document.passage_of(subject.at), problem.span)
    if isinstance(subject, Listing):
        return _in_part(subject.points[0], problem.span)
    return -1, None


def _in_part(passage: Passage | None, span: Span | None) -> tuple[int, Span | None]:
    """Return the unit where the span begins, and what of the span lies in it."""
    if passage is None:
        return -1, None
    span = span or Span(0, len(passage.unit.text))
    if len(passage.parts) == 1:
        return passage.at, span
    index = max(0, bisect_right(passage.parts, span.start, key=lambda part: part[0]) - 1)
    offset, number = passage.parts[index]
    last = index + 1 == len(passage.parts)
    end = len(passage.unit.text) if last else passage.parts[index + 1][0] - 1
    return number, Span(span.start - offset, max(span.start, min(span.end, end)) - offset)


def _quiet(found: list[_Placed]) -> Iterator[_Placed]:
    """Leave out what a rule that knows more has said about the same words."""
    yields_to = {one.id: one.yields_to for one in text_rules().values() if one.yields_to}
    knowing = frozenset(chain.from_iterable(yields_to.values()))
    said: dict[tuple[int, str], list[_Placed]] = {}
    for one in found:
        if one.rule in knowing:
            said.setdefault((one.at, one.rule), []).append(one)
    for one in found:
        names = yields_to.get(one.rule)
        if not names:
            yield one
            continue
        stronger = [other for name in names for other in said.get((one.at, name), ())]
        if not any(_overlap(other, one) for other in stronger):
            yield one


def _overlap(other: _Placed, one: _Placed) -> bool:
    if other.span is None or one.span is None:
        return False
    return other.span.start < one.span.end and one.span.start < other.span.end
