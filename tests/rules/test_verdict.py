"""What a report may claim."""

from easyread.rules.verdict import HUMAN_CHECKS, NO_PROOF, met_checks, verdict
from tests.rules.conftest import Check


def test_it_counts_checks_met_and_things_for_people(checked: Check) -> None:
    report = checked("You can come.")
    met, asked = met_checks(report)
    assert met == asked > 40
    assert verdict(report).startswith(f"meets {met} of {asked} machine checks; ")
    assert f"{len(HUMAN_CHECKS)} things for people to check" in verdict(report)
    assert "not yet tested with people" in verdict(report)


def test_it_ends_with_the_fixed_line(checked: Check) -> None:
    assert verdict(checked("You can come.")).endswith(NO_PROOF)


def test_it_never_claims_that_a_text_is_easy_read(checked: Check) -> None:
    for text in ("You can come.", "You can't utilise it."):
        said = verdict(checked(text)).lower()
        assert "complian" not in said
        assert "is easy read" not in said


def test_an_open_error_is_a_check_not_met(checked: Check) -> None:
    met, asked = met_checks(checked("You can't come."))
    assert met == asked - 1
