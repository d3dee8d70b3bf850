"""Words are offered only where they fit; else it is said what the hard word means."""

import pytest

from tests.rules.conftest import Find


def test_what_does_not_fit_is_not_offered(find: Find) -> None:
    [found] = find("hard-word", "We have annual meetings.")
    assert (found.hint, found.suggestions) == ("It means “every year”.", ())


def test_what_fits_is_offered(find: Find) -> None:
    [found] = find("hard-word", "We utilise the bus.")
    assert [one.text for one in found.suggestions] == ["use"]


@pytest.mark.parametrize("text", ["Annual means it happens every year.", "“Annual” means yearly."])
def test_a_word_is_not_asked_about_where_its_meaning_is_told(find: Find, text: str) -> None:
    assert find("hard-word", text) == []


@pytest.mark.parametrize("text", ["The annual means test is in May.", "It is annual."])
def test_a_word_is_asked_about_where_its_meaning_is_not_told(find: Find, text: str) -> None:
    assert len(find("hard-word", text)) == 1
