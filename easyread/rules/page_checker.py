"""Asks the rules about finished pages: facts → findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from easyread.model.page import PageFacts
from easyread.model.place import Place
from easyread.model.prose import Finding, Problem, Severity
from easyread.model.screen import HtmlFacts
from easyread.model.tagged import PdfFacts
from easyread.rules.gather import page_rules
from easyread.rules.on_page import OnPage
from easyread.rules.profiles import Profile, rules_of
from easyread.rules.rule import Rule

Facts = PdfFacts | HtmlFacts


@dataclass(frozen=True, slots=True)
class PageReport:
    """What the rules found on the pages of a file, and how many things each looked at."""

    findings: tuple[Finding, ...]
    checked: Mapping[str, int]


def page_report(facts: Facts, profile: Profile) -> PageReport:
    """Return all that a profile's rules find on the pages of a file, page by page."""
    wanted = set(rules_of(profile, page_rules()))
    found: list[Finding] = []
    checked: dict[str, int] = {}
    for one in page_rules().values():
        subject = _subject(one, facts)
        if subject is None or one.id not in wanted or one.counts is None:
            continue
        checked[one.id] = one.counts(subject)
        if checked[one.id]:
            found.extend(_findings(one, profile, subject, facts.shown))
    return PageReport(tuple(sorted(found, key=lambda finding: finding.place.page)), checked)


def _subject(one: Rule, facts: Facts) -> PageFacts | Facts | None:
    if one.subject == PageFacts.__name__:
        return facts.shown
    return facts if one.subject == type(facts).__name__ else None


def _findings(one: Rule, profile: Profile, subject: object, shown: PageFacts) -> Iterator[Finding]:
    options = dict(profile.rules.get(one.id, {}))
    given: Severity | None = options.pop("severity", None)  # type: ignore[assignment]  # profiles.py has checked it
    look = partial(one.look, **options)
    for problem in look(subject):
        yield _finding(one, problem, given, shown)


def _finding(one: Rule, problem: Problem, given: Severity | None, shown: PageFacts) -> Finding:
    seen = problem if isinstance(problem, OnPage) else OnPage(problem.message, problem.hint)
    page = seen.page if shown.medium == "pdf" else 0  # on a screen all is one page
    severity = given or seen.severity or one.severity
    return Finding(
        rule=one.id,
        severity=severity,
        message=seen.message,
        hint=seen.hint,
        suggestions=seen.suggestions,
        place=Place(shown.name, page=page),
        span=None,
        source_span=None,
        text=seen.words,
        sources=one.sources,
        sure=one.kind == "automatic" or severity == "error",
        boxes=seen.boxes,
    )
