"""Results → JSON for other programs. Its shape is docs/report.schema.json."""

from __future__ import annotations

from typing import Any

from easyread.model.prose import Finding, Report
from easyread.reporters.layout import laid_out
from easyread.reporters.results import SEVERITIES, Checked, Results

VERSION = 1
Table = dict[str, Any]  # Any: what JSON can hold


def json(results: Results) -> str:
    """Return all that was checked and found, those findings too that are kept on purpose."""
    reports = [one.report for one in results.checked]
    summary: Table = {
        "files": len(reports),
        "sentences": sum(len(report.sentences) for report in reports),
        "words": sum(report.words for report in reports),
        "rules": len({rule for report in reports for rule in report.checked}),
        "waived": sum(bool(found.waived) for report in reports for found in report.findings),
        "known": sum(report.known for report in reports),
    }
    summary |= {severity: results.count(severity) for severity in SEVERITIES}
    page = {
        "version": VERSION,
        "tool": {"name": "easyread", "version": results.version},
        "summary": summary,
        "files": [_file(one) for one in results.checked],
    }
    return laid_out(page)


def _file(one: Checked) -> Table:
    report = one.report
    return {
        "name": report.name,
        "format": report.format,
        "title": one.prose.title,
        "language": one.prose.language,
        "profile": report.profile,
        "verdict": one.verdict,
        "sentences": len(report.sentences),
        "words": report.words,
        "checked": dict(report.checked),
        **measures(report),
        "human_checks": list(report.human_checks),
        "notes": list(report.notes),
        "known": report.known,
        "findings": [_finding(found) for found in report.findings],
    }


def measures(report: Report) -> Table:
    """Return the numbers of a report that are for trend only."""
    difficulty, likeness = report.difficulty, report.likeness
    return {
        "difficulty": round(difficulty.value, 1) if difficulty else None,
        "difficulty_parts": [
            {
                "name": part.name,
                "says": part.says,
                "measured": part.measured,
                "points": round(part.points, 2),
            }
            for part in (difficulty.parts if difficulty else ())
        ],
        "like_published_easy_read": likeness.like if likeness else None,
        "shares": [
            {
                "name": share.name,
                "says": share.says,
                "value": share.value,
                "low": share.low,
                "high": share.high,
            }
            for share in (likeness.shares if likeness else ())
        ],
        "scores": [
            {"name": score.name, "value": round(score.value, 2), "better": score.better}
            for score in report.scores
        ],
    }


def _finding(found: Finding) -> Table:
    source = found.source_span
    return {
        "rule": found.rule,
        "severity": found.severity,
        "sure": found.sure,
        "message": found.message,
        "hint": found.hint,
        "suggestions": [
            {"text": one.text, "note": one.note, "sure": one.sure} for one in found.suggestions
        ],
        "page": found.place.page,
        "boxes": [[round(edge, 1) for edge in box] for box in found.boxes],
        "line": found.place.line,
        "column": found.place.column,
        "start": source.start if source else None,
        "end": source.end if source else None,
        "text": found.text,
        "span": found.span,
        "sources": found.sources,
        "waived": found.waived or None,
    }
