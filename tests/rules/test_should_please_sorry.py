"""What people have a right to is no telling-off."""

from tests.rules.conftest import Find


def test_what_you_should_be_able_to_get_is_a_right(find: Find) -> None:
    assert not find("should-please-sorry", "This is the care that you should be able to get.")


def test_what_you_should_do_is_a_telling_off(find: Find) -> None:
    assert find("should-please-sorry", "You should come to the meeting.")
