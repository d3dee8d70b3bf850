from tests.rules.pages.made import facts, page, paragraph, seen

WEAK = ("You can come to the", "town hall and talk to", "people from the", "council.")
STRONG = ("You can come", "to the town hall", "and talk to people", "from the council.")


def test_lines_that_end_with_small_words_are_told_once_for_the_file() -> None:
    text = paragraph(*WEAK)
    (found,) = seen("weak-line-end", facts(page("Words."), page(text), page(paragraph(*WEAK))))
    assert (found.page, found.severity) == (2, "info")
    assert found.message == "6 of 6 lines end with a small word, such as “the”."
    assert found.boxes == tuple(line.box for line in text.lines[:3])


def test_lines_that_end_at_a_pause_are_right() -> None:
    assert not seen("weak-line-end", facts(page(paragraph(*STRONG))))


def test_a_few_are_let_be_and_screens_break_lines_elsewhere() -> None:
    few = [paragraph("You can come to the", "hall."), *[paragraph(*STRONG) for _ in range(3)]]
    assert not seen("weak-line-end", facts(page(*few)))
    assert not seen("weak-line-end", facts(page(paragraph(*WEAK)), medium="html"))
