from tests.rules.pages.made import facts, page, run, seen


def test_underlined_words_are_found() -> None:
    word = run("Important", underlined=True)
    (found,) = seen("underlined-words", facts(page("Words."), page(word)))
    assert (found.page, found.severity, found.message) == (2, "error", "“Important” is underlined.")
    assert (found.boxes, found.hint) == (
        (word.box,),
        "Take the line away. To stress a word, use bold.",
    )


def test_links_may_be_underlined() -> None:
    assert not seen("underlined-words", facts(page(run("Our page", underlined=True, link=True))))


def test_an_address_that_is_no_link_is_a_warning() -> None:
    (found,) = seen("underlined-words", facts(page(run("www.example.org", underlined=True))))
    assert found.severity == "warning"


def test_lines_to_write_on_are_let_be() -> None:
    assert not seen("underlined-words", facts(page(run("  : ", underlined=True), "Name")))
