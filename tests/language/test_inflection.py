import pytest

from easyread.language import suggestions
from easyread.language.inflection import inflected
from easyread.language.lexicon import ING, PAST, PAST_PARTICIPLE, VERB


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
