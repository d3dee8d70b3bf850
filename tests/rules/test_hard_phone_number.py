"""A word before a number is changed, and a word in a sentence is not."""

import pytest

from tests.rules.conftest import Find


def test_a_word_in_a_sentence_is_left_alone(find: Find) -> None:
    assert not find("hard-phone-number", "Reply or tell us by telephone (call us at any time).")


def test_a_word_before_a_number_is_found(find: Find) -> None:
    for text in ("Telephone: 0300 123 4567", "Tel (01332) 123 456"):
        assert any("hard word" in one.message for one in find("hard-phone-number", text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("You can telephone 0300 123 4567.", "phone"),
        ("For help telephone 0300 123 4567", "phone"),
        ("Please Telephone 0300 123 4567", "phone"),
        ("Write to us or tel 0300 123 4567.", "phone"),
        ("Telephone 0300 123 4567 to book a place.", "Phone"),
        ("Telephone 0300 123 4567.", "Phone"),
        ("Ask Ann (tel 0300 123 4567).", "phone"),
        ("Ask Ann (tel: 0300 123 4567).", "phone:"),
    ],
)
def test_in_a_sentence_the_word_is_phone(text: str, said: str, find: Find) -> None:
    [found] = find("hard-phone-number", text)
    assert found.hint == f"Write “{said}”."
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Telephone 0300 123 4567",
        "tel: 0300 123 4567",
        "Tel 0300 123 4567 or email us",
        "Ask Ann Smith, Tel 0300 123 4567",
        "Ask Ann Smith Tel 0300 123 4567",
        "Email: ann@example.org Tel: 0300 123 4567",
    ],
)
def test_a_label_gets_a_colon(text: str, find: Find) -> None:
    [found] = find("hard-phone-number", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [("Phone:", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Call freephone 0800 123 4567 now.",
        "Call us on telephone 0300 123 4567.",
        "Freephone 0800 123 4567",
    ],
)
def test_what_needs_more_than_one_word_is_never_put_right_unasked(text: str, find: Find) -> None:
    [found] = find("hard-phone-number", text)
    assert not any(one.sure for one in found.suggestions)
