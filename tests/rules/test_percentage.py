"""What is offered in place of a percentage says the same."""

import pytest

from easyread import check
from tests.rules.conftest import Find


def offered(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (
            text[slice(*one.span)] if one.span else "",
            tuple(suggestion.text for suggestion in one.suggestions),
        )
        for one in check(text).findings
        if one.rule == "percentage"
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("50%", "half"),
        (">50%", "more than half"),
        ("> 50%", "more than half"),
        (">=50%", "at least half"),
        ("≥ 25%", "at least 1 in 4"),
        ("<25%", "less than 1 in 4"),
        ("≤50%", "at most half"),
        ("~50%", "about half"),
        ("~33%", "about 1 in 3"),
        ("50%+", "half or more"),
        ("<1/3", "less than 1 in 3"),
    ],
)
def test_a_sign_that_compares_is_said_in_words(written: str, said: str) -> None:
    assert offered(f"We need {written} of the votes.") == [(written, (said,))]


@pytest.mark.parametrize(
    "written", ["-25%", "+25%", "±25%", "25–50%", "25 to 50%", "25 or 50%", ">14%", "50% ± 5%"]
)
def test_nothing_is_offered_that_may_say_something_else(written: str) -> None:
    found = offered(f"The price is {written} of that.")
    assert found
    assert all(said == () for _, said in found)


@pytest.mark.parametrize(
    "written",
    [
        "20-30%",
        "20–30 per cent",
        "20 - 30%",
        "1,200-1,500%",
        "2.5 to 3.5%",
        "20 and 30%",
        "100-150%",
    ],
)
def test_a_range_is_told_with_all_its_digits(written: str) -> None:
    assert offered(f"It was between {written} of that.") == [(written, ())]


def test_a_dash_between_two_percentages_is_no_minus() -> None:
    assert offered("It was 20% - 30% of them.") == [("20%", ("1 in 5",)), ("30%", ("3 in 10",))]


@pytest.mark.parametrize(
    ("written", "said"),
    [("10%", "1 in 10"), ("90%", "9 in 10"), ("12%", "about 1 in 8"), ("15.4%", "about 1 in 7")],
)
def test_what_is_just_the_same_is_offered_first(written: str, said: str) -> None:
    assert offered(f"This was so for {written} of people.") == [(written, (said,))]


@pytest.mark.parametrize(
    "text",
    [
        "The cost grew by 21%.",
        "Sales fell by about 20%.",
        "Sales fell 20%.",
        "There was a rise of 10%.",
        "There was a 10% rise in pay.",
        "Prices are 10% higher now.",
        "We saw 10% fewer people.",
    ],
)
def test_a_change_is_not_told_in_people(text: str, find: Find) -> None:
    [found] = find("percentage", text)
    assert found.suggestions == ()
    assert found.hint == "Say what it was, and what it is now."


@pytest.mark.parametrize(
    "text", ["Come on 4/6 at 10am.", "Come on Monday 4/6 please.", "We meet 4/6 at 10.30."]
)
def test_a_day_and_a_month_are_no_part_of_the_people(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize("text", ["It was seen on 4/6 of the days.", "We did 4/6 at home."])
def test_a_part_of_something_is_still_found(text: str) -> None:
    assert offered(text) == [("4/6", ("2 in 3",))]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Come back in 6/52.", "6 weeks"),
        ("Take it for 1/7 only.", "1 day"),
        ("We will call you in 3/12.", "3 months"),
    ],
)
def test_the_times_of_hospital_notes_are_written_out(text: str, plain: str) -> None:
    [(_, said)] = offered(text)
    assert said == (plain,)


def test_parts_of_something_are_no_times() -> None:
    assert offered("In 3/7 of cases it works.") == [("3/7", ("3 in 7",))]


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("Roughly two thirds of people said no.", "two thirds of", ("2 in 3",)),
        ("A third of people said no.", "A third of", ("1 in 3",)),
        ("One third of the older people came.", "One third", ("1 in 3",)),
        ("A fifth of UK adults came.", "A fifth of", ("1 in 5",)),
        ("Two-thirds of us came.", "Two-thirds", ("2 in 3",)),
        ("It is a third of the cost.", "a third", ("less than half",)),
        ("It is two thirds of the cost.", "two thirds", ("more than half",)),
        ("It is over two thirds of the cost.", "two thirds", ()),
        ("The cost fell by two thirds.", "two thirds", ()),
        ("They make up a third of our staff.", "a third", ("1 in 3",)),
    ],
)
def test_a_fraction_in_words_is_told(text: str, words: str, said: tuple[str, ...]) -> None:
    assert offered(text) == [(words, said)]


@pytest.mark.parametrize(
    "text",
    [
        "Half of people came. A quarter of them left.",
        "Fill a third of a cup.",
        "A third person came.",
        "It is on the third of May.",
        "This is our fifth meeting of the year.",
        "2 in 3 people (two thirds) came.",
    ],
)
def test_what_is_plain_or_no_fraction_is_left_alone(text: str) -> None:
    assert offered(text) == []
