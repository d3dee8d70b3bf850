import pytest

from easyread import language


def found(finder: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in getattr(language, finder)(text)]


@pytest.mark.parametrize(
    ("finder", "text", "spans"),
    [
        ("percentages", "14.3% or 5 per cent", ["14.3%", "5 per cent"]),
        ("decimals", "1.5 people at 5.30pm paid £2.50", ["1.5"]),
        ("money", "£75.00 or 50p", ["£75.00", "50p"]),
        ("fractions", "3/8 or ½", ["3/8", "½"]),
        ("number_words", "Twenty-one or six people, one at a time", ["Twenty-one", "six"]),
        ("roman_numerals", "Part IV. I am Henry VIII.", ["IV", "VIII"]),
        ("numbers", "10,000 people and 3 dogs", ["10,000", "3"]),
        ("dates", "Come on Friday 5 September 2025.", ["Friday 5 September 2025"]),
        ("all_number_dates", "by 05/09/25 or 2025-08-06", ["05/09/25", "2025-08-06"]),
        ("times", "09:00 to 5.30pm, 5pm, noon", ["09:00", "5.30pm", "5pm", "noon"]),
        ("conditions", "If you come, call us when you can.", ["If", "when"]),
        ("linkers", "That is good and we came, but late.", ["and", "but"]),
        ("subordinators", "The plan, which we made, is here.", ["which"]),
        ("negations", "It is not unusual to not reply.", ["not", "unusual", "not"]),
        ("negations", "No, I do not want to.", ["not"]),
        ("negations", "Yes or no? This is not only good.", []),
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


def test_a_date_has_its_parts() -> None:
    assert language.date_parts("Wed 6 August 2025") == {
        "weekday": "Wed",
        "day": "6",
        "month": "August",
        "year": "2025",
    }
