"""Words are offered only where they fit; else it is said what the hard word means."""

import pytest

import easyread
from tests.rules.conftest import Find


def test_what_does_not_fit_is_not_offered(find: Find) -> None:
    [found] = find("hard-word", "We read the respondents’ views.")
    assert (found.hint, found.suggestions) == ("It means “person who answers”.", ())


def test_a_word_that_fits_comes_before_a_phrase_that_may_not(find: Find) -> None:
    [found] = find("hard-word", "We have annual meetings.")
    assert found.suggestions[0].text == "yearly"


def test_what_fits_is_offered(find: Find) -> None:
    [found] = find("hard-word", "We utilise the bus.")
    assert [one.text for one in found.suggestions] == ["use"]


@pytest.mark.parametrize("text", ["Annual means it happens every year.", "“Annual” means yearly."])
def test_a_word_is_not_asked_about_where_its_meaning_is_told(find: Find, text: str) -> None:
    assert find("hard-word", text) == []


@pytest.mark.parametrize("text", ["The annual means test is in May.", "It is annual."])
def test_a_word_is_asked_about_where_its_meaning_is_not_told(find: Find, text: str) -> None:
    assert len(find("hard-word", text)) == 1


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("We will address your concerns.", "deal with"),
        ("A fine was imposed.", "given"),
        ("The council imposed a ban.", "brought in"),
        ("She lodged an appeal.", "made"),
        ("She needs prompting to wash.", "reminding"),
        ("Log in to the portal.", "website"),
    ],
)
def test_words_of_offices_have_an_easier_one(text: str, easier: str, find: Find) -> None:
    [found] = find("hard-word", text)
    assert [one.text for one in found.suggestions] == [easier]


@pytest.mark.parametrize(
    "text",
    [
        "Your address is on the letter. Give your name and address.",
        "Address the envelope to us.",
        "Send a stamped addressed envelope.",
        "The lodge is open.",
        "The doctor looks at the portal vein.",
        "They do not want to impose.",
    ],
)
def test_the_same_words_of_daily_life_are_left_alone(text: str, find: Find) -> None:
    assert find("hard-word", text) == []


def test_one_word_is_told_once() -> None:
    said = [one.rule for one in easyread.check("You can telephone 0300 123 4567.").findings]
    assert (said.count("hard-phone-number"), said.count("hard-word")) == (1, 0)
    said = [one.rule for one in easyread.check("You can telephone us.").findings]
    assert said.count("hard-word") == 1


def test_what_the_text_says_beside_it_is_not_offered(find: Find) -> None:
    [found] = find("hard-word", "We asked for help and assistance.")
    assert (found.hint, found.suggestions) == ("It means “help”.", ())
    [found] = find("hard-word", "We asked for assistance.")
    assert found.suggestions[0].text == "help"
