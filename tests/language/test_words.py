import pytest

from easyread.language import count, words


@pytest.mark.parametrize(
    "text",
    [
        "co-production",
        "face-to-face",
        "don’t",
        "A&E",
        "3.5",
        "1,000",
        "£75.50",
        "£3 million",
        "14.3%",
        "10 kg",
        "5 per cent",
        "Friday 5 September 2025",
        "6 Aug 2025",
        "05/09/25",
        "2025-08-06",
        "5:30pm",
        "5 pm",
        "17:30",
        "0300 123 4567",
        "help@nhs.net",
        "https://www.nhs.uk/conditions?x=1",
        "www.mencap.org.uk",
    ],
)
def test_one_thing_is_one_word(text: str) -> None:
    assert count(text) == 1


def test_the_catalogue_counts_16_words_here() -> None:
    text = "We want to know what you think about the help you get from your local council."
    assert count(text) == 16


def test_the_catalogue_counts_12_words_here() -> None:
    text = "Co-production means people who use services and staff work together as equals."
    assert count(text) == 12


def test_a_number_and_a_noun_are_two_words() -> None:
    assert count("3 people") == 2


def test_spans_give_the_words_back() -> None:
    text = "Phone us (now)."
    assert [text[a:b] for a, b in words(text)] == ["Phone", "us", "now"]
