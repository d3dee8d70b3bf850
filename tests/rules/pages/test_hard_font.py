from dataclasses import replace

import pytest

from easyread.model.lettering import Font
from tests.rules.pages.made import SANS, facts, page, run, seen

SERIF = "“{}” has small extra strokes on its letters."
TEXT = "Words as large as they should be, again and again."


def _in(font: Font, text: str = TEXT) -> tuple[tuple[str | None, str], ...]:
    found = seen("hard-font", facts(page(TEXT, run(text, font=font))))
    return tuple((one.severity, one.message) for one in found)


@pytest.mark.parametrize(("font", "severity", "message"), [
    (Font("B", "Brush", style="script"), "error", "The font “Brush” looks like handwriting."),
    (Font("J", "Jokerman", style="decorative"), "error", "The font “Jokerman” is not plain."),
    (replace(SANS, condensed=True), "error", "The letters of “Arial” are narrow."),
    (replace(SANS, weight=300), "error", "The letters of “Arial” are thin."),
    (Font("T", "Times", style="serif"), "warning", SERIF.format("Times")),
    (Font("C", "Comic Sans MS", style="script"), "warning", "“Comic Sans MS” can look childish."),
    (Font("N", "Noto Serif", style="serif"), "warning", SERIF.format("Noto Serif")),
    (Font("C", "Courier", style="fixed"), "warning", "“Courier” looks like a typewriter."),
    (Font("X", "Xyz"), "info", "We do not know the font “Xyz”. Check that it is easy to read."),
])  # fmt: skip
def test_fonts_that_are_hard_to_read_are_found(font: Font, severity: str, message: str) -> None:
    assert _in(font) == ((severity, message),)


@pytest.mark.parametrize("font", [
    SANS,
    Font("A", "Atkinson Hyperlegible"),
    Font("D", "Deja Vu Sans"),
    Font("F", "Frutiger LT Std", style="unknown"),
    Font("H", "Some House Font", style="sans"),
    Font("S", "Symbol", style="symbol"),
    replace(SANS, weight=700),
])  # fmt: skip
def test_plain_fonts_are_right(font: Font) -> None:
    assert _in(font) == ()


def test_a_list_of_fonts_of_ones_own_may_be_written_as_people_write_it() -> None:
    ours = facts(page(run(TEXT, font=Font("M", "MyHouseFont", style="serif"))))
    assert seen("hard-font", ours)
    assert not seen("hard-font", ours, plain=("My House Font",))


def test_a_sign_in_another_font_is_let_be() -> None:
    assert _in(Font("T", "Times", style="serif"), "Ten words") == ()
    assert _in(Font("B", "Brush", style="script"), "Logo") == ()


def test_a_font_is_told_once_for_the_file_where_it_is_first_seen() -> None:
    serif = run(TEXT, font=Font("T", "Times", style="serif"))
    (found,) = seen("hard-font", facts(page(TEXT), page(serif), page(serif)))
    assert (found.page, found.boxes) == (2, (serif.box,))
    assert found.hint == "Use a plain font without serifs, such as Arial."
