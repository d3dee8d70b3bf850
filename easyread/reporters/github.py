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
    properties = {"file": found.place.file or one.report.name}
    if one.report.format not in NO_LINES and found.place.line:
        properties |= {"line": str(found.place.line), "col": str(found.place.column)}
        if found.span and found.unit >= 0:
            last = max(found.span.start, found.span.end - 1)
            end = place_at(one.prose, one.prose.units[found.unit], last)
            properties |= {"endLine": str(end.line), "endColumn": str(end.column + 1)}
    properties["title"] = found.rule
    listed = ",".join(
        f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items()
    )
    message = _message(found).translate(_IN_MESSAGE)
    return f"::{_COMMANDS[found.severity]} {listed}::{message}"


def _message(found: Finding) -> str:
    """What is wrong, what to do, and what to write."""
    page = f"Page {found.place.page}:" if found.place.page else ""
    parts = [page, found.message, found.hint, *tries(found)[:1]]
    return " ".join(part for part in parts if part)
