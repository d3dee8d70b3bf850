import pytest

from easyread.model.box import points
from tests.rules.pages.made import HEIGHT, WIDTH, facts, foot, page, paragraph, seen

TEXT = "These are words enough for a page that is really read by people."


def _numbered(*feet: str, **changed: object) -> list[tuple[int, str]]:
    pages = [page(paragraph(TEXT), *([foot(text, **changed)] if text else [])) for text in feet]
    return [(one.page, one.message) for one in seen("missing-page-number", facts(*pages))]


def test_pages_without_numbers_are_told_once() -> None:
    (found,) = seen("missing-page-number", facts(page(TEXT), page(TEXT), page(TEXT)))
    assert (found.page, found.severity) == (1, "warning")
    assert found.message == "The pages have no numbers."
    assert found.hint == "Put a number on each page, in the same place."


@pytest.mark.parametrize("feet", [
    ("1", "2", "3"),
    ("Page 1", "Page 2", "Page 3"),
    ("1 of 3", "2 of 3", "3 of 3"),
    ("Our plan 2026 1", "Our plan 2026 2", "Our plan 2026 3"),
    ("Page 1 of 3 – Our plan", "Page 2 of 3 – Our plan", "Page 3 of 3 – Our plan"),
    ("9", "10", "11"),
    ("", "2", "3", ""),
    ("", "", "", "1", "2", "3"),
])  # fmt: skip
def test_pages_with_numbers_are_right(feet: tuple[str, ...]) -> None:
    assert _numbered(*feet) == []


def test_numbers_that_the_file_does_not_call_a_foot_are_seen_too() -> None:
    assert _numbered("1", "2", "3", furniture=False) == []


def test_numbers_in_heads_that_change_are_seen_too() -> None:
    heads = ("Part 1: Hello 1", "2 Our plan", "Part 2: Talk 3", "4 Our plan")
    assert _numbered(*heads, furniture=False, top=30) == []


def test_the_same_number_on_each_page_is_no_page_number() -> None:
    assert _numbered("Plan 2026", "Plan 2026", "Plan 2026") == [(1, "The pages have no numbers.")]


def test_a_page_in_the_middle_without_a_number_is_found() -> None:
    assert _numbered("1", "2", "", "4", "5") == [(3, "This page has no number.")]


def test_a_number_in_another_place_is_found() -> None:
    pages = [page(TEXT, foot(str(at))) for at in range(1, 7)]
    moved = foot("5", left=WIDTH / 2)
    pages[4] = page(TEXT, moved)
    (found,) = seen("missing-page-number", facts(*pages))
    assert (found.page, found.boxes) == (5, (moved.box,))
    assert found.message == "The page number is in another place."


def test_left_and_right_pages_may_mirror_each_other() -> None:
    places = {0: points(20), 1: WIDTH - points(30)}
    pages = [page(TEXT, foot(str(at), left=places[at % 2])) for at in range(1, 7)]
    assert not seen("missing-page-number", facts(*pages))


def test_numbers_of_2_digits_may_be_wider() -> None:
    pages = [page(TEXT, foot(str(at), left=WIDTH / 2 - 4 * len(str(at)))) for at in range(1, 14)]
    assert not seen("missing-page-number", facts(*pages))


def test_1_page_and_screens_need_no_number() -> None:
    assert not seen("missing-page-number", facts(page(TEXT)))
    assert not seen("missing-page-number", facts(page(TEXT), page(TEXT), medium="html"))


def test_numbers_in_the_text_are_not_taken_for_it() -> None:
    pages = [page(TEXT, paragraph(str(at), top=HEIGHT / 2)) for at in (1, 2, 3)]
    assert seen("missing-page-number", facts(*pages))
