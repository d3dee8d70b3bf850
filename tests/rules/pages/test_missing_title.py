from dataclasses import replace

from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_pdf_without_a_title_is_told() -> None:
    untitled = pdf(xmp_title="")
    found = told("missing-title", replace(untitled, shown=replace(untitled.shown, title="")))
    assert weights(found) == [("error", 0)]
    assert found[0].message == "This PDF has no title."


def test_a_title_in_the_old_place_alone_is_told() -> None:
    found = told("missing-title", pdf(xmp_title=""))
    assert weights(found) == [("warning", 0)]
    assert "Not all programs" in found[0].message


def test_a_title_is_fine() -> None:
    assert not told("missing-title", pdf())


def test_the_advice_is_something_that_a_person_can_do() -> None:
    (found,) = told("missing-title", pdf(xmp_title=""))
    assert "“File > Properties”" in found.hint
    assert "version" not in found.hint
