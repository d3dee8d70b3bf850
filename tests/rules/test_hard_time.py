"""A time is told once, and whole."""

import pytest

from tests.rules.conftest import Find, words_of


def test_the_minutes_of_a_time_are_no_time(find: Find) -> None:
    assert [words_of(one) for one in find("hard-time", "We met at 09:11 AM.")] == ["09:11 AM"]


def test_a_whole_hour_with_a_space_is_found(find: Find) -> None:
    assert [words_of(one) for one in find("hard-time", "We met at 11 AM.")] == ["11 AM"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Come at 9.15 on Monday.", [["9:15am", "9:15pm"]]),
        ("It runs 10.30 to 12.45.", [["10:30am", "10:30pm"], ["12:45am", "12:45pm"]]),
        ("Come at 14.30 on 1st May.", [["2:30pm"]]),
        ("It is open from 9.15 to 16.00.", [["9:15am"], ["4pm"]]),
        ("It is open between 9.15 and 16.00.", [["9:15am"], ["4pm"]]),
        ("It is on Monday, 9.15.", [["9:15am", "9:15pm"]]),
        ("Time: 14.30", [["2:30pm"]]),
        ("Time: 10.15", [["10:15am", "10:15pm"]]),
        ("Time:14.30", [["2:30pm"]]),
        ("Appointment time:14.30-15.00", [["2:30pm"], ["3pm"]]),
        ("We meet 9.30", [["9:30am", "9:30pm"]]),
        ("The class costs £5 and starts at 9.30.", [["9:30am", "9:30pm"]]),
        ("Start: 13.45", [["1:45pm"]]),
        ("Arrive: 9.15", [["9:15am", "9:15pm"]]),
        ("Starts at 14.30", [["2:30pm"]]),
        ("Your appointment time is 14.30.", [["2:30pm"]]),
        ("Date: Monday 3 March. Time: 14.30.", [["2:30pm"]]),
    ],
)
def test_a_time_with_a_point_is_told_by_the_words_beside_it(
    text: str, said: list[list[str]], find: Find
) -> None:
    assert [[one.text for one in found.suggestions] for found in find("hard-time", text)] == said
    assert not find("decimal-number", text)


@pytest.mark.parametrize(
    "text",
    [
        "The rate rose from 2.15 to 3.40.",
        "Waiting time: 3.45",
        "Time: 14.30 seconds",
        "It costs £9.15 on Monday.",
        "It costs 9.15 on Monday.",
        "The price starts at 2.50.",
        "Fees for children begin at 2.50",
        "The ratio 1:14.30 is new.",
        "Come at 2.30 to 3pm today.",
    ],
)
def test_a_number_with_a_point_is_no_time(text: str, find: Find) -> None:
    assert not find("hard-time", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Come at 13:00pm.", "1pm"),
        ("Come at 14:30 pm.", "2:30pm"),
        ("Come at 00:30am.", "12:30am"),
        ("Come at 00:00.", "midnight"),
        ("Come at 1430 hours.", "2:30pm"),
        ("Come from 0930 hours.", "9:30am"),
    ],
)
def test_a_24_hour_time_is_surely_put_right(text: str, said: str, find: Find) -> None:
    [found] = find("hard-time", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Come at 12:00.", ["midday", "midnight"]),
        ("Come at 10:30.", ["10:30am", "10:30pm"]),
        ("Come at 13:00am.", []),
        ("We worked 1430 hours.", ["2:30pm"]),
    ],
)
def test_a_time_that_can_be_two_is_not_sure(text: str, said: list[str], find: Find) -> None:
    [found] = find("hard-time", text)
    assert [one.text for one in found.suggestions] == said
    assert not any(one.sure for one in found.suggestions)


def test_hours_of_something_are_no_time(find: Find) -> None:
    assert not find("hard-time", "We gave 1500 hours of help.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Open 9.00-17.00.", ["9am", "5pm"]),
        ("We open from 9.30 to 17.30.", ["9:30am", "5:30pm"]),
        ("Between 10.00 and 16.00 we are here.", ["10am", "4pm"]),
        ("Open 9:30 to 17:30.", ["9:30am", "5:30pm"]),
        ("Open 12.00 to 13.30.", ["midday", "1:30pm"]),
        ("Come at 9.30, 11.00 and 14.30.", ["9:30am", "11am", "2:30pm"]),
        ("Open 09:00-12:30 and 13:30-17:00.", ["9am", "12:30pm", "1:30pm", "5pm"]),
        ("Open 9.30am to 17.30.", ["9:30am", "5:30pm"]),
    ],
)
def test_a_24_hour_time_settles_those_before_it(text: str, said: list[str], find: Find) -> None:
    found = [one for time in find("hard-time", text) for one in time.suggestions]
    assert [(one.text, one.sure) for one in found] == [(one, True) for one in said]


@pytest.mark.parametrize(
    "text",
    [
        "Open 1.00 to 13.45.",
        "Open 22.00 to 6.00.",
        "Open 09.00 to 5.00.",
        "Open 09:00 - 5:00.",
        "Meet at 7.30, leave 19.30.",
        "Doors open at 9.30, and we start at 14.00.",
    ],
)
def test_half_of_a_range_of_times_is_never_sure(text: str, find: Find) -> None:
    found = find("hard-time", text)
    assert len(found) == 2
    assert not any(one.sure for time in found for one in time.suggestions)


def test_noon_is_not_said_to_mean_2_things(find: Find) -> None:
    [found] = find("hard-time", "Come at 12 noon.")
    assert found.message == "“12 noon” is harder than “midday”."
    assert [(one.text, one.sure) for one in found.suggestions] == [("midday", True)]
