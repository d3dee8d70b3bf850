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
        ("It is open from 9.15 to 16.00.", [["9:15am", "9:15pm"], ["4pm"]]),
        ("It is open between 9.15 and 16.00.", [["9:15am", "9:15pm"], ["4pm"]]),
        ("It is on Monday, 9.15.", [["9:15am", "9:15pm"]]),
    ],
)
def test_a_time_with_a_point_is_told_by_the_words_beside_it(
    text: str, said: list[list[str]], find: Find
) -> None:
    assert [[one.text for one in found.suggestions] for found in find("hard-time", text)] == said
    assert not find("decimal-number", text)


@pytest.mark.parametrize(
    "text",
    ["The rate rose from 2.15 to 3.40.", "It costs £9.15 on Monday.", "Come at 2.30 to 3pm today."],
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
