"""“Poorly” is for children only where somebody is ill."""

from tests.rules.conftest import Find


def test_how_a_thing_is_done_is_fit_for_adults(find: Find) -> None:
    assert not find("childish-tone", "The work is poorly paid. The bags were poorly packed.")


def test_how_somebody_feels_is_not(find: Find) -> None:
    assert find("childish-tone", "Call us if you feel poorly.")
