"""Rules that look at little pass nothing over."""

from functools import partial
from importlib import import_module
from types import ModuleType

import pytest

from easyread.language.dates import MONTHS, in_digits
from easyread.language.negations import negations
from easyread.readers import read_text
from easyread.rules.checker import Checker
from easyread.rules.gather import text_rules
from easyread.rules.phrases import Phrases
from easyread.rules.profiles import DEFAULT, profile
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document
from tests.rules.conftest import Find, words_of


def _module(rule: str) -> ModuleType:
    return import_module(f"easyread.rules.{rule}")


def _sentence(text: str) -> Sentence:
    (sentence,) = Document(read_text(text)).sentences
    return sentence


@pytest.mark.parametrize("month", [*MONTHS, *(month[:3] for month in MONTHS)])
@pytest.mark.parametrize("text", ["Come by 4 {} 2024.", "Come by {} 4, 2024.", "By {} 4th, come."])
def test_no_date_with_a_month_in_letters_is_passed_over(text: str, month: str) -> None:
    assert text_rules()["hard-date"](_sentence(text.format(month)))


@pytest.mark.parametrize("text", ["5/9/25", "05-09-2025", "5.09.2025", "2025-09-05", "31/12/99"])
def test_no_date_in_digits_is_passed_over(text: str) -> None:
    assert list(in_digits(text))
    assert text_rules()["hard-date"](_sentence(f"Come on {text} to the hall."))


def test_a_long_label_is_known_before_its_numbers(find: Find) -> None:
    assert not find("range-dash", "We live in apartment.: 14-16 of the house.")


def test_a_long_between_is_known_before_its_range(find: Find) -> None:
    [found] = find("range-dash", "It is for people between the ages of 14-16 years.")
    assert found.suggestions[0].text == "14 and 16"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("We won 7–5 on that day.", 0),
        ("It was 7–5 on that day.", 0),
        ("We are open 7–5 on that day.", 1),
        ("We won on Monday–Friday again.", 1),
        ("We won 7–5 in the game, and 9am–5pm is a long day.", 1),
    ],
)
def test_only_two_numbers_can_be_a_score(text: str, says: int, find: Find) -> None:
    assert len(find("range-dash", text)) == says


@pytest.mark.parametrize(
    ("text", "commas"),
    [("We met, sat, and left, soon.", 3), ("We, all 1,200 of us, ate 1, 2 or 3, then 4, pies.", 4)],
)
def test_commas_inside_numbers_do_not_count(text: str, commas: int, find: Find) -> None:
    [found] = find("many-commas", text)
    assert found.message.startswith(f"There are {commas} commas")


def test_signs_are_found_without_a_look_at_spaces_if_there_is_no_dash() -> None:
    module = _module("sentence.hard_punctuation")
    text = "a(s) b; c (d (e) f) [g] h ?! k!! l... m…n ((o) p q ! r !? s) t.. u ? !"
    for start in range(len(text)):
        whole = [one.span() for one in module._SIGN.finditer(text[start:])]
        assert [one.span() for one in module._signs(text[start:], module._NO_DASH)] == whole


@pytest.mark.parametrize("word", ["not-for-profit", "needn't", "un-no", "don't", "no.not", "it's"])
def test_no_negative_inside_a_word_is_passed_over(word: str) -> None:
    assert _module("sentence.double_negative")._has_negative(word) == bool(negations(word))


@pytest.mark.parametrize("word", ["not", "no", "team"])
def test_a_plain_word_has_no_parts(word: str) -> None:
    assert not _module("sentence.double_negative")._has_negative(word)


@pytest.mark.parametrize("dose", ["200mg", "5 ml", "2 g", "100 micrograms"])
def test_a_number_beside_a_dose_is_left_alone(dose: str, find: Find) -> None:
    assert not find("number-word", f"Take two tablets of {dose} with water.")


def test_words_and_signs_for_children_are_found_in_a_long_text(find: Find) -> None:
    text = "We’ll meet on Monday. Hooray, it is here! It’s a good day. Smile 😀 with us."
    assert {words_of(one).lower() for one in find("childish-tone", text)} == {"hooray", "😀"}


def test_a_rule_with_its_own_limits_is_asked_without_them() -> None:
    asked = Checker(profile(DEFAULT)).asked
    assert not any(isinstance(one.look, partial) for one in asked if not one.rule.options)
    told = {one.rule.id: one.look for one in asked}
    assert told["rare-word"] is text_rules()["rare-word"].look


def test_a_common_word_tells_of_a_phrase_only_if_no_other_does() -> None:
    phrases = Phrases({"on the same page": 1, "a number of": 2, "at … time": 3, "it is": 4})
    assert phrases.telling == {"page", "number", "time", "it"}


def test_each_sentence_wakes_the_rules_of_its_words_and_signs() -> None:
    checker = Checker(profile(DEFAULT), ["vague-link", "idiom", "number-word", "hard-punctuation"])
    text = "Click here. See eye to eye; it is so. We met five (5) people on the same page."
    seen = [one.rule.id for one, _, _ in checker.problems(Document(read_text(text)))]
    assert sorted(set(seen)) == ["hard-punctuation", "idiom", "number-word", "vague-link"]
    assert seen.count("idiom") == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("We meet. You come. We talk. You listen. We eat.", 1),
        ("We meet. You come. We talk! You eat. You go.", 1),
        ("We meet. You come. We talk a lot about our plans. You listen. We eat.", 0),
        ("We meet. You come. So we talk. You listen. We eat.", 0),
        ("We meet. You come. We talk. Do you eat? You go.", 0),
    ],
)
def test_only_short_plain_sentences_in_a_row_are_choppy(text: str, says: int, find: Find) -> None:
    assert len(find("choppy-run", f"## Us\n\n{text}\n")) == says


def test_days_with_a_dash_and_boxes_to_tick_are_no_two_ideas(find: Find) -> None:
    assert not find("hard-punctuation", "We are open Tues - Thursday in May.")
    assert not find("hard-punctuation", "Can we call you on the phone? [ ] Yes please.")
    assert find("hard-punctuation", "We are open - Sam will be there.")


def test_a_second_clause_is_split_off_and_no_second_thing(find: Find) -> None:
    text = "We will meet all of you at the big hall on Monday morning and {}."
    [found] = find("long-sentence", text.format("they will talk about it"))
    assert found.suggestions[0].text.endswith("on Monday morning. They will talk about it.")
    [found] = find("long-sentence", text.format("the nurse from our own town"))
    assert not found.suggestions
