"""A word picture is told once, by its longest words."""

from tests.rules.conftest import Find, words_of


def test_a_part_of_a_word_picture_is_not_told_again(find: Find) -> None:
    found = find("idiom", "We love going the extra mile for you.")
    assert [words_of(one) for one in found] == ["going the extra mile"]


def test_the_part_alone_is_told(find: Find) -> None:
    found = find("idiom", "It was the extra mile that they walked for us.")
    assert [words_of(one) for one in found] == ["the extra mile"]
