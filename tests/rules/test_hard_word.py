"""Words are offered only where they fit; else it is said what the hard word means."""

from tests.rules.conftest import Find


def test_what_does_not_fit_is_not_offered(find: Find) -> None:
    [found] = find("hard-word", "We have annual meetings.")
    assert (found.hint, found.suggestions) == ("It means “every year”.", ())


def test_what_fits_is_offered(find: Find) -> None:
    [found] = find("hard-word", "We utilise the bus.")
    assert [one.text for one in found.suggestions] == ["use"]
