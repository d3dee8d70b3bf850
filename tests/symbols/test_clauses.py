"""Claims about what is denied, and what stands aside."""

import pytest

from easyread.symbols.clauses import clauses


def denied(text: str) -> list[str]:
    said = clauses(text)
    return [word for word, no in zip(said.words, said.denied, strict=True) if no]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I am not happy.", "happy"),
        ("Do not take pills.", "pills"),
        ("Don't take pills or tablets.", "tablets"),
        ("We never smile.", "smile"),
        ("You cannot smoke.", "smoke"),
        ("Nobody was smiling.", "smiling"),
        ("She came without help.", "help"),
        ("He is no longer happy.", "happy"),
    ],
)
def test_a_no_denies_what_follows(text: str, word: str) -> None:
    assert word in denied(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I am happy.", "happy"),
        ("Not only pills help.", "pills"),
        ("No, take your pills.", "pills"),
        ("Do not wait, take your pills.", "pills"),
        ("I was not well but I am happy.", "happy"),
        ("Please do not stop taking your tablets.", "tablets"),
        ("No matter what, you are welcome.", "welcome"),
    ],
)
def test_a_no_reaches_only_its_own_words(text: str, word: str) -> None:
    assert word not in denied(text)


def test_side_thoughts_stand_aside() -> None:
    said = clauses("If you are ill, ring the doctor.")
    aside = dict(zip(said.words, said.aside, strict=True))
    assert aside["ill"]
    assert not aside["doctor"]


def test_later_lines_stand_aside() -> None:
    said = clauses("Ring us.\nAsk for Sam.")
    assert said.aside[said.words.index("sam")]
    assert not said.aside[said.words.index("ring")]


def test_not_so_denies_what_follows() -> None:
    said = clauses("I am not so happy.")
    assert said.denied[said.words.index("happy")]
    said = clauses("I am not ill so I am happy.")
    assert not said.denied[said.words.index("happy")]
