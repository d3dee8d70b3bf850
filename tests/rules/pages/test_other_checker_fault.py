from easyread.model.tagged import Fault
from easyread.rules import rules
from tests.rules.pages.made_pdf import pdf, told, weights

FAULT = Fault("FONT-1", "a font is not embedded", 3)


def test_each_fault_of_the_other_checker_is_told() -> None:
    found = told("other-checker-fault", pdf(validator=(FAULT, Fault("XMP-1", "no title"))))
    assert weights(found) == [("warning", 0), ("warning", 0)]
    assert "“a font is not embedded” (3 times)" in found[0].message
    assert "FONT-1" in found[0].hint


def test_nothing_is_told_and_counted_without_it() -> None:
    rule = rules()["other-checker-fault"]
    assert rule.counts
    assert rule.counts(pdf()) == 0
    assert rule.counts(pdf(validator=())) == 1
    assert not told("other-checker-fault", pdf(validator=()))


def test_a_long_list_is_cut() -> None:
    assert len(told("other-checker-fault", pdf(validator=(FAULT,) * 30))) == 20
