from easyread.model.page import Page
from tests.rules.pages.made import block, facts, page, picture, run, seen

WHOLE = picture(box=page("x").box, pixels=(2480, 3508), background=True)


def _scan() -> Page:
    return page(pictures=(WHOLE,))


def test_a_scanned_page_is_found() -> None:
    (found,) = seen("text-as-picture", facts(page("Words."), _scan(), page("Words.")))
    assert (found.page, found.severity, found.boxes) == (2, "error", (WHOLE.box,))
    said = "This page has no words that can be read. Are they pictures of words?"
    assert found.message == said


def test_a_scanned_document_is_told_once() -> None:
    (found,) = seen("text-as-picture", facts(_scan(), _scan(), _scan()))
    assert found.message.startswith("3 pages have no words that can be read.")


def test_words_that_a_program_put_under_a_scan_do_not_help() -> None:
    under = block(run("Words for machines", hidden=True))
    scan = page(under, pictures=(WHOLE,))
    assert seen("text-as-picture", facts(scan, page("Words.")))


def test_a_document_with_drawings_and_no_words_is_found() -> None:
    assert seen("text-as-picture", facts(page(pictures=(picture(),))))


def test_covers_with_art_empty_pages_and_words_on_a_ground_are_let_be() -> None:
    assert not seen("text-as-picture", facts(_scan(), page("Words."), _scan()))
    assert not seen("text-as-picture", facts(page("Words."), page(), page("Words.")))
    assert not seen("text-as-picture", facts(page("Words.", pictures=(WHOLE,))))
    assert not seen("text-as-picture", facts(page()))
    assert not seen("text-as-picture", facts(page("a"), page(pictures=(picture(),)), page("b")))
