"""Words are offered only where they fit; else it is said what the hard word means."""

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


def test_one_word_is_told_once() -> None:
    said = [one.rule for one in easyread.check("You can telephone 0300 123 4567.").findings]
    assert (said.count("hard-phone-number"), said.count("hard-word")) == (1, 0)
    said = [one.rule for one in easyread.check("You can telephone us.").findings]
    assert said.count("hard-word") == 1
