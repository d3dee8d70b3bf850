import pytest

from easyread import waivers
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.model.prose import Finding, Report, Waiver

RULES = {"long-sentence": "long-sentence", "sentence-length": "long-sentence", "passive": "passive"}


def finding(rule: str, line: int) -> Finding:
    place = Place("a.md", line, 1)
    return Finding(rule, "error", "", "", (), place, Span(0, 4), None, "Some words.", ())


def waiver(rule: str = "long-sentence", reason: str = "It is a law.", **more: object) -> Waiver:
    lines = {"first_line": 3, "last_line": 4, **more}
    return Waiver(rule, reason, Place("a.md", 2), **lines)  # type: ignore[arg-type]  # lines and text


def applied(waived: Waiver, *findings: Finding) -> Report:
    report = Report("a.md", "text", "", findings, {"long-sentence": 1, "passive": 1}, (), 0)
    return waivers.applied(report, [waived], lambda name: RULES.get(name, ""))


def test_a_waiver_covers_its_rule_on_its_lines() -> None:
    found = applied(
        waiver(), finding("long-sentence", 3), finding("long-sentence", 5), finding("passive", 3)
    )
    assert [one.waived for one in found.findings] == ["It is a law.", "", ""]


def test_a_rule_can_be_named_as_in_the_guidance() -> None:
    found = applied(waiver("sentence-length"), finding("long-sentence", 4))
    assert not found.open


def test_a_finding_about_the_whole_file_is_covered_from_anywhere() -> None:
    assert not applied(waiver(), finding("long-sentence", 0)).open


def test_a_waiver_of_the_settings_covers_lines_with_its_words() -> None:
    named = waiver(first_line=0, last_line=0, text="Some")
    assert not applied(named, finding("long-sentence", 90)).open


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        (waiver(), "unused-waiver"),
        (waiver(reason=""), "waiver-without-reason"),
        (waiver("nonsense"), "waiver-of-no-rule"),
    ],
)
def test_a_waiver_that_does_nothing_is_found(given: Waiver, rule: str) -> None:
    found = applied(given, finding("passive", 3))
    assert [one.rule for one in found.open] == ["passive", rule]


def test_a_waiver_of_a_rule_that_was_not_asked_is_no_fault() -> None:
    report = Report("a.md", "text", "", (), {"passive": 1}, (), 0)
    found = waivers.applied(report, [waiver()], lambda name: RULES.get(name, ""))
    assert not found.findings


@pytest.mark.parametrize(
    ("reason", "message", "hint"),
    [
        ("", "gives no reason", "Example: "),
        ("x", "The reason “x” is too short", "Write 3 letters or more."),
    ],
)
def test_a_waiver_says_what_its_reason_lacks(reason: str, message: str, hint: str) -> None:
    found = applied(waiver(reason=reason), finding("long-sentence", 4))
    [about] = [one for one in found.open if one.rule == "waiver-without-reason"]
    assert message in about.message
    assert about.hint.startswith(hint)


def test_a_reason_of_3_letters_is_enough() -> None:
    assert not applied(waiver(reason="law"), finding("long-sentence", 4)).open
