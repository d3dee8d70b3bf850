import pytest

from easyread.language import hard_words, initials, listed_words, suggestions
from easyread.language.wordlists import easier_words, synonyms


def easier(text: str, word: str) -> tuple[str, ...]:
    start = text.index(word)
    return suggestions(text, start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("We are utilising it.", "utilising", "using"),
        ("It has commenced.", "commenced", "started"),
        ("Local authorities help.", "Local authorities", "The council"),
        ("You must ensure it.", "ensure", "make sure"),
        ("There were obstacles.", "obstacles", "problems"),
        ("She rapidly ran.", "rapidly", "quickly"),
        ("It was demolished.", "demolished", "knocked down"),
        ("They abandoned it.", "abandoned", "left"),
        ("He read whilst it rained.", "whilst", "while"),
        ("The ceasefire did not last.", "ceasefire", "truce"),
        ("We want to enthral them.", "enthral", "excite"),
        ("He is an activist here.", "activist", "protester"),
        ("It was a dazzling light.", "dazzling", "bright"),
        ("The trade is thriving.", "thriving", "doing well"),
        ("It is a thriving town.", "thriving", "growing"),
        ("There was an increase in staff.", "increase", "rise"),
    ],
)
def test_a_suggestion_fits_its_sentence(text: str, word: str, first: str) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize("word", ["abuse", "mental capacity", "safeguarding", "consent"])
def test_a_word_that_must_be_kept_has_no_suggestion(word: str) -> None:
    assert easier(f"This is about {word} now.", word) == ()


def test_a_name_has_no_suggestion() -> None:
    assert easier("We met Hazard there.", "Hazard") == ()


def test_the_longest_phrase_wins() -> None:
    (hit,) = listed_words("Ask for an annual health check.")
    assert hit.entry.word == "annual health check"


def test_a_listed_verb_is_not_found_in_a_noun() -> None:
    assert [hit.entry.word for hit in listed_words("The decline was fast.")] == []


def test_no_list_suggests_the_word_itself() -> None:
    listed = [(entry.word, easy) for entry in hard_words() for easy in entry.easier]
    pairs = {**synonyms(), **easier_words()}
    listed += [(word, easy) for (word, _), several in pairs.items() for easy in several]
    assert [pair for pair in listed if pair[0] == pair[1] or not pair[1].strip()] == []


def test_the_lists_are_whole() -> None:
    assert len(hard_words()) == 437
    assert len(initials()) == 121
    assert {entry.mode for entry in hard_words()} == {"replace", "explain", "avoid"}


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("We are reducing costs.", "reducing", "cutting"),
        ("We have business premises here.", "premises", "buildings"),
        ("Participants can leave.", "Participants", "People who take part"),
        ("Residents can park.", "Residents", "People who live there"),
        ("We found temporary accommodation.", "accommodation", "home"),
        ("It appeals to perceived tastes.", "perceived", "seen"),
        ("It was demonstrated by them.", "demonstrated", "shown"),
    ],
)
def test_a_suggestion_has_the_form_that_fits(text: str, word: str, first: str) -> None:
    assert easier(text, word)[0] == first


@pytest.mark.parametrize(
    ("text", "word", "never"),
    [
        ("We set a date.", "set", "place"),
        ("The set is complete.", "set", "place"),
        ("We are concerned for you.", "concerned", "about"),
        ("He is prohibiting it.", "prohibiting", "notting allow"),
        ("They are empowered by it.", "empowered", "helped people have control"),
        ("Help for unemployed people.", "unemployed", "out of work"),
        ("A very feasible plan.", "feasible", "that can be done"),
    ],
)
def test_what_does_not_fit_is_not_said(text: str, word: str, never: str) -> None:
    assert never not in easier(text, word)


@pytest.mark.parametrize(
    "text",
    [
        "The experience. The plan.",
        "We value user experience here.",
        "Tell us about the concert experience.",
        "Years of experience are needed.",
        "It takes skill and experience.",
    ],
)
def test_a_noun_gets_no_easier_verb(text: str) -> None:
    assert easier(text, "experience") == ()
    assert [hit.entry.word for hit in listed_words(text) if hit.entry.word == "experience"] == []


def test_a_verb_still_does() -> None:
    assert easier("They will experience problems.", "experience")[0] == "have"
