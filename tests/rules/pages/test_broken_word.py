import pytest

from tests.rules.pages.made import facts, page, paragraph, seen


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u00ad"])
def test_a_word_that_is_cut_is_found(hyphen: str) -> None:
    text = paragraph(f"Read the infor{hyphen}", "mation in this booklet.")
    (found,) = seen("broken-word", facts(page("Words."), page(text)))
    assert (found.page, found.severity) == (2, "error")
    assert found.message == "“information” is cut at the end of the line."
    assert found.boxes == (text.lines[0].box,)
    assert found.hint == "Put all of the word on the next line."


def test_a_hyphen_of_its_own_at_the_end_of_a_line_is_a_warning() -> None:
    (found,) = seen("broken-word", facts(page(paragraph("You can talk face-to-", "face with us."))))
    assert (found.severity, found.words) == ("warning", "face-to-face")


@pytest.mark.parametrize("lines", [
    ("You can talk", "face-to-face."),
    ("There are 2 ways -", "by phone or here."),
    ("From 10-", "12 each day"),
    ("The group Speak-", "Up meets here."),
    ("A word at the end -", ""),
])  # fmt: skip
def test_whole_words_and_dashes_are_right(lines: tuple[str, str]) -> None:
    assert not seen("broken-word", facts(page(paragraph(*lines))))
