"""Results → annotations that GitHub shows beside the lines of a change."""

from __future__ import annotations

from easyread.model.prose import Finding, Severity, place_at
from easyread.reporters.results import NO_LINES, Checked, Results, tries

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "ask": "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def github(results: Results) -> str:
    """Return one command a finding; findings for information are left out."""
    lines = [
        _command(one, found)
        for one in results.checked
        for found in one.report.open
        if found.severity in _COMMANDS
    ]
    return "".join(f"{line}\n" for line in [*lines, results.total()])


def _command(one: Checked, found: Finding) -> str:
    file = (found.place.file or one.report.name).translate(_IN_PROPERTY)
    place = ""
    if one.report.format not in NO_LINES and found.place.line:
        place = f",line={found.place.line},col={found.place.column}"
        if found.span and found.unit >= 0:
            last = max(found.span.start, found.span.end - 1)
            end = place_at(one.prose, one.prose.units[found.unit], last)
            place += f",endLine={end.line},endColumn={end.column + 1}"
    title = found.rule.translate(_IN_PROPERTY)
    message = _message(found).translate(_IN_MESSAGE)
    return f"::{_COMMANDS[found.severity]} file={file}{place},title={title}::{message}"


def _message(found: Finding) -> str:
    """What is wrong, what to do, and what to write."""
    page = f"Page {found.place.page}:" if found.place.page else ""
    parts = [page, found.message, found.hint, *tries(found)[:1]]
    return " ".join(part for part in parts if part)
