"""What we build passes what we ask of pages."""

from pathlib import Path

from easyread import web
from easyread.model.screen import HtmlFacts
from easyread.rules import profile
from easyread.rules.page_checker import page_report


def test_our_own_form_raises_no_error_and_no_false_alarm(ours: HtmlFacts) -> None:
    report = page_report(ours, profile())
    loud = [
        (one.rule, one.message, one.text)
        for one in report.findings
        if one.severity == "error" or one.rule in _screen_rules()
    ]
    assert loud == []


def test_all_rules_about_screens_had_something_to_look_at(ours: HtmlFacts) -> None:
    checked = page_report(ours, profile()).checked
    idle = {rule for rule in _screen_rules() if not checked[rule]}
    assert idle <= {"layout-table", "table-without-headings"}


def test_without_a_browser_no_rule_speaks_of_what_nobody_looked_at(ours: HtmlFacts) -> None:
    blind = web.facts(Path(ours.shown.name), browser=False)
    report = page_report(blind, profile())
    assert [one.rule for one in report.findings if one.severity in ("error", "warning")] == []


def _screen_rules() -> set[str]:
    from easyread.rules.gather import page_rules

    return {one.id for one in page_rules().values() if one.subject == "HtmlFacts"}
