"""A time is told once, and whole."""

from tests.rules.conftest import Find, words_of


def test_the_minutes_of_a_time_are_no_time(find: Find) -> None:
    assert [words_of(one) for one in find("hard-time", "We met at 09:11 AM.")] == ["09:11 AM"]


def test_a_whole_hour_with_a_space_is_found(find: Find) -> None:
    assert [words_of(one) for one in find("hard-time", "We met at 11 AM.")] == ["11 AM"]
