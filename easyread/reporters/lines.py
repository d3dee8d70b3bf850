"""One text's report → what a line of JSON holds, for programs that check many texts."""

from __future__ import annotations

from typing import Any

from easyread.model.language import Span
from easyread.model.prose import Finding, Prose, Report, source_span


def line(name: object, prose: Prose, report: Report) -> dict[str, Any]:  # Any: what JSON can hold
    """Return what a line holds; places are characters of the text that was given."""
    likeness = report.likeness
    return {
        "id": name,
        "difficulty": round(report.difficulty.value, 3) if report.difficulty else None,
        "like_published_easy_read": likeness.like if likeness else None,
        "sentences": [[span.start, span.end] for span in report.sentences],
        "findings": [_finding(found, prose) for found in report.open],
    }


def _finding(found: Finding, prose: Prose) -> dict[str, object]:
    span = found.source_span
    if span is None:
        unit = prose.units[found.unit] if found.unit >= 0 else None
        whole = Span(0, len(prose.source))
        span = source_span(unit, Span(0, len(unit.text))) if unit else whole
    return {
        "rule": found.rule,
        "severity": found.severity,
        "start": span.start,
        "end": span.end,
        "message": found.message,
        "suggestions": [one.text for one in found.suggestions],
    }
