"""A file → the same file with what is sure put right, checked again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from easyread import fixes, readers
from easyread.checker import Checker
from easyread.reporters.results import Checked

_MOST_ROUNDS = 5


def mended(
    checker: Checker,
    path: Path,
    checked: Checked,
    write: bool,
    show: Callable[[str], None] | None,
) -> Checked:
    """Put right what is sure in a file, and check it again; or only show what would change.

    Raises:
        ContentError: the file is not UTF-8, mixes line ends, or has changed since it was read.
        OutputError: it cannot be written.
    """
    prose, now, source = checked.prose, checked, checked.prose.source
    for _ in range(_MOST_ROUNDS):  # one fix can make room for another
        wanted = fixes.fixes(now.prose, now.report.findings)
        if not wanted:
            break
        source = fixes.fixed(source, wanted)
        now = checker.prose(readers.read_text(source, prose.name, path.suffix.lower()))
    if source == prose.source:
        return checked
    if show:
        show(fixes.difference(prose.name, prose.source, source))
    if write:
        fixes.write(path, prose, source)
    return now if write else checked
