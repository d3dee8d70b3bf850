import pytest

from easyread.language import suggestions
from easyread.language.inflection import inflected
from easyread.language.lexicon import ING, NOUN, PAST, PAST_PARTICIPLE, PLURAL, THIRD, VERB


def first(text: str, word: str) -> str:
    start = text.index(word)
    return suggestions(text, start, start + len(word))[0]


@pytest.mark.parametrize(
    ("text", "word", "easier"),
    [
        ("Shares plunged by a fifth.", "plunged", "fell"),
        ("Shares plunged by 6% there.", "plunged", "fell"),
        ("It was selected by 47% of them.", "selected", "chosen"),
        ("Comments provided by 248 people are here.", "provided", "given"),
        ("It was chosen and quietly and slowly implemented.", "implemented", "done"),
        ("The rise that accompanied the war was slow.", "accompanied", "went with"),
        ("She decided to quit today.", "quit", "stop"),
        ("They quit the club.", "quit", "stopped"),
        ("They can overcome those problems.", "overcome", "beat"),
        ("They have overcome those problems.", "overcome", "beaten"),
        ("It is now broadcast in 250 countries.", "broadcast", "aired"),
        ("They undertook it.", "undertook", "did"),
    ],
)
def test_the_past_and_the_participle_are_told_apart(text: str, word: str, easier: str) -> None:
    assert first(text, word) == easier


@pytest.mark.parametrize(
    ("easier", "form", "made"),
    [
        ("make or get bigger", PAST, "made or got bigger"),
        ("make or get bigger", PAST_PARTICIPLE, "made or got bigger"),
        ("what it changes", ING, ""),
        ("about", ING, ""),
        ("ask for", ING, "asking for"),
    ],
)
def test_only_verbs_become_other_forms(easier: str, form: int, made: str) -> None:
    assert inflected(easier, VERB, form) == made


def test_a_comparative_stays_one() -> None:
    assert first("They are wealthier now.", "wealthier") == "richer"
    assert first("It was the bleakest day.", "bleakest") == "grimmest"


def test_a_form_is_spelled_the_british_way() -> None:
    assert inflected("travel", VERB, ING) == "travelling"
    assert inflected("feel", VERB, ING) == "feeling"


def test_single_words_get_the_forms_that_they_have_in_phrases() -> None:
    nouns = ["person", "idea", "money", "co-worker", "news", "someone", "city"]
    assert [inflected(one, NOUN, PLURAL) for one in (*nouns, "who")] == [
        "people", "ideas", "money", "co-workers", "news", "someone", "cities", "who",
    ]  # fmt: skip
    for one in ("person", "idea", "co-worker", "city"):
        assert inflected(f"a {one}", NOUN, PLURAL) == inflected(one, NOUN, PLURAL)
    for form in (ING, PAST_PARTICIPLE, THIRD):
        for verb in ("use", "travel", "be"):
            one = inflected(verb, VERB, form)
            assert inflected(f"{verb} or {verb}", VERB, form) == f"{one} or {one}"
    assert inflected("break-in", NOUN, PLURAL) == "break-ins"
    assert inflected("telling-off", NOUN, PLURAL) == "telling-off"
    assert inflected("lovely", VERB, ING) == inflected("lovely or use", VERB, ING) == ""
