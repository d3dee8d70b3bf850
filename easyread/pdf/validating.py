"""Runs page-validation over one file: a program of its own, started by `validator.py`.

The only module that imports page. It imports nothing of ours, so that a crash there is not ours.
"""

from __future__ import annotations

import json
import re
import sys

_PAGE = re.compile(r"\bpage (\d{1,6})\b")


def main(path: str, memory_mb: int) -> None:
    """Print as JSON, for each fault: its name, the first words about it, its page, how often."""
    _limit_memory(memory_mb)
    import page

    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    found: dict[str, tuple[str, str, int, int]] = {}
    for failure in report.failures:
        name, words = str(failure.rule_id), str(failure.message)
        place = _PAGE.search(words)
        first = found.get(name, (name, words, int(place[1]) if place else 0, 0))
        found[name] = (*first[:3], first[3] + 1)
    sys.stdout.write(json.dumps(list(found.values())))


def _limit_memory(memory_mb: int) -> None:
    """Set a hard limit where the system has one (Linux)."""
    if sys.platform == "linux":
        import resource

        limit = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
