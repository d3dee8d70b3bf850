import time

from hypothesis import given
from hypothesis import strategies as some

from easyread.language.pieces import Piece, pieces


def kept_together(text: str) -> list[str]:
    return [piece.text for piece in pieces(text) if piece.together]


def test_a_word_with_a_hyphen_stays_on_one_line() -> None:
    assert kept_together("We talk about co-production today.") == ["co-production"]


def test_a_date_stays_on_one_line() -> None:
    assert kept_together("On 2 July 2024 we met.") == ["2 July 2024"]


def test_a_number_stays_with_its_word() -> None:
    assert kept_together("It takes 10 minutes.") == ["10 minutes"]


def test_a_phone_number_stays_on_one_line() -> None:
    assert kept_together("Phone 01332 000 000.") == ["01332 000 000"]


def test_a_very_long_word_may_break() -> None:
    assert kept_together("a-very-long-word-that-would-run-out-of-the-page") == []


def test_plain_words_are_one_piece() -> None:
    assert list(pieces("You can write.")) == [Piece("You can write.", together=False)]


@given(some.text())
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)) == text


def test_a_million_letters_are_cut_in_a_moment() -> None:
    for text in ("a" * 1_000_000, "1" * 1_000_000, "a-" * 500_000, "0 " * 500_000):
        start = time.process_time()
        assert "".join(piece.text for piece in pieces(text)) == text
        assert time.process_time() - start < 10
