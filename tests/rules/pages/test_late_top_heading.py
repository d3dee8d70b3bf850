from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_a_pdf_that_starts_with_a_lower_heading_is_told() -> None:
    found = told("late-top-heading", pdf(tags=tags(("P",), ("H2", {"page": 3}), ("H1",))))
    assert weights(found) == [("error", 3)]
    assert "level 2" in found[0].message


def test_a_pdf_that_starts_with_the_top_heading_is_fine() -> None:
    assert not told("late-top-heading", pdf(tags=tags(("H1",), ("H3",))))
    assert not told("late-top-heading", pdf(tags=tags(("P",))))
