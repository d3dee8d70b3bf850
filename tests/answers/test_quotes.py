"""Claims about quotes: with consent only, never changed, and never telling who it was."""

import pytest

from easyread.answers.quotes import HeldBack
from easyread.model.answers import Reply
from tests.answers.made import FORM, drafted, reply, text

LATE = "It is often late."


def say(number: int, words: str, consent: str = "yes", name: str = "") -> Reply:
    return reply(number, how="good", better=words, use_my_words=consent, my_name=name)


def others(count: int = 8) -> list[Reply]:
    return [reply(100 + at, how="good") for at in range(count)]


def test_with_consent_a_whole_answer_is_quoted() -> None:
    assert f"> “{LATE}”" in text(say(1, LATE), *others()).splitlines()


@pytest.mark.parametrize("consent", ["no", "", "not-sure"])
def test_without_consent_nothing_is_quoted(consent: str) -> None:
    assert "“" not in text(say(1, LATE, consent), *others())


def test_a_form_that_does_not_ask_gives_no_quotes() -> None:
    unasked = FORM.replace(":asks: consent\n", "")
    assert "“" not in drafted(say(1, LATE), *others(), form_words=unasked).text


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Pay Sarah for her time.", "It may tell a name."),
        ("Give hope more time.", "It may tell a name."),
        ("No time. Ring 07700 900123.", "It may tell a phone number."),
        ("Late! 943 476 5919 is late.", "It may tell an NHS number."),
        ("It is late 🙂 again.", "Our letters cannot show all of it."),
        ("لا وقت more time", "Our letters cannot show all of it."),
        ("Two things:\n• more time", "It has marks that we cannot show."),
    ],
)
def test_what_may_tell_who_it_was_is_held_back(words: str, why: str) -> None:
    found = drafted(say(1, words, name="Hope Jones"), *others())
    assert "“" not in found.text
    assert found.held_back == (HeldBack(1, "better", why),)


@pytest.mark.parametrize("words", ["Time.", "time " * 26, "time\n" * 5])
def test_an_answer_of_one_word_or_many_is_not_quoted_nor_held_back(words: str) -> None:
    found = drafted(say(1, words), *others())
    assert "“" not in found.text
    assert found.held_back == ()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("# More **time** :clock: please", r"> “\# More \*\*time\*\* \:clock\: please”"),
        ("- more time {now} | <b>", r"> “\- more time \{now\} \| \<b\>”"),
        ("=cmd() takes time", "> “\\=cmd() takes time”"),
    ],
)
def test_marks_in_an_answer_stay_what_they_are(words: str, line: str) -> None:
    assert line in text(say(1, words), *others()).splitlines()


def test_the_choice_is_the_same_whatever_the_order() -> None:
    replies = [say(at, f"It is {word} late.") for at, word in enumerate(("so", "too", "very"), 1)]
    quoted = [line for line in text(*replies, *others()).splitlines() if "“" in line]
    again = [line for line in text(*others(), *reversed(replies)).splitlines() if "“" in line]
    assert quoted == again
    assert len(quoted) == 2


def test_with_few_people_there_are_fewer_quotes_than_a_few_can_mean() -> None:
    replies = [say(at, f"It is {word} late.") for at, word in enumerate(("so", "too"), 1)]
    assert text(*replies, *others(), few=3).count("“") == 1


def test_an_answer_with_two_themes_is_quoted_once() -> None:
    assert text(say(1, "Pay me in time."), *others()).count("“") == 1


def test_nobody_is_quoted_when_fewer_than_few_replied() -> None:
    assert "“" not in text(say(1, LATE), say(2, "It is so late."))
