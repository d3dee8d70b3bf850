from datetime import date

import pytest

from easyread import language
from easyread.language import dates, numbers


def found(finder: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in getattr(language, finder)(text)]


@pytest.mark.parametrize(
    ("finder", "text", "spans"),
    [
        ("percentages", "14.3% or 5 per cent", ["14.3%", "5 per cent"]),
        ("roman_numerals", "Part IV. I am Henry VIII.", ["IV", "VIII"]),
        ("linkers", "That is good and we came, but late.", ["and", "but"]),
        ("negations", "It is not unusual to not reply.", ["not", "unusual", "not"]),
        ("negations", "No, I do not want to.", ["not"]),
        ("negations", "Yes or no? This is not only good.", []),
        ("denials", "No one came. It is unlikely that they don’t know.", ["No one", "don’t"]),
        ("denials", "Tell us why not. Ask if you are not sure.", []),
        ("acronyms", "The ICB and VCSE, not YouTube.", ["ICB", "VCSE"]),
        ("acronyms", "Write to EH6 5NA. PLEASE READ THIS", []),
    ],
)
def test_a_finder_finds(finder: str, text: str, spans: list[str]) -> None:
    assert found(finder, text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "The integrated care board plans care. This is called the ICB.",
        "The ICB (integrated care board) plans care.",
        "The Department of Health and Social Care (DHSC) is here.",
    ],
)
def test_full_words_near_initials_are_seen(text: str) -> None:
    (acronym,) = language.acronyms(text)
    assert acronym.full is not None


def test_initials_alone_have_no_full_words() -> None:
    (acronym,) = language.acronyms("The ICB plans and pays for local health care.")
    assert acronym.full is None


def test_a_date_in_words_has_its_parts() -> None:
    (date,) = dates.in_words("Come on Wed 6 August 2025.")
    assert (date.weekday, date.day, date.month, date.year) == ("Wed", 6, 8, "2025")
    assert date.shortened


def test_a_date_in_digits_names_its_day() -> None:
    text = "by 05/09/25 or 2025-08-06, not 45/99/20"
    found = [(text[start:end], day and dates.in_full(day)) for start, end, day in _digits(text)]
    assert found == [
        ("05/09/25", "Friday 5 September 2025"),
        ("2025-08-06", "Wednesday 6 August 2025"),
    ]


def _digits(text: str) -> list[tuple[int, int, date | None]]:
    return list(dates.in_digits(text))


def test_number_words_and_roman_numerals_have_values() -> None:
    assert (numbers.NUMBER_WORDS["eleven"], numbers.NUMBER_WORDS["twenty-one"]) == (11, 21)
    assert [numbers.roman_value(roman) for roman in ("IV", "XIX", "viii")] == [4, 19, 8]
