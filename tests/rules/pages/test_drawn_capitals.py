from tests.rules.pages.made import block, facts, page, run, seen


def test_words_in_capitals_by_style_are_found() -> None:
    words = run("WHAT WE WILL DO", capitals=True)
    (found,) = seen("drawn-capitals", facts(page("Words."), page(words)))
    assert (found.page, found.severity) == (2, "error")
    assert (found.message, found.boxes) == ("“WHAT WE WILL DO” is in capitals.", (words.box,))
    assert found.hint == "Take capitals out of the style. The words themselves are fine."


def test_1_word_is_a_warning_but_not_in_a_heading() -> None:
    word = run("CONTACT", capitals=True)
    assert seen("drawn-capitals", facts(page(word)))[0].severity == "warning"
    assert seen("drawn-capitals", facts(page(block(word, role="h2"))))[0].severity == "error"


def test_initials_and_typed_capitals_are_let_be() -> None:
    assert not seen("drawn-capitals", facts(page(run("NHS", capitals=True), run("TYPED WORDS"))))
