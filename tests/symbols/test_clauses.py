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


def weights(text: str) -> dict[str, float]:
    said = clauses(text)
    return dict(zip(said.words, said.weight, strict=True))


def test_side_thoughts_weigh_less() -> None:
    found = weights("If you are ill, ring the doctor.")
    assert found["ill"] < found["doctor"]


def test_later_lines_weigh_less() -> None:
    found = weights("Ring us.\nAsk for Sam.")
    assert found["sam"] < found["ring"]


def test_a_name_that_is_given_weighs_more() -> None:
    assert weights("Being hit is called abuse.")["abuse"] > weights("Abuse is bad.")["abuse"]
    assert weights("If you are hit, this is abuse.")["abuse"] > 1


def test_not_so_denies_what_follows() -> None:
    said = clauses("I am not so happy.")
    assert said.denied[said.words.index("happy")]
    said = clauses("I am not ill so I am happy.")
    assert not said.denied[said.words.index("happy")]


@pytest.mark.parametrize("start", ["It is", "That was", "These can", "What it does"])
def test_words_after_a_pointing_word_weigh_less(start: str) -> None:
    assert weights(f"{start} different.")["different"] < weights("Be different.")["different"]
    assert weights(f"{start} done. Ring us.")["ring"] == 1, "the next sentence is another"


def test_people_are_no_pointing_words() -> None:
    assert weights("They can help you.")["help"] == 1
