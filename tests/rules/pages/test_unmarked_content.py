from tests.rules.pages.made_pdf import BOX, pdf, told, weights


def test_content_without_a_tag_is_told_once_a_page() -> None:
    found = told("unmarked-content", pdf(unmarked={2: (BOX, BOX), 1: (BOX,), 3: ()}))
    assert weights(found) == [("error", 1), ("error", 2)]
    assert found[1].boxes == (BOX, BOX)


def test_a_pdf_without_any_tags_is_told_by_another_rule() -> None:
    assert not told("unmarked-content", pdf(unmarked={1: (BOX,)}, tags=()))


def test_a_page_that_is_all_marked_is_fine() -> None:
    assert not told("unmarked-content", pdf())
