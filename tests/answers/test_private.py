"""Claims about words that may tell who somebody is."""

import pytest

from easyread.answers.private import nhs_number, private


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ring me on 07700 900123.", "a phone number"),
        ("0115 496 0000", "a phone number"),
        ("+44 (0)20 7946 0958", "a phone number"),
        ("(01632) 960-001", "a phone number"),
        ("ring 960001", "a phone number"),
        ("call 07700.900.123", "a phone number"),
        ("oh seven seven double three one five", "a phone number"),
        ("943 476 5918", "a phone number"),  # one digit away from an NHS number
        ("My number is 943 476 5919.", "an NHS number"),
        ("9434765919", "an NHS number"),
        ("943-476-5919", "an NHS number"),
        ("write to me@example.org", "an e-mail address"),
        ("me @ example.org", "an e-mail address"),
        ("me at example dot com", "an e-mail address"),
        ("see https://example.org/me", "a web address"),
        ("look at example.co.uk", "a web address"),
        ("I am @somebody", "a web address"),
        ("I live in DE1 2AB", "a postcode"),
        ("de12ab", "a postcode"),
        ("SW1A 1AA", "a postcode"),
        ("I live at 12 Long Acre Road.", "an address"),
        ("flat 3 is cold", "an address"),
        ("born 12/03/1980", "a date of birth"),
        ("12th of March 1980", "a date of birth"),
        ("1980-03-12", "a date of birth"),
        ("I was born in 1980", "a date of birth"),
        ("dob 12.3.80", "a date of birth"),
        ("QQ 12 34 56 C", "an insurance number"),
        ("My name is bob", "a name"),
        ("I'm called jo", "a name"),
        ("my friend is called sam", "a name"),
        ("Mr Smith is kind", "a name"),
        ("dr khan helps", "a name"),
        ("Nurse Green was kind", "a name"),
        ("We met Sarah there", "a name"),
        ("sarah helped me", "a name"),
        ("SARAH HELPED ME", "a name"),
        ("Sarah’s team is good", "a name"),
        ("My worker, Mark, left.", "a name"),
        ("Mark helped me.", "a name"),
        ("Ask Jenny or beth", "a name"),
        ("I like Siobhan", "a name"),
        ("Thank you Worsfold", "a name"),
        ("I live in Chesterfield", "a name"),
        ("my key worker is called Xqzt", "a name"),
    ],
)
def test_what_tells_who_somebody_is_is_found(text: str, told: str) -> None:
    assert told in private(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "There is no time. Staff are under pressure.",
        "Will you listen? May we come? I hope so.",
        "Co-production is everyone's job",
        "I want more Co-production and Training.",
        "I said it is called co-production.",
        "I was called a liar",
        "NHS staff and GPs do not listen",
        "I went to the Derby Royal Hospital.",
        "In 2024 we had 3 meetings, and 7 out of 10 came.",
        "It cost £250,000 for 10,000 people.",
        "I'm happy. I’d like more time. It's fine, isn't it?",
        "dont forget us, im tired",
        "Monday is bad for me. I like Mondays less than Christmas.",
        "NOTHING ABOUT US WITHOUT US",
        "Face-to-face meetings are best – Zoom is hard.",
        "My mum and dad help me. The nurse was kind.",
        "teh meetings are to long",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert private(text) == ()


def test_each_word_of_the_names_in_the_same_reply_counts() -> None:
    assert private("I do this with hope.", ["Hope Green"]) == ("a name",)
    assert private("It is hope’s turn.", ["Hope"]) == ("a name",)
    assert private("I do this with hope.") == ()


def test_nothing_else_is_told_of_an_nhs_number() -> None:
    assert private("943 476 5919") == ("an NHS number",)


@pytest.mark.parametrize("digits", ["9434765919", "4010232137"])
def test_an_nhs_number_is_known_by_its_last_digit(digits: str) -> None:
    assert nhs_number(digits)
    others = [digits[:-1] + last for last in "0123456789" if last != digits[-1]]
    assert not any(map(nhs_number, others))


def test_other_digits_are_no_nhs_number() -> None:
    for digits in ("", "943476591", "94347659190", "0000000000", "943476591x"):
        assert not nhs_number(digits)


def test_a_long_text_takes_no_long_time() -> None:
    for text in ("1 " * 20_000, "a." * 20_000, "Mr " * 20_000, "A" * 40_000, "x@" * 20_000):
        private(text)
