"""Results → text for the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, partial

from easyread.model.language import Span
from easyread.model.prose import Finding, Report, Severity
from easyread.reporters.excerpt import excerpt
from easyread.reporters.results import NO_LINES, SEVERITIES, Checked, Results, counted, tries

_COLOURS = {"error": "31", "warning": "33", "ask": "36", "info": "2", "mark": "4", "strong": "1"}
_WORDS: dict[Severity, str] = {
    "error": "error", "warning": "warning", "ask": "please check", "info": "for information",
}  # fmt: skip
_LONG = 1_000


def text(results: Results, *, colour: bool = False, verbose: bool = False) -> str:
    """Return all findings with their words marked, a table, and what was checked.

    Findings for information are left out unless `verbose`. Why a rule is there is said once.
    """
    paint = _Paint(colour)
    lines: list[str] = []
    told: set[str] = set()
    for one in results.checked:
        lines += _file(one, results, paint, verbose, told)
    lines += [*_table(results, paint), results.no_proof, results.total()]
    return "\n".join(lines) + "\n"


class _Paint:
    """Puts colours on words, or leaves them as they are."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, words: str, look: str) -> str:
        return f"\x1b[{_COLOURS[look]}m{words}\x1b[0m" if self.colour and words else words


def _file(
    one: Checked, results: Results, paint: _Paint, verbose: bool, told: set[str]
) -> Iterator[str]:
    report = one.report
    for note in report.notes:
        yield f"{report.name}: {note}"
    why_of = cache(partial(_why, one, results))  # asked for each finding, the same for most
    shown = [found for found in report.open if verbose or found.severity != "info"]
    for found in shown:
        yield from _finding(found, _where(found, report), paint)
        why = why_of(found.rule, found.sources)
        if why and why not in told:
            told.add(why)
            yield why
        yield ""
    waived = [found for found in report.findings if found.waived]
    for found in waived:
        reason = _printable(found.waived)
        yield f"{_where(found, report)}  kept on purpose  {found.rule}: {reason}"
    if waived:
        yield ""
    yield paint(report.name, "strong")
    yield f"  {results.verdict(one)}"
    yield from _measures(report, verbose)
    if verbose:
        for score in report.scores:
            yield f"  {score.name}: {score.value:.1f} ({score.better} is easier). For trend only."
    yield ""


def _measures(report: Report, verbose: bool) -> Iterator[str]:
    if report.difficulty is not None:
        yield f"  Difficulty: {report.difficulty.value:.0f} (0 is easiest, 100 is hardest)."
        parts = sorted(report.difficulty.parts, key=lambda part: -part.points)
        for part in parts if verbose else ():
            yield f"    {part.points:.1f} of it: {part.says}"
    if report.likeness is not None and report.likeness.like is not None:
        like = "Yes" if report.likeness.like else "No"
        yield f"  Like published Easy Read: {like}. This is a likeness, not a pass."
    if report.known:
        are = "is" if report.known == 1 else "are"
        yield f"  {counted(report.known, 'finding')} from before {are} in the baseline."


def _where(found: Finding, report: Report) -> str:
    """The place of a finding; in an office file lines are paragraphs, and nobody sees columns."""
    if report.format in NO_LINES and found.place.line:
        return f"{found.place.file}, paragraph {found.place.line}"
    return str(found.place)


def _why(one: Checked, results: Results, rule: str, given: tuple[str, ...]) -> str:
    asks = results.asks(rule, one)
    sources = "; ".join(results.source(named) for named in given[:2])
    return f"  Why: {asks}" + (f" Source: {sources}" if sources else "") if asks else ""


def _finding(found: Finding, where: str, paint: _Paint) -> Iterator[str]:
    severity = paint(_WORDS[found.severity], found.severity)
    yield f"{paint(where, 'strong')}  {severity}  {found.rule}"
    if found.text:
        yield from (f"    {line}" for line in _marked(found, paint))
    yield f"  {_short(found.message)}"
    if found.hint:
        yield "  " + _short(found.hint).replace("\n", "\n  ")
    yield from (f"  {_short(_printable(one))}" for one in tries(found))


def _marked(found: Finding, paint: _Paint) -> Iterator[str]:
    """The sentence with the span marked: underlined in colour, or with signs below it."""
    span = found.span or Span(0, len(found.text))
    start, end = excerpt(found.text, span)
    words = _printable(found.text[start:end])
    before = "… " if start else ""
    after = " …" if end < len(found.text) else ""
    first, last = span.start - start, min(span.end, end) - start
    if paint.colour:
        marked = paint(words[first:last], "mark")
        yield f"{before}{words[:first]}{marked}{words[last:]}{after}"
        return
    yield f"{before}{words}{after}"
    if found.span and (first or last < len(words)):
        yield " " * (len(before) + first) + "^" * max(1, last - first)


def _short(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG]} …"


def _printable(words: str) -> str:
    """Keep words of a file from steering the terminal."""
    if words.isprintable():  # as most are
        return words
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _table(results: Results, paint: _Paint) -> Iterator[str]:
    """One line a rule, however many weights its findings have; the heaviest first."""
    counts = Counter((found.rule, found.severity) for found in results.findings())
    if not counts:
        return
    looked: Counter[str] = Counter()
    for one in results.checked:
        looked.update(dict(one.report.checked))
    by_rule: dict[str, list[Severity]] = {}
    for rule, severity in sorted(counts, key=lambda key: SEVERITIES.index(key[1])):
        by_rule.setdefault(rule, []).append(severity)
    width = max(map(len, by_rule))
    total = {rule: sum(counts[rule, one] for one in found) for rule, found in by_rule.items()}
    order = sorted(
        by_rule, key=lambda rule: (SEVERITIES.index(by_rule[rule][0]), -total[rule], rule)
    )
    for rule in order:
        weights = paint(f"{', '.join(_WORDS[one] for one in by_rule[rule]):<15}", by_rule[rule][0])
        of = f"in {looked[rule]:,} looked at" if looked[rule] else ""
        yield f"{total[rule]:>5}  {rule:<{width}}  {weights}  {of}"
    yield ""
