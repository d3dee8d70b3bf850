"""A word before a number is changed, and a word in a sentence is not."""

import pytest

from tests.rules.conftest import Find


def test_a_word_in_a_sentence_is_left_alone(find: Find) -> None:
    assert not find("hard-phone-number", "Reply or tell us by telephone (call us at any time).")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("01632 960960", "01632 960 960"),
        ("01632960772", "01632 960 772"),
        ("0300 1234567", "0300 123 4567"),
        ("0161 4960000", "0161 496 0000"),
        ("0113 4960000", "0113 496 0000"),
        ("020 71234567", "020 7123 4567"),
        ("02890 123456", "028 9012 3456"),
        ("07700 900772", "07700 900 772"),
        ("0800 123456", "0800 123 456"),
    ],
)
def test_a_number_in_long_groups_gets_shorter_ones(written: str, said: str, find: Find) -> None:
    [found] = find("hard-phone-number", f"You can call {written}.")
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Call 01632 960 960.",
        "Call 0300 123 4567.",
        "Call 020 7123 4567.",
        "Call 0800 1111.",
        "Your reference is 01632 960960.",
        "Our company number is 01234567.",
        "Order no. 01632 960960",
        "It is card 0123 456789 0123.",
        "On 0102 2025000 we met.",
        "We saw 1632 960960 of them.",
    ],
)
def test_short_groups_and_other_numbers_stay(text: str, find: Find) -> None:
    assert not find("hard-phone-number", text)


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
