"""A word before a number is changed, and a word in a sentence is not."""

from tests.rules.conftest import Find


def test_a_word_in_a_sentence_is_left_alone(find: Find) -> None:
    assert not find("hard-phone-number", "Reply or tell us by telephone (call us at any time).")


def test_a_word_before_a_number_is_found(find: Find) -> None:
    for text in ("Telephone: 0300 123 4567", "Tel (01332) 123 456"):
        assert any("hard word" in one.message for one in find("hard-phone-number", text))
