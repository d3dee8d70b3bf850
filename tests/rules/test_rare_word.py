"""Parts of addresses and of licences are no words to know."""

import pytest

from easyread import check, readers
from easyread.rules.check import Checked
from easyread.rules.checker import Checker
from easyread.rules.profiles import Profile
from tests.rules.conftest import words_of


def asked(text: str) -> list[str]:
    return [one.message for one in check(text).findings if one.rule == "rare-word"]


@pytest.mark.parametrize(
    "text",
    [
        "The pictures are CC BY-SA 4.0.",
        "You can use them: CC-by-nc-nd.",
        "See creativecommons.org/licenses/by-sa/4.0 for more.",
        "Go to (example.org/promulgate).",
    ],
)
def test_addresses_and_licences_are_left_alone(text: str) -> None:
    assert asked(text) == []


def test_a_word_behind_a_full_stop_with_no_space_is_still_asked_about() -> None:
    assert asked("We wait.They promulgate rules and so on.")
    assert asked("We promulgate.") == ["Do all readers know “promulgate”?"]


def test_wi_fi_is_known_and_most_words_with_a_hyphen_are_not() -> None:
    assert asked("There is free wi-fi here.") == []
    assert asked("We co-ordinate the work.")


@pytest.mark.parametrize(
    "text",
    ["MDT (many different teams) is here.", "I am forty-two.", "You pay 3 pounds per annum."],
)
def test_words_that_another_rule_knows_are_left_to_it(text: str) -> None:
    assert asked(text) == []


def test_a_rare_word_with_a_hyphen_is_still_asked_about() -> None:
    assert asked("We use a pre-fabricated frame.")


def test_less_rare_words_are_asked_about_only_where_a_much_easier_one_is_known() -> None:
    found = check("Additionally, we help. She keeps her independence in the harbour.").findings
    asked_about = {one.message: one.hint for one in found if one.rule == "rare-word"}
    assert asked_about == {"Do all readers know “Additionally”?": "You could write “Also”."}


def test_a_profile_can_ask_about_the_rarest_words_alone() -> None:
    rarest = Profile("rarest", rules={"rare-word": {"max_zipf_with_easier": 0.0}})
    prose = readers.read_text("Additionally, we help. They promulgate rules.", "letter", ".txt")
    found = Checked(Checker(rarest, ["rare-word"])).report(prose).findings
    assert [words_of(one) for one in found] == ["promulgate"]


@pytest.mark.parametrize("word", ["toothbrush", "pyjamas", "nappies", "biscuits", "hairdressers"])
def test_words_of_daily_life_are_known_though_print_seldom_has_them(word: str) -> None:
    assert asked(f"Bring the {word} with you.") == []


def test_what_people_call_themselves_is_known() -> None:
    text = "This is for autistic, dyslexic and deafblind people. Autism is not an illness."
    assert asked(text) == []


@pytest.mark.parametrize("word", ["practise", "practised", "practising", "practises"])
def test_a_british_verb_of_daily_life_is_known(word: str) -> None:
    assert asked(f"She {word} with a friend.") == []
