from easyread.model.language import Span
from easyread.reporters.excerpt import excerpt


def test_a_sentence_is_cut_out_of_a_long_line() -> None:
    words = "First comes this. Then e.g. that comes. Last comes all."
    assert words[slice(*excerpt(words, Span(23, 27)))] == "Then e.g. that comes."


def test_a_very_long_line_is_cut_around_the_words() -> None:
    words = "word " * 20_000 + "here " + "word " * 20_000
    start, end = excerpt(words, Span(100_000, 100_004))
    assert "here" in words[start:end]
    assert end - start < 400
