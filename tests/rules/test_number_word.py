"""A number in letters is told whole, and put right only where a program can be sure."""

from importlib import import_module

import pytest

from easyread.model.prose import Problem
from easyread.readers import read_text
from easyread.rules.subjects import Word
from easyread.rules.whole import Document
from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("Two hundred and fifty people came.", "Two hundred and fifty", "250"),
        ("Write two thousand five hundred cards.", "two thousand five hundred", "2,500"),
        ("A hundred and five came.", "A hundred and five", "105"),
        ("One hundred and five came.", "One hundred and five", "105"),
        ("It costs two million pounds.", "two million", "2 million"),
        ("Five to six weeks is long.", "Five", "5"),
        ("From five to ten people came.", "five", "5"),
        ("It costs fifty pounds on Monday.", "fifty", "50"),
        ("On cloud nine, five people sang.", "five", "5"),
    ],
)
def test_a_number_is_told_whole_and_surely(text: str, words: str, said: str, find: Find) -> None:
    found = find("number-word", text)[0]
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Ten 50 pound notes.",
        "Two 2p coins.",
        "Two £5 notes.",
        "Five Ways Station is near.",
        "Three Bridges station is near.",
        "Seven Oaks care home is near.",
        "She is on cloud nine.",
        "Two thirds of us came.",
        "Three quarters of the hall was full.",
    ],
)
def test_names_coins_and_ways_to_speak_are_left_alone(text: str, find: Find) -> None:
    assert not find("number-word", text)


@pytest.mark.parametrize(
    "text",
    [
        "Five to six.",
        "Ten to 4pm.",
        "Come at half past five.",
        "One in five people came.",
        "It is one to five.",
        "It is five to one.",
        "It takes two and a half hours.",
        "In two thousand and ten we met.",
        "In 2024 five people came.",
        "Dial nine nine nine.",
        "Two NHS nurses came.",
        "It costs two pounds fifty.",
    ],
)
def test_what_may_be_a_part_of_more_is_not_sure(text: str, find: Find) -> None:
    found = find("number-word", text)
    assert found
    assert not any(one.sure for each in found for one in each.suggestions)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("One in five", "1 in 5"),
        ("One person in three", "1 person in 3"),
        ("One older woman in eight", "1 older woman in 8"),
        ("One in every ten", "1 in every 10"),
        ("One out of five", "1 out of 5"),
        ("One child out of every four", "1 child out of every 4"),
    ],
)
def test_one_in_five_is_told_as_one(words: str, said: str, find: Find) -> None:
    [found] = find("number-word", f"{words} had help.")
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, False)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One bed in three rooms is new.", "three"),
        ("We met one day in five towns.", "five"),
        ("One of us in three teams can help.", "three"),
        ("No one in five years came.", "five"),
    ],
)
def test_one_before_a_count_of_things_is_no_part_of_it(text: str, words: str, find: Find) -> None:
    [found] = find("number-word", text)
    assert words_of(found) == words
    assert found.suggestions[0].sure


class _All:
    """Has all words."""

    def __contains__(self, word: object) -> bool:
        return True


def test_no_number_is_taken_otherwise_for_what_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = import_module("easyread.rules.word.number_word")
    before = [
        *("one in", "half past", "quarter-to", "minutes to", "two pounds", "a POUND", "3", "x4"),
        *("in 2024", "year", "one out of", "one, of", "cloud", "in", "of the", "CATCH", "one or"),
    ]
    after = ["people", "to six", "past nine", "minds", "lives", "and a half", "NHS staff", "came."]
    texts = [f"We say {one} five {two}" for one in before for two in after]
    texts += [f"It is {one} now" for one in SPOKEN.split("; ")]
    sentences = Document(read_text("\n\n".join(texts))).sentences

    def said() -> list[tuple[Problem, ...]]:
        words = [(word, at, one) for one in sentences for at, word in enumerate(one.words)]
        return [module.number_word(Word(*one)) for one in words if one[0] in module._VALUES]

    sooner = said()
    assert sum(map(bool, sooner)) > len(texts) // 2
    monkeypatch.setattr(module, "_SPEAKING", ("",))
    monkeypatch.setattr(module, "_POUNDS", ("",))
    monkeypatch.setattr(module, "_LINKS", _All())
    assert said() == sooner


SPOKEN = (
    "one or two; a week or two; two or three; nine to five; cloud nine; nine lives; forty winks; "
    "high five; ten a penny; nineteen to the dozen; six feet under; of two minds; two and two "
    "together; catch twenty-two; fifty fifty; fifty-fifty; twenty four seven; In Two Minds"
)
