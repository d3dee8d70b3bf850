"""Results → JUnit XML, for build servers: one suite a file, one case a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from easyread.model.prose import Finding, Severity
from easyread.reporters.results import Checked, Results

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(results: Results, failing: tuple[Severity, ...] = ("error",)) -> str:
    """Return the results; findings of the severities in `failing` make a case fail."""
    suites = "".join(_suite(one, results, failing) for one in results.checked)
    tests = sum(len(_rules(one)) for one in results.checked)
    failures = sum(len(_failed(one, failing)) for one in results.checked)
    head = f'<testsuites name="easyread check" tests="{tests}" failures="{failures}">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{suites}</testsuites>\n'


def _suite(one: Checked, results: Results, failing: tuple[Severity, ...]) -> str:
    rules = _rules(one)
    name, count = _safe(one.report.name), len(_failed(one, failing))
    by_rule: dict[str, list[Finding]] = {rule: [] for rule in rules}
    for found in one.report.open:
        by_rule[found.rule].append(found)
    cases = "".join(_case(one, rule, by_rule[rule], results, failing) for rule in rules)
    verdict = f"<system-out>{_safe(one.verdict)}</system-out>\n"
    head = f'<testsuite name="{name}" tests="{len(rules)}" failures="{count}" errors="0">'
    return f"{head}\n{cases}{verdict}</testsuite>\n"


def _case(
    one: Checked, rule: str, found: list[Finding], results: Results, failing: tuple[Severity, ...]
) -> str:
    failed = [finding for finding in found if finding.severity in failing]
    others = [finding for finding in found if finding.severity not in failing]
    head = f'<testcase classname="{_safe(one.report.name)}" name="{_safe(rule)}">'
    inside = "".join(_failure(failed, one, results)) + "".join(_told(others))
    return f"{head}{inside}</testcase>\n"


def _failure(found: list[Finding], one: Checked, results: Results) -> Iterator[str]:
    if found:
        asks = _safe(results.asks(found[0].rule, one) or found[0].message)
        lines = "\n".join(_safe(_line(each)) for each in found)
        yield f'<failure type="{found[0].severity}" message="{asks}">{lines}</failure>'


def _told(found: list[Finding]) -> Iterator[str]:
    if found:
        lines = "\n".join(_safe(_line(one)) for one in found)
        yield f"<system-out>{lines}</system-out>"


def _line(found: Finding) -> str:
    words = found.text[found.span.start : found.span.end] if found.span else found.text
    return f"{found.place} {found.severity}: {found.message} “{words}” {found.hint}".strip()


def _rules(one: Checked) -> tuple[str, ...]:
    """The rules that had something to look at, and those that found something."""
    asked = [rule for rule, count in one.report.checked.items() if count]
    return tuple(dict.fromkeys([*asked, *(found.rule for found in one.report.open)]))


def _failed(one: Checked, failing: tuple[Severity, ...]) -> frozenset[str]:
    return frozenset(found.rule for found in one.report.open if found.severity in failing)


def _safe(words: str) -> str:
    return escape(_NOT_XML.sub(" ", words))
