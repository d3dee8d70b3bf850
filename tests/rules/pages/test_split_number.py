import pytest

from tests.rules.pages.made import facts, page, paragraph, seen


@pytest.mark.parametrize(("lines", "said"), [
    (("Come on Friday 5", "September 2026."), "5 September"),
    (("Come on 5 September", "2026 at noon."), "September 2026"),
    (("Call us on 0300", "123 4567 today."), "0300 123"),
    (("We spent £12", "million on it."), "£12 million"),
    (("We open at 5", "pm each day."), "5 pm"),
    (("You can ask Dr", "Smith for help."), "Dr Smith"),
])  # fmt: skip
def test_what_is_cut_is_found(lines: tuple[str, str], said: str) -> None:
    text = paragraph(*lines)
    (found,) = seen("split-number", facts(page("Words."), page(text)))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (text.lines[0].box,))
    assert found.message == f"“{said}” is cut at the end of the line."


@pytest.mark.parametrize("lines", [
    ("Come on Friday", "5 September 2026."),
    ("There are 5", "people in the team."),
    ("We may", "20 times say so."),
    ("Tick 1", "2026 is the year."),
    ("We met in May", "We talked."),
])  # fmt: skip
def test_whole_dates_and_numbers_are_right(lines: tuple[str, str]) -> None:
    assert not seen("split-number", facts(page(paragraph(*lines))))
