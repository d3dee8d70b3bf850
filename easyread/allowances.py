"""The waivers of the settings: which of them do nothing in a whole run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath

from easyread import waivers
from easyread.checker import Checker, rule_id, waiver_of
from easyread.config import Allow
from easyread.model.prose import Finding
from easyread.readers.folders import TEXTS
from easyread.reporters.results import Checked

_GONE = "Put the name right, or take the waiver away."
# In a larger project we do not look for what a pattern may mean: that would take long each time.
_MOST_FILES = 5_000
_WILD = frozenset("*?[")


def with_idle(checked: Sequence[Checked], checker: Checker) -> list[Checked]:
    """Return what was checked; the first tells of the waivers of the settings that do nothing."""
    found = list(checked)
    if found and checker.allow:
        run = _Run(checker, found)
        about = tuple(one for allow in checker.allow for one in run.about(allow))
        first = found[0]
        report = waivers.told(first.report, about, len(checker.allow))
        found[0] = first._replace(report=report)
    return found


class _Run:
    """What was checked in one run, and what could have been."""

    def __init__(self, checker: Checker, checked: Sequence[Checked]) -> None:
        self._checker = checker
        self._checked = checked
        self._names = {checker.name(one.report.name) for one in checked}

    def about(self, allow: Allow) -> Iterator[Finding]:
        """Yield what is wrong with a waiver.

        Where files that it may be about were not checked, nothing is said.
        """
        waiver = waiver_of(allow)
        rule = rule_id(allow.rule)
        trouble = waivers.about_waiver(waiver, rule)
        if trouble:
            yield trouble
            return
        meant = [one for one in self._checked if self._checker.means(allow.file, one.report.name)]
        if any(any(waivers.kept(one.report, [waiver], rule_id)[1]) for one in meant):
            return
        there = self._meant(allow.file)
        if there is None:
            return
        if not meant and not there:
            yield waivers.unused(waiver, f"there is no file “{allow.file}”", _GONE)
        elif self._names.issuperset(there) and any(rule in one.report.checked for one in meant):
            files = "any file" if allow.file == "*" else f"“{allow.file}”"
            about = f"about “{allow.text}” " if allow.text else ""
            yield waivers.unused(waiver, f"“{allow.rule}” found nothing {about}in {files}")

    def _meant(self, pattern: str) -> list[str] | None:
        """Return the files of the project that a waiver may be about; None: too many to look."""
        if "/" in pattern and _WILD.isdisjoint(pattern):
            return [self._checker.name(pattern)] if self._exists(pattern) else []
        if self._files is None:
            return None
        named = self._checker.name(pattern)
        return [
            name
            for name in self._files
            if fnmatch(name, named) or fnmatch(PurePosixPath(name).name, pattern)
        ]

    def _exists(self, name: str) -> bool:
        try:
            return (self._checker.project / name).exists()
        except OSError:  # such as a name that is too long
            return False

    @cached_property
    def _files(self) -> tuple[str, ...] | None:
        """The names of all files of the project, or None if these are too many."""
        found = tuple(islice(_walked(self._checker.project), _MOST_FILES + 1))
        return None if len(found) > _MOST_FILES else tuple(filter(_is_text, found))


def _walked(project: Path) -> Iterator[str]:
    for folder, within, names in os.walk(project):
        within[:] = [name for name in within if not name.startswith(".")]
        at = Path(folder).relative_to(project)
        yield from ((at / name).as_posix() for name in names)


def _is_text(file: str) -> bool:
    name = PurePosixPath(file).name
    return name.lower().endswith(TEXTS) and not name.startswith((".", "~$")) and name != "README.md"
