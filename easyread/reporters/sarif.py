"""Results → SARIF 2.1.0, for code scanning and for editors."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import quote

from easyread.model.prose import Finding, Severity, place_at
from easyread.reporters.layout import laid_out
from easyread.reporters.results import NO_LINES, Checked, Results, tries

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {
    "error": "error", "warning": "warning", "ask": "note", "info": "note",
}  # fmt: skip
Table = dict[str, Any]  # Any: what JSON can hold


def sarif(results: Results) -> str:
    """Return all findings; those that are kept on purpose are marked as suppressed."""
    found = [(one, finding) for one in results.checked for finding in one.report.findings]
    rules = list(dict.fromkeys([*results.rules, *(finding.rule for _, finding in found)]))
    numbers = {rule: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "easyread",
                "version": results.version or "0",
                "rules": [_rule(rule, results) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, finding, numbers) for one, finding in found],
    }
    page = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return laid_out(page)


def _rule(rule: str, results: Results) -> Table:
    words = results.rules.get(rule)
    asks = results.asks(rule) or rule
    return {
        "id": rule,
        "shortDescription": {"text": asks},
        "fullDescription": {"text": (words.why if words else "") or asks},
        "help": {"text": f"{asks} To read more: easyread check --explain {rule}"},
    }


def _result(one: Checked, found: Finding, numbers: dict[str, int]) -> Table:
    message = " ".join(
        part
        for part in (
            f"Page {found.place.page}:" if found.place.page else "",
            found.message,
            found.hint,
            *tries(found),
        )
        if part
    )
    result: Table = {
        "ruleId": found.rule,
        "ruleIndex": numbers[found.rule],
        "level": _LEVELS[found.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": _location(one, found)}],
        "partialFingerprints": {"words/v1": _fingerprint(found)},
    }
    if found.waived:
        result["suppressions"] = [{"kind": "inSource", "justification": found.waived}]
    return result


def _location(one: Checked, found: Finding) -> Table:
    location: Table = {"artifactLocation": {"uri": quote(found.place.file or one.report.name)}}
    if one.report.format in NO_LINES or not found.place.line:
        return location
    region: Table = {"startLine": found.place.line, "startColumn": max(1, found.place.column)}
    if found.span and found.unit >= 0 and found.span.end > found.span.start:
        end = place_at(one.prose, one.prose.units[found.unit], found.span.end - 1)
        region |= {"endLine": end.line, "endColumn": end.column + 1}
    if found.source_span:
        start, stop = found.source_span
        region["snippet"] = {"text": one.prose.source[start:stop]}
    return {**location, "region": region}


def _fingerprint(found: Finding) -> str:
    words = found.text[found.span.start : found.span.end] if found.span else ""
    return hashlib.sha256(f"{found.rule}\0{found.text}\0{words}".encode()).hexdigest()[:32]
