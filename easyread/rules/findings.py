"""Problems → findings: with their rule, their weight and their place."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from itertools import chain
from typing import cast

from easyread.language.quotations import in_any, utterances
from easyread.model.language import quick_span
from easyread.model.place import Place
from easyread.model.prose import Finding, Problem, Span, Unit, place_at, source_span
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
# A finding of its values in order, sooner than by its own constructor, as `quick_span` is.
_finding = cast("Callable[[tuple[object, ...]], Finding]", partial(tuple.__new__, Finding))
# A problem with its rule, and the span in a unit that it is about: start, end, number of the
# problem, rule, problem, span. So they stand in the unit's order.
_Placed = tuple[int, int, int, Asked, Problem, Span | None]


def findings(document: Document, seen: Iterable[Seen]) -> tuple[Finding, ...]:
    """Return the findings in the order of the document, each thing said once."""
    by_unit: defaultdict[int, list[_Placed]] = defaultdict(list)
    for number, (asked, subject, problem) in enumerate(seen):
        at, span = _place(document, subject, problem)
        start, end = span or _NOWHERE
        by_unit[at].append((start, end, number, asked, problem, span))
    knowing = _knowing()
    found: list[Finding] = []
    for at in sorted(by_unit):
        found += _in_unit(document, at, sorted(_quiet(by_unit[at], knowing)))
    return tuple(found)


def _in_unit(document: Document, at: int, placed: Iterable[_Placed]) -> Iterator[Finding]:
    """Yield the findings of one unit."""
    units = document.prose.units
    unit = units[at] if 0 <= at < len(units) else None
    text, said = (unit.text, utterances(unit.text)) if unit else ("", ())
    whole = unit.place if unit else Place(document.prose.name)
    ahead = _ahead(unit) if unit else None
    quoted = unit is not None and unit.kind in _QUOTED
    line, known = whole, 0  # the place of what begins at `known`: much begins where other does
    for start, end, _, asked, problem, span in placed:
        rule = asked.rule
        severity = asked.severity or problem.severity or rule.severity
        sure = severity == "error" or rule.kind == "automatic"
        if quoted or (said and span and in_any(said, span)):
            severity = "info"
        source = None
        if unit and span:
            line, known = (line if start == known else _line(document, unit, start)), start
            source = (
                in_source(unit, span) if ahead is None else quick_span((start + ahead, end + ahead))
            )
        yield _finding((
            rule.id, severity, problem.message, problem.hint, problem.suggestions,
            line, span, source, text, rule.sources, sure, "", at, (),
        ))  # fmt: skip


def _ahead(unit: Unit) -> int | None:
    """Return how far the source is ahead of a unit's text; None if not everywhere the same."""
    at, to = unit.origin[0]
    return to - at if len(unit.origin) == 1 else None


def in_source(unit: Unit, span: Span) -> Span:
    """Return a span of the source; most units run side by side with it from end to end."""
    ahead = _ahead(unit)
    if ahead is None:
        return source_span(unit, span)
    start, end = span
    return quick_span((start + ahead, end + ahead))


def _line(document: Document, unit: Unit, start: int) -> Place:
    place = unit.place
    if len(unit.origin) == 1:
        return Place(place.file, place.line, place.column + start)
    return place_at(document.prose, unit, start)


def _place(document: Document, subject: object, problem: Problem) -> tuple[int, Span | None]:
    """Return the number of the unit and the span in it that a problem is about."""
    if problem.at is not None:
        return _in_part(document.passage_of(problem.at), problem.span)
    if isinstance(subject, Sentence):  # most often
        passage, span = subject.passage, subject.within(problem.span)
        return (passage.at, span) if len(passage.parts) == 1 else _in_part(passage, span)
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
        return passage.parts[0][1], span
    index = max(0, bisect_right(passage.parts, span.start, key=lambda part: part[0]) - 1)
    offset, number = passage.parts[index]
    last = index + 1 == len(passage.parts)
    end = len(passage.unit.text) if last else passage.parts[index + 1][0] - 1
    return number, Span(span.start - offset, max(span.start, min(span.end, end)) - offset)


@cache
def _knowing() -> frozenset[str]:
    """Return the rules that know more than another."""
    return frozenset(chain.from_iterable(one.yields_to for one in text_rules().values()))


def _quiet(found: list[_Placed], knowing: frozenset[str]) -> Iterator[_Placed]:
    """Leave out what a rule that knows more has said about the same words of a unit."""
    said: dict[str, list[_Placed]] = {}
    for one in found:
        name = one[3].rule.id
        if name in knowing:
            said.setdefault(name, []).append(one)
    for one in found:
        names = one[3].rule.yields_to
        if not names or not any(
            _overlap(other, one) for name in names for other in said.get(name, ())
        ):
            yield one


def _overlap(other: _Placed, one: _Placed) -> bool:
    start, end, _, _, _, span = one
    first, last, _, _, _, whole = other
    return span is not None and whole is not None and first < end and start < last
