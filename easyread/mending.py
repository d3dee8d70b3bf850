"""A file → the same file with what is sure put right, checked again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from easyread import fixes, readers
from easyread.checker import Checker
from easyread.reporters.results import Checked, counted

_MOST_ROUNDS = 5
INPUT = Path("-")


class Mending:
    """Puts right what is sure in one file after the other, and tells at the end what it did.

    `write` changes the files; `show` is given what changes in each.
    """

    def __init__(
        self, checker: Checker, write: bool, show: Callable[[str], None] | None = None
    ) -> None:
        self._checker = checker
        self._write = write
        self._show = show
        self._done: dict[str, int] = {}
        self._left: list[str] = []

    def mended(self, path: Path, checked: Checked) -> Checked:
        """Put right what is sure in a file, and check it again; or only show what would change.

        Raises:
            ContentError: the file is not UTF-8, mixes line ends, or has changed since it was read.
            OutputError: it cannot be written.
        """
        prose = checked.prose
        if path == INPUT or prose.format not in fixes.FORMATS:
            self._left.append(prose.name)
            return checked
        now, source, count = self._rounds(path, checked)
        if source != prose.source and self._show:
            self._show(fixes.difference(prose.name, prose.source, source))
        if source != prose.source and self._write:
            fixes.write(path, prose, source)
        self._done[prose.name] = count
        return now if self._write and count else checked

    def _rounds(self, path: Path, checked: Checked) -> tuple[Checked, str, int]:
        """Return the words with all fixes, checked again, their source, and how many fixes."""
        now, source, count = checked, checked.prose.source, 0
        for _ in range(_MOST_ROUNDS):  # one fix can make room for another
            wanted = fixes.fixes(now.prose, now.report.findings)
            if not wanted:
                break
            count += len(wanted)
            source = fixes.fixed(source, wanted)
            name = checked.prose.name
            now = self._checker.prose(readers.read_text(source, name, path.suffix.lower()))
        return now, source, count

    def told(self) -> Iterator[str]:
        """Yield what a person must know: how much was put right, and what was left as it is."""
        if self._write:
            for name, count in self._done.items():
                yield f"{name}: we put {counted(count, 'thing')} right."
        if self._left:
            left = ", ".join(self._left)
            yield f"We only change text and Markdown files. We did not change: {left}"
