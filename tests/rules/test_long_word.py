"""A long word gets a shorter one, where we know one."""

from tests.rules.conftest import Find


def test_a_shorter_word_is_offered(find: Find) -> None:
    [found] = find("long-word", "We talk about alternatives here.")
    assert found.hint == "You could write “choices”."
    assert all(len(one.text) < len("alternatives") for one in found.suggestions)


def test_without_a_shorter_word_it_asks_for_what_it_means(find: Find) -> None:
    [found] = find("long-word", "We sell accordions here.")
    assert (found.suggestions, found.hint) == ((), "If not, say what it means.")
