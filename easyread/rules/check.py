"""Prose → report: the one way through all the rules."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from easyread.model.prose import Finding, Prose, Report
from easyread.rules.checker import Checker
from easyread.rules.code import with_code, without_code
from easyread.rules.findings import findings, in_source
from easyread.rules.profiles import DEFAULT, Profile, profile
from easyread.rules.verdict import HUMAN_CHECKS
from easyread.rules.whole import Document

_MANY = 50_000
NOT_ENGLISH = "We only know English. We did not check the words in other languages."


def check(prose: Prose, named: Profile | str = DEFAULT, only: Iterable[str] = ()) -> Report:
    """Return all that a profile's rules find in a text. `only` names the rules to ask."""
    if isinstance(named, Profile):
        return Checked(Checker(named, only)).report(prose)
    return _checked(named, tuple(only)).report(prose)


class Checked:
    """Checks one text after the other with the same rules."""

    def __init__(self, checker: Checker) -> None:
        self.checker = checker

    def report(self, prose: Prose) -> Report:
        """Return all that is found in a text. Waivers are applied later."""
        with _collecting_later():
            document = Document(without_code(prose))
            report = self._report(prose, document)
            document.forget()
            return report

    def _report(self, prose: Prose, document: Document) -> Report:
        return Report(
            name=prose.name,
            format=prose.format,
            profile=self.checker.profile.name,
            findings=_found(prose, document, self.checker),
            checked=self.checker.checked(document),
            sentences=tuple(in_source(one.unit, one.within()) for one in document.sentences),
            words=document.word_count,
            human_checks=HUMAN_CHECKS if document.sentences else (),
            notes=(*prose.notes, NOT_ENGLISH) if document.foreign else prose.notes,
        )


def _found(prose: Prose, document: Document, checker: Checker) -> tuple[Finding, ...]:
    found = findings(document, checker.problems(document))
    return found if document.prose is prose else tuple(with_code(found, prose))


@lru_cache(maxsize=32)
def _checked(named: str, only: tuple[str, ...]) -> Checked:
    return Checked(Checker(profile(named), only))


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep Python from looking for garbage while all is still in use: it costs a seventh.

    A long text leaves a long report, and no garbage: that is put with what is old, unseen.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
                gc.unfreeze()
            gc.enable()
