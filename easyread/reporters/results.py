"""What a reporter is given: the texts with their reports, and the words of the rules."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from easyread.model.prose import Finding, Prose, Report, Severity

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "ask", "info")
# The lines of these are no lines of a file that anybody could open.
NO_LINES = ("word", "opendocument", "pdf")
_MOST_SUGGESTIONS = 3


class PagePicture(NamedTuple):
    """A page as a PNG picture, and its size in pt, in which the boxes of findings are measured."""

    data: bytes
    width: float
    height: float


class Checked(NamedTuple):
    """A text and what was found in it. `verdict` says what may be claimed.

    `pictures` has the pages that findings are about, by their numbers. `asks` says what rules ask
    for whose limits are not their own here.
    """

    prose: Prose
    report: Report
    verdict: str
    pictures: Mapping[int, PagePicture] = MappingProxyType({})
    asks: Mapping[str, str] = MappingProxyType({})


class RuleWords(NamedTuple):
    """What a rule asks for, and why."""

    asks: str
    why: str = ""


class Results(NamedTuple):
    """All that was checked. `sources` has the full titles of those whom findings name.

    `no_proof` says what no machine can tell. `unread` are the messages about files that could not
    be read.
    """

    checked: tuple[Checked, ...]
    rules: Mapping[str, RuleWords] = MappingProxyType({})
    sources: Mapping[str, str] = MappingProxyType({})
    version: str = ""
    no_proof: str = ""
    unread: tuple[str, ...] = ()

    def verdict(self, one: Checked) -> str:
        """Return the verdict on a text without what is true of every text."""
        return one.verdict.removesuffix(self.no_proof).rstrip()

    def findings(self) -> tuple[Finding, ...]:
        """Return the open findings of all files, in order."""
        return tuple(found for one in self.checked for found in one.report.open)

    def count(self, severity: Severity) -> int:
        """Return how many open findings there are of one severity."""
        return sum(one.report.count(severity) for one in self.checked)

    def asks(self, rule: str, one: Checked | None = None) -> str:
        """Return what a rule asks for: of one text, or else of the first that has its own limit."""
        words = self.rules.get(rule)
        plain = words.asks if words else ""
        if one is not None:
            return one.asks.get(rule, plain)
        return next((text.asks[rule] for text in self.checked if rule in text.asks), plain)

    def source(self, named: str) -> str:
        """Return a source in full, with the note that stands beside its key."""
        key, _, note = named.partition(" ")
        return " ".join(part for part in (self.sources.get(key, key), note) if part)

    def total(self) -> str:
        """Return the line that says what was checked and what was found."""
        rules = {rule for one in self.checked for rule in one.report.checked}
        counts = [
            (len(self.checked), "file"),
            (sum(len(one.report.sentences) for one in self.checked), "sentence"),
            (len(rules), "rule"),
            (self.count("error"), "error"),
            (self.count("warning"), "warning"),
        ]
        return ", ".join(counted(number, word) for number, word in counts)


def counted(number: int, word: str) -> str:
    """Return a number with its word: 1 file, 2 files."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def tries(found: Finding) -> tuple[str, ...]:
    """Return lines of what to write instead, without the words that the hint names already."""
    some = found.suggestions[:_MOST_SUGGESTIONS]
    new = [one for one in some if f"“{one.text}”" not in found.hint]
    lead = "Try" if len(new) == len(some) else "Or"
    return tuple(f"{lead}: {one.text}{f' ({one.note})' if one.note else ''}" for one in new)
