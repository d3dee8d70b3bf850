"""A sign is said in words that fit it."""

import pytest

from tests.rules.conftest import Check, Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "Write to <ann@example.org> now.",
        "An A++++ for you all",
        "NOTICE ******** to all",
        "== == == ==",
        "This is law No 2004/2003 on money.",
        "Your number is Ref: ABC/123 here.",
        "Our reference is RX12/345/B6 here.",
        "Date: __ / __ / ____",
        "We meet on 24/7 in Leeds.",
    ],
)
def test_a_row_of_signs_and_the_number_of_a_law_are_left_alone(text: str, find: Find) -> None:
    assert not find("special-character", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We did this in 2021/22 too.", ["2021 to 2022"]),
        ("We did this in 2020/2021 too.", ["2020 to 2021"]),
        ("We are open 24/7.", ["all day and all night"]),
        ("We give 24/7 help.", []),
        ("Write #OurDay on your post.", []),
        ("Age: n/a in this list.", ["does not apply"]),
        ("We start w/c 5 May.", ["the week that starts on"]),
        ("We came b/c it was sunny.", []),
        ("Bring a pen/pencil now.", ["pen or pencil"]),
        ("Use A4/A3 paper.", ["A4 or A3"]),
        ("Your weight for your height is 32kg/m2 now.", []),
        ("Take it by mg/kg each day.", []),
        ("This is for FY2024/25 only.", ["2024 to 2025"]),
        ("You are # 5 in the row.", ["number"]),
        ("It is 5 * here.", []),
    ],
)
def test_a_sign_is_offered_in_words(text: str, said: list[str], find: Find) -> None:
    [found] = find("special-character", text)
    assert [one.text for one in found.suggestions] == said


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("Tick 1 box. Yes / No / Not sure", "Yes / No / Not sure", ["Yes, No or Not sure"]),
        ("Tick 1 box. Not sure / Yes / No", "Not sure / Yes / No", ["Not sure, Yes or No"]),
        ("Bring a pen / pencil.", "pen / pencil", ["pen or pencil"]),
        ("Type of service / support 12", "service / support", ["service or support"]),
        ("Ask a doctor / social worker to help.", "doctor / social", []),
    ],
)
def test_no_word_of_an_answer_is_lost(text: str, words: str, said: list[str], find: Find) -> None:
    [found] = find("special-character", text)
    assert words_of(found) == words
    assert [one.text for one in found.suggestions] == said


def test_half_is_offered_only_where_it_stands_alone(find: Find) -> None:
    alone, behind = find("special-character", "It takes ½ an hour, or 1½ hours.")
    assert [one.text for one in alone.suggestions] == ["half"]
    assert not behind.suggestions


def test_no_word_is_offered_for_the_star_of_a_note(find: Find) -> None:
    [found] = find("special-character", "You can come for free.* We met.")
    assert (found.hint, found.suggestions) == ("Say it in words.", ())


@pytest.mark.parametrize("line", ["Your name*: ______", "Name * ........", "Signature*: £____"])
def test_the_star_of_a_question_is_told_once(line: str, checked: Check) -> None:
    rules = [one.rule for one in checked(line).findings]
    assert rules.count("star-for-required") == 1
    assert not {"special-character", "hard-punctuation"} & {*rules}


@pytest.mark.parametrize("line", ["Cost 5 * 3: ______", "Name: ______", "Our 5* stay: ______"])
def test_not_every_star_says_that_an_answer_is_needed(line: str, find: Find) -> None:
    assert not find("star-for-required", line)
