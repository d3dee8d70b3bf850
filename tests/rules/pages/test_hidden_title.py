from dataclasses import replace

from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_title_that_is_not_shown_is_told() -> None:
    assert weights(told("hidden-title", pdf(shows_title=False))) == [("error", 0)]


def test_a_missing_title_is_told_by_another_rule() -> None:
    untitled = pdf(shows_title=False, xmp_title="")
    shown = replace(untitled.shown, title="")
    assert not told("hidden-title", replace(untitled, shown=shown))


def test_a_title_that_is_shown_is_fine() -> None:
    assert not told("hidden-title", pdf())
