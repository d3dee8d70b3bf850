from tests.rules.pages.made import block, facts, foot, page, run, seen

TEXT = "Words as large as they should be, again and again."


def test_a_small_page_number_is_told_once_for_all_pages() -> None:
    pages = [page(TEXT, foot(str(at), size_pt=9.0)) for at in (1, 2, 3)]
    (found,) = seen("small-print", facts(*pages))
    assert (found.page, found.severity) == (1, "error")
    assert found.message == "These words around the main text are 9pt. It is so on 3 pages."
    assert found.hint == "Make them 12pt or more."
    assert found.boxes == (pages[0].blocks[1].box,)


def test_smaller_than_the_main_text_is_a_warning() -> None:
    (found,) = seen("small-print", facts(page(TEXT, foot("1", size_pt=12.0))))
    assert (found.severity, found.hint) == ("warning", "Make them 16pt, like the main text.")
    assert not seen("small-print", facts(page(TEXT, foot("1", size_pt=12.0))), below_main=False)


def test_captions_are_words_too() -> None:
    caption = block(run("What the picture shows", size_pt=10.0), role="caption")
    assert seen("small-print", facts(page(TEXT, caption)))[0].severity == "error"


def test_what_is_as_large_as_the_text_is_right() -> None:
    assert not seen("small-print", facts(page(TEXT, foot("1"))))
    assert not seen("small-print", facts(page(TEXT, foot("1", size_pt=15.8))))


def test_the_line_of_the_picture_supplier_is_let_be() -> None:
    assert not seen("small-print", facts(page(TEXT, foot("© Pictures Ltd", size_pt=8.0))))


def test_main_text_is_the_matter_of_another_rule() -> None:
    assert not seen("small-print", facts(page(run("Words.", size_pt=9.0))))


def test_nothing_is_said_when_sizes_are_not_known() -> None:
    assert not seen("small-print", facts(page(TEXT, foot("1", size_pt=1.0)), laid_out=False))
