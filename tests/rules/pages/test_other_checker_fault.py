import pytest

from easyread.model.tagged import Fault
from easyread.rules import rules
from tests.rules.pages.made_pdf import pdf, told, weights

FAULT = Fault("FONT-1", "a font is not embedded", 3)


def test_each_fault_of_the_other_checker_is_told() -> None:
    faults = (FAULT, Fault("XMP-1", "no part", page=4))
    found = told("other-checker-fault", pdf(validator=faults, ua_part=1))
    assert weights(found) == [("warning", 0), ("warning", 4)]
    assert "“a font is not embedded” (3 times)" in found[0].message
    assert "FONT-1" in found[0].hint


def test_they_weigh_less_where_nothing_is_claimed() -> None:
    assert weights(told("other-checker-fault", pdf(validator=(FAULT,)))) == [("info", 0)]


@pytest.mark.parametrize(
    "name",
    ["PDFUA1-PAGE-TABS-001", "PDFUA1-LI-PARENT-001", "PDFUA1-STRUCT-TREE-ROLE-MAP-CYCLE-001"],
)
def test_what_our_own_rules_say_is_not_said_twice(name: str) -> None:
    assert not told("other-checker-fault", pdf(validator=(Fault(name, "words"),)))


def test_nothing_is_told_and_counted_without_it() -> None:
    rule = rules()["other-checker-fault"]
    assert rule.counts
    assert rule.counts(pdf()) == 0
    assert rule.counts(pdf(validator=())) == 1
    assert not told("other-checker-fault", pdf(validator=()))


def test_a_long_list_is_cut() -> None:
    assert len(told("other-checker-fault", pdf(validator=(FAULT,) * 30))) == 20
