from tests.rules.pages.made import block, facts, line, page, run, seen


def test_small_words_are_told_once_for_each_page() -> None:
    small = run("Words that are far too small.", size_pt=11.0)
    found = seen("small-text", facts(page("Large."), page(small, small)))
    assert [(one.page, one.message, one.severity) for one in found] == [
        (2, "This text is 11pt.", "error")
    ]
    assert len(found[0].boxes) == 2


def test_a_few_small_signs_are_let_be() -> None:
    mark = run("2", size_pt=8.0)
    words = block(*[line("Words as large as they should be, again and again.")] * 5)
    assert not seen("small-text", facts(page(words, mark)))


def test_words_that_could_be_larger_are_a_warning() -> None:
    found = seen("small-text", facts(page(run("Words.", size_pt=14.0))))
    assert [(one.message, one.severity) for one in found] == [("This text is 14pt.", "warning")]


def test_what_is_nearly_right_is_right() -> None:
    assert not seen("small-text", facts(page(run("Words.", size_pt=15.8))))
