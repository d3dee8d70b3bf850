import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread import language

FINDERS = [
    getattr(language, name)
    for name in (
        "acronyms denials linkers listed_words negations passives percentages roman_numerals "
        "sentences units words"
    ).split()
]
PIECES = st.sampled_from(
    ["is", "was done by", "£1.50", "5pm", "•", "\n", "Dr.", "ICB", "not un", "that", "’s", "…", "½"]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map(" ".join),
)


@given(TEXTS)
def test_spans_lie_inside_the_text_and_in_order(text: str) -> None:
    for finder in FINDERS:
        spans = [(span.start, span.end) for span in finder(text)]
        assert all(0 <= start < end <= len(text) for start, end in spans), finder
        assert spans == sorted(spans), finder


@given(TEXTS)
def test_sentences_hold_every_word_once(text: str) -> None:
    spans = language.sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(TEXTS, st.integers(0, 300), st.integers(0, 300))
def test_any_target_has_a_hardness(text: str, start: int, length: int) -> None:
    end = start + length
    assert 0 <= language.hardness(text, start, end) <= 1
    language.complex_here(text, start, end)
    language.suggestions(text, start, end)


@given(st.lists(TEXTS, max_size=5))
def test_any_units_have_a_difficulty(texts: list[str]) -> None:
    assert 0 <= language.difficulty(texts).value <= 100
    language.like_published_easy_read(texts)


@pytest.mark.parametrize(
    "piece", ["a", ".", "=", "1,", ". ", "is ", "was done by ", "A1.", "•", "that ", "NHS "]
)
def test_a_long_line_costs_no_more_a_letter(piece: str) -> None:
    def took(letters: int) -> float:
        text = piece * (letters // len(piece))
        start = time.process_time()
        for finder in FINDERS:
            finder(text)
        return time.process_time() - start

    took(1_000)
    short, long = took(20_000), took(160_000)
    assert long < 8 * short * 3 + 0.3
