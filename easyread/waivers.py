"""Report and waivers → report: findings that are kept on purpose, and waivers that do nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from easyread.model.place import Place
from easyread.model.prose import Finding, Report, Severity, Waiver

Named = Callable[[str], str]
UNUSED, UNREASONED, UNKNOWN = "unused-waiver", "waiver-without-reason", "waiver-of-no-rule"
RULES = frozenset([UNUSED, UNREASONED, UNKNOWN])
_EXAMPLE = "<!-- allow: long-sentence because it is the name of a law -->"
_IN_SETTINGS = 'because = "It is the name of a law."'
_SHORTEST = 3


def applied(report: Report, waivers: Iterable[Waiver], named: Named) -> Report:
    """Return a report in which the findings that a waiver covers have its reason.

    `named` returns a rule's id for its id or another name of it, and nothing for no rule.
    Waivers that are unused, have no reason or name no rule are findings of their own.
    """
    given = tuple(waivers)
    report, used = kept(report, given, named)
    about: list[Finding] = []
    for waiver, covers in zip(given, used, strict=True):
        rule = named(waiver.rule)
        trouble = about_waiver(waiver, rule)
        if trouble:
            about.append(trouble)
        elif not covers and (rule in report.checked or not report.checked):
            about.append(unused(waiver, f"“{waiver.rule}” found nothing here"))
    return told(report, about, len(given))


def kept(
    report: Report, waivers: Iterable[Waiver], named: Named
) -> tuple[Report, tuple[bool, ...]]:
    """Return a report as `applied` does, with nothing about waivers; and which of them cover."""
    findings = list(report.findings)
    by_rule: dict[str, list[int]] = {}
    for at, finding in enumerate(findings):
        by_rule.setdefault(finding.rule, []).append(at)
    used: list[bool] = []
    for waiver in waivers:
        rule = named(waiver.rule)
        sound = not about_waiver(waiver, rule)
        covered = [at for at in by_rule.get(rule, ()) if sound and _covers(waiver, findings[at])]
        for at in covered:
            findings[at] = findings[at]._replace(waived=findings[at].waived or waiver.reason)
        used.append(bool(covered))
    return report._replace(findings=tuple(findings)) if any(used) else report, tuple(used)


def told(report: Report, about: Iterable[Finding], looked_at: int) -> Report:
    """Return a report with findings about some waivers; it says at how many we looked."""
    if not looked_at:
        return report
    counts = {one: report.checked.get(one, 0) + looked_at for one in (UNKNOWN, UNREASONED, UNUSED)}
    findings = (*report.findings, *about)
    return report._replace(findings=findings, checked={**report.checked, **counts})


def unused(waiver: Waiver, why: str, hint: str = "Take the waiver away.") -> Finding:
    """Return what to say of a waiver that covers nothing."""
    message = f"This waiver covers nothing: {why}."
    return _finding(UNUSED, "warning", message, hint, waiver.place)


def about_waiver(waiver: Waiver, rule: str) -> Finding | None:
    """Return what is wrong with a waiver itself: it names no rule, or gives no reason."""
    if not rule:
        message = f"There is no rule “{waiver.rule}”, so this waiver covers nothing."
        hint = "To see all rules: easyread check --list"
        return _finding(UNKNOWN, "error", message, hint, waiver.place)
    if len(waiver.reason) < _SHORTEST:
        message = "This waiver gives no reason, so it covers nothing."
        # Those of the settings have no line.
        hint = f"Example: {_EXAMPLE if waiver.place.line else _IN_SETTINGS}"
        if waiver.reason:
            message = f"The reason “{waiver.reason}” is too short, so this waiver covers nothing."
            hint = f"Write {_SHORTEST} letters or more. {hint}"
        return _finding(UNREASONED, "error", message, hint, waiver.place)
    return None


def _covers(waiver: Waiver, finding: Finding) -> bool:
    """A finding about the whole file is covered from anywhere in it."""
    if waiver.text and waiver.text not in finding.text:
        return False
    place = finding.place
    if not waiver.last_line or not place.line:
        return True
    if place.line == waiver.first_line and place.column < waiver.first_column:
        return False
    if place.line == waiver.last_line and place.column > (waiver.last_column or place.column):
        return False
    return waiver.first_line <= place.line <= waiver.last_line


def _finding(rule: str, severity: Severity, message: str, hint: str, place: Place) -> Finding:
    return Finding(rule, severity, message, hint, (), place, None, None, "", ())
