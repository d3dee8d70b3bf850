"""The waivers of the settings: which of them do nothing in a whole run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from easyread import waivers
from easyread.checker import Checker, rule_id, waiver_of
from easyread.config import Allow
from easyread.model.prose import Finding
from easyread.readers.folders import texts_in
from easyread.reporters.results import Checked

_GONE = "Put the name right, or take the waiver away."


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
        there = [name for name in self._texts if self._checker.means(allow.file, name)]
        if not meant and not there and not self._exists(allow.file):
            yield waivers.unused(waiver, f"there is no file “{allow.file}”", _GONE)
        elif self._names.issuperset(there) and any(rule in one.report.checked for one in meant):
            files = "any file" if allow.file == "*" else f"“{allow.file}”"
            about = f"about “{allow.text}” " if allow.text else ""
            yield waivers.unused(waiver, f"“{allow.rule}” found nothing {about}in {files}")

    def _exists(self, name: str) -> bool:
        try:
            return (self._checker.project / name).exists()
        except OSError:  # such as a name that is too long
            return False

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The names of all texts of the project."""
        folder: Path = self._checker.project
        return tuple(self._checker.name(str(file)) for file in texts_in(folder))
