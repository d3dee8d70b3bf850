"""Words with their findings marked, and each finding in words, for the HTML page."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from itertools import pairwise

from easyread.model.language import Span
from easyread.model.prose import Finding, Severity, Unit
from easyread.reporters.results import SEVERITIES, Checked, Results, tries

Why = Callable[[str, tuple[str, ...]], str]
NAMES: dict[Severity, str] = {
    "error": "Error", "warning": "Warning", "ask": "Please check", "info": "For information",
}  # fmt: skip


def marked(unit: Unit, found: Sequence[tuple[Finding, str]]) -> str:
    """Return a unit's words; where spans overlap, the gravest finding gives the look.

    After each span stands a link to what is said about it.
    """
    spans = deque(sorted((one.span, one.severity, name) for one, name in found if one.span))
    edges = sorted({0, len(unit.text), *(edge for span, _, _ in spans for edge in span)})
    over: list[tuple[Span, Severity, str]] = []
    parts: list[str] = []
    for start, end in pairwise(edges):
        while spans and spans[0][0].start <= start:
            over.append(spans.popleft())
        words = escape(unit.text[start:end])
        gravest = min((severity for _, severity, _ in over), key=SEVERITIES.index, default=None)
        parts.append(f'<mark class="mark--{gravest}">{words}</mark>' if gravest else words)
        parts += [link(name) for span, _, name in over if span.end <= end]
        over = [one for one in over if one[0].end > end]
    parts += [link(name) for _, _, name in [*over, *spans]]
    parts += [link(name) for one, name in found if not one.span]
    return "".join(parts)


def link(name: str) -> str:
    """Return a link to what is said about a finding: its number."""
    number = name.rpartition("-")[2]
    return f'<a class="to" href="#{name}"><span class="hidden">Finding </span>{number}</a>'


def finding(found: Finding, name: str, why: Why) -> str:
    """Return what is said about a finding: what is wrong, what to write, and who asks for it."""
    number = name.rpartition("-")[2]
    parts = [
        f'<li class="finding finding--{found.severity}" id="{name}">',
        f'<p><span class="number">{number}</span> ',
        f'<span class="badge badge--{found.severity}">{NAMES[found.severity]}</span> ',
        f"<b>{escape(found.message)}</b></p>",
        f"<p>{escape(found.hint)}</p>" if found.hint else "",
        *(f"<p>{escape(words)}</p>" for words in tries(found)),
        why(found.rule, found.sources),
        "</li>",
    ]
    return "".join(parts)


def whys(one: Checked, results: Results) -> Why:
    """Return what tells why a rule is there, and who asks for it; the same again and again."""

    @cache
    def why(rule: str, given: tuple[str, ...]) -> str:
        sources = "; ".join(results.source(named) for named in given)
        asks = results.asks(rule, one)
        said = " ".join(part for part in (asks, f"Source: {sources}" if sources else "") if part)
        if not said:
            return f'<p class="quiet">{escape(rule)}</p>'
        summary = f"<summary>Why? <span>{escape(rule)}</span></summary>"
        return f'<details class="quiet why">{summary}<p>{escape(said)}</p></details>'

    return why


def folded(summary: str, inside: str) -> str:
    """Return what is shown only to those who ask for it."""
    return f"<details><summary>{escape(summary)}</summary>{inside}</details>"
