"""A baseline: findings that a team knows of, so that a check shows only what is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from easyread import files
from easyread.errors import ContentError
from easyread.model.place import Place
from easyread.model.prose import Finding, Report

VERSION = 1
FILE = "easyread-baseline.json"


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each finding is known, for each file. A finding is known by its rule and words.

    Lines do not count: a finding stays known when the text around it moves.
    """

    files: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def without_known(self, report: Report) -> Report:
        """Return a report without the findings that are known; it says how many these are."""
        if report.name not in self.files:
            return report
        left = Counter(self.files[report.name])
        new: list[Finding] = []
        for finding in report.findings:
            mark = _mark(finding)
            if not finding.waived and left[mark] > 0:
                left[mark] -= 1
            else:
                new.append(finding)
        known = len(report.findings) - len(new)
        return report._replace(findings=tuple(new), known=known) if known else report

    def with_reports(self, reports: Iterable[Report]) -> Baseline:
        """Return a baseline that knows the open findings of these files too."""
        known = {
            report.name: dict(sorted(Counter(_mark(found) for found in report.open).items()))
            for report in reports
        }
        return Baseline({name: marks for name, marks in {**self.files, **known}.items() if marks})


def read(path: Path) -> Baseline:
    """Return the baseline of a file; an empty one when there is no such file.

    Raises:
        ContentError: the file is no baseline.
    """
    import json

    place = Place(path.as_posix())
    hint = "Make it again with: easyread check --update-baseline"
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Baseline()
    except (OSError, ValueError, RecursionError):
        raise ContentError("We cannot read this baseline.", place, hint) from None
    if not isinstance(found, dict) or found.get("version") != VERSION or not _sound(found):
        raise ContentError("This is not a baseline that we know.", place, hint)
    return Baseline(found["files"])


def write(path: Path, baseline: Baseline) -> None:
    """Write a baseline, so that two runs give the same bytes.

    Raises:
        OutputError: the file cannot be written.
    """
    import json

    kept = {"version": VERSION, "files": baseline.files}
    files.write(path, (json.dumps(kept, indent=1, sort_keys=True) + "\n").encode())


def _mark(finding: Finding) -> str:
    import hashlib

    span = finding.span
    words = finding.text[span.start : span.end] if span else ""
    about = " ".join(finding.text.split())
    digest = hashlib.sha256(f"{finding.severity}\0{about}\0{words}".encode()).hexdigest()
    return f"{finding.rule} {digest[:16]}"


def _sound(found: Mapping[str, object]) -> bool:
    by_name = found.get("files")
    return isinstance(by_name, dict) and all(
        isinstance(marks, dict) and all(type(count) is int for count in marks.values())
        for marks in by_name.values()
    )
