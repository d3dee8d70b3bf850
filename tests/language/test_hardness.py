import pytest

from easyread.language import complex_here, hardness, is_hard_word, is_name, lemma, syllables, zipf
from easyread.language.lexicon import family_zipf


def spot(text: str, word: str) -> tuple[str, int, int]:
    start = text.index(word)
    return text, start, start + len(word)


@pytest.mark.parametrize("word", ["procurement", "utilise", "disseminate", "eligibility"])
def test_a_hard_word_is_hard(word: str) -> None:
    assert is_hard_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "help",
        "people",
        "hospital",
        "doctors",
        "information",
        "don’t",
        "dont",
        "citys",
        "NHS",
        "2025",
        "is",
    ],
)
def test_an_everyday_word_is_not(word: str) -> None:
    assert not is_hard_word(word)


def test_hardness_is_a_share() -> None:
    assert 0 <= hardness(*spot("We eat bread.", "bread")) <= 1


def test_a_harder_word_has_more() -> None:
    text = "The committee will ratify the plan."
    assert hardness(*spot(text, "ratify")) > hardness(*spot(text, "plan"))


def test_british_and_american_spellings_are_about_as_hard() -> None:
    british, american = (hardness(word, 0, len(word)) for word in ("organise", "organize"))
    assert abs(british - american) < 0.05


def test_a_name_is_not_complex() -> None:
    assert not complex_here(*spot("We met Abernethy there.", "Abernethy"))


def test_a_common_word_at_the_start_is_no_name() -> None:
    assert not is_name(*spot("Procurement is buying.", "Procurement"))


@pytest.mark.parametrize("word", ["seized", "lethal", "vigilant", "ratified"])
def test_a_short_word_can_be_complex(word: str) -> None:
    assert complex_here(*spot(f"They said it was {word} now.", word))


@pytest.mark.parametrize("word", ["wheelchair", "community", "television", "dont", "useful"])
def test_a_familiar_word_is_not_complex(word: str) -> None:
    assert not complex_here(*spot(f"They said it was {word} now.", word))


def test_a_phrase_can_be_complex() -> None:
    assert complex_here(*spot("We use procurement frameworks.", "procurement frameworks"))


def test_nothing_is_easy() -> None:
    assert hardness("", 0, 0) == 0


def test_a_lemma_is_the_base_form() -> None:
    assert [lemma(w) for w in ("children", "Utilising", "went", "zzzz")] == [
        "child",
        "utilise",
        "go",
        "zzzz",
    ]


def test_common_words_are_common() -> None:
    assert zipf("the") > zipf("procurement") > zipf("zzzz") == 0


def test_a_word_is_as_common_as_its_base_form() -> None:
    assert family_zipf("promulgates") == zipf("promulgate") > zipf("promulgates")
    assert family_zipf("dog's") == zipf("dog") > zipf("dog's")
    assert family_zipf("news") == zipf("news")
    assert family_zipf("zzzz") == family_zipf("zzzz's") == 0


@pytest.mark.parametrize(
    ("word", "number"),
    [("cat", 1), ("information", 4), ("NHS", 3), ("self-directed", 4), ("zorbled", 2)],
)
def test_syllables_are_counted(word: str, number: int) -> None:
    assert syllables(word) == number
