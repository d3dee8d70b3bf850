import pytest

from easyread.model.box import Box, points
from tests.rules.pages.made import HEIGHT, WIDTH, facts, foot, page, paragraph, picture, run, seen


def _at(left_mm: float) -> tuple[tuple[str | None, str], ...]:
    found = seen("narrow-margin", facts(page(paragraph("Words.", left=points(left_mm)))))
    return tuple((one.severity, one.message) for one in found)


@pytest.mark.parametrize(
    ("left_mm", "severity"), [(0, "error"), (8.9, "error"), (9.1, "warning"), (18.9, "warning")]
)
def test_words_near_to_the_edge_are_found(left_mm: float, severity: str) -> None:
    said = f"This is {round(left_mm)} mm from the edge of the page."
    assert _at(left_mm) == ((severity, said),)


@pytest.mark.parametrize("left_mm", [19.1, 20, 25])
def test_words_with_room_are_right(left_mm: float) -> None:
    assert _at(left_mm) == ()


def test_each_page_is_told_once_with_all_its_boxes() -> None:
    words = [paragraph("Words.", left=points(5), top=top) for top in (100, 200)]
    (found,) = seen("narrow-margin", facts(page("Right."), page(*words)))
    assert (found.page, found.boxes) == (2, tuple(one.box for one in words))
    assert found.hint == "Keep 20 mm free on each side."


def test_a_picture_near_to_the_edge_is_found() -> None:
    near = picture(box=Box(points(5), 90, 120, 200))
    assert seen("narrow-margin", facts(page("Words.", pictures=(near,))))[0].severity == "error"


def test_page_numbers_may_stand_in_the_margin() -> None:
    assert not seen("narrow-margin", facts(page("Words.", foot("1", left=WIDTH - points(10)))))
    assert seen("narrow-margin", facts(page("Words.", foot("1", left=WIDTH - points(6)))))


def test_heads_with_a_number_that_the_file_does_not_call_heads_are_let_be() -> None:
    for text in ("Our plan 7", "7", "iv"):
        head = paragraph(text, left=WIDTH - points(50), top=points(12))
        assert not seen("narrow-margin", facts(page("Words.", head)))
    assert seen("narrow-margin", facts(page(paragraph("Words", top=points(12)))))


def test_heads_and_feet_are_told_once_for_the_file() -> None:
    pages = [page("Words.", foot(str(at), top=HEIGHT - points(3) - 16)) for at in (1, 2, 3)]
    (found,) = seen("narrow-margin", facts(*pages))
    assert (found.page, found.severity, found.boxes) == (1, "error", (pages[0].blocks[1].box,))
    assert found.hint == "Keep 5 mm free on each side."


def test_art_that_fills_the_page_and_decoration_are_let_be() -> None:
    whole = page("Words.").box
    for art in (
        picture(box=whole, background=True),
        picture(box=Box(0, 0, WIDTH, 200)),
        picture(box=Box(points(5), 90, 120, 200), alt=""),
    ):
        assert not seen("narrow-margin", facts(page("Words.", pictures=(art,))))


def test_hidden_words_and_screens_are_let_be() -> None:
    hidden = run("Words", box=Box(0, 0, 10, 10), hidden=True)
    assert not seen("narrow-margin", facts(page("Words.", hidden)))
    assert not seen("narrow-margin", facts(page(paragraph("Words.", left=0)), medium="html"))
