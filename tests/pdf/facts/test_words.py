"""Words as they look, read off PDFs that are written by hand."""

from pathlib import Path

import pytest

from easyread.model.box import Box
from tests.pdf.facts.raw import WORDS, only_page, raw, runs, stream


def near(box: Box, *sides: float) -> bool:
    return all(abs(one - side) < 1.0 for one, side in zip(box, sides, strict=True))


def test_words_have_their_place_and_size(tmp_path: Path) -> None:
    (run,) = runs(raw(WORDS), tmp_path)
    assert (run.text, run.size_pt, run.angle) == ("Hello world", 12.0, 0.0)
    assert run.baseline == pytest.approx(20, abs=0.01)
    assert near(run.box, 11, 11.4, 68.7, 20.2)


def test_a_turned_page_is_measured_as_it_is_shown(tmp_path: Path) -> None:
    page = only_page(raw(WORDS, page="/Rotate 90"), tmp_path)
    (run,) = page.blocks[0].runs
    assert (page.width, page.height, page.turned, run.angle) == (100, 200, 90, -90)
    assert near(run.box, 79.8, 11, 88.6, 68.7)


def test_a_page_turned_the_other_way(tmp_path: Path) -> None:
    (run,) = runs(raw(WORDS, page="/Rotate 270"), tmp_path)
    assert run.angle == 90
    assert near(run.box, 11.4, 131.3, 20.2, 189.1)


def test_a_cut_page_is_measured_from_its_cut(tmp_path: Path) -> None:
    page = only_page(raw(WORDS, page="/CropBox[5 50 105 95]"), tmp_path)
    assert (page.width, page.height) == (100, 45)
    assert near(page.blocks[0].box, 5.9, 6.4, 63.7, 15.2)


def test_a_page_with_a_unit_of_its_own_is_larger(tmp_path: Path) -> None:
    page = only_page(raw(WORDS, page="/UserUnit 2"), tmp_path)
    (run,) = page.blocks[0].runs
    assert (page.width, page.height, run.size_pt) == (400, 200, 24)
    assert run.baseline == pytest.approx(40, abs=0.1)


def test_the_size_is_that_after_all_matrices(tmp_path: Path) -> None:
    (run,) = runs(raw(b"2 0 0 2 0 0 cm BT /F 6 Tf 1.5 0 0 1.5 5 20 Tm (Large) Tj ET"), tmp_path)
    assert run.size_pt == 18


def test_the_size_in_a_drawing_is_that_on_the_page(tmp_path: Path) -> None:
    form = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Matrix[2 0 0 2 0 0]"
        "/Resources<</Font<</F 5 0 R>>>>",
        b"BT /F 5 Tf 5 5 Td (Inside) Tj ET",
    )
    data = raw(b"q 1 0 0 1 20 10 cm /X Do Q", resources="/XObject<</X 7 0 R>>", more=(form,))
    (run,) = runs(data, tmp_path)
    assert run.size_pt == 10
    assert near(run.box, 31, 72.8, 56.3, 80.1)


def test_upright_words_have_an_angle(tmp_path: Path) -> None:
    (run,) = runs(raw(b"BT /F 12 Tf 0 1 -1 0 150 10 Tm (Upright) Tj ET"), tmp_path)
    assert (run.text, run.angle, run.size_pt) == ("Upright", 90, 12)


def test_room_between_letters_and_words_is_told_apart(tmp_path: Path) -> None:
    spaced, apart, narrow = runs(
        raw(
            b"BT /F 12 Tf 2 Tc 10 80 Td (Letters with room) Tj 0 Tc 8 Tw 0 -30 Td "
            b"(Words with much room) Tj 0 Tw 80 Tz 0 -30 Td (Narrow letters here) Tj ET"
        ),
        tmp_path,
    )
    assert spaced.letter_space_em == pytest.approx(2 / 12, abs=0.01)
    assert apart.word_space_em == pytest.approx(8 / 12, abs=0.01)
    assert (spaced.word_space_em, apart.letter_space_em) == (0, 0)
    assert (narrow.stretch, narrow.letter_space_em) == (0.8, 0)


def test_words_that_nobody_sees_are_hidden(tmp_path: Path) -> None:
    hidden, outside = runs(
        raw(b"BT /F 12 Tf 3 Tr 10 80 Td (Scanned) Tj 0 Tr 0 -600 Td (Outside) Tj ET"), tmp_path
    )
    assert hidden.hidden
    assert outside.hidden


def test_words_that_something_lies_over_are_hidden(tmp_path: Path) -> None:
    covered, seen = runs(
        raw(
            b"BT /F 12 Tf 10 80 Td (Covered) Tj ET 1 g 0 70 200 30 re f 0 g "
            b"BT /F 12 Tf 10 20 Td (Seen) Tj ET"
        ),
        tmp_path,
    )
    assert [covered.hidden, seen.hidden] == [True, False]


def test_words_on_a_layer_that_is_off_are_hidden(tmp_path: Path) -> None:
    catalog = "/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>"
    data = raw(
        b"/OC /L BDC BT /F 12 Tf 10 80 Td (Layer) Tj ET EMC BT /F 12 Tf 10 20 Td (Seen) Tj ET",
        resources="/Properties<</L 7 0 R>>",
        more=(b"<</Type/OCG/Name(Layer)>>",),
        catalog=catalog,
    )
    assert [(run.text, run.hidden) for run in runs(data, tmp_path)] == [
        ("Layer", True),
        ("Seen", False),
    ]


def test_letters_drawn_one_by_one_are_words(tmp_path: Path) -> None:
    letters = b"".join(
        b"BT /F 12 Tf 1 0 0 1 %.2f 50 Tm (%c) Tj ET " % (place, letter)
        for place, letter in zip((10, 12.66, 15.33, 18, 20.66, 30, 36.67), b"illliaa", strict=True)
    )
    (run,) = runs(raw(letters), tmp_path)
    assert run.text == "illli aa"


def test_letters_drawn_one_by_one_may_be_pushed_together(tmp_path: Path) -> None:
    letters = b"".join(
        b"BT /F 20 Tf 1 0 0 1 %.2f 50 Tm (n) Tj ET " % (10 + at * (11.12 - 1.5)) for at in range(12)
    )
    (run,) = runs(raw(letters), tmp_path)
    assert run.text == "n" * 12
    assert run.letter_space_em == pytest.approx(-0.075, abs=0.005)


def test_upright_letters_drawn_one_by_one_are_words(tmp_path: Path) -> None:
    letters = b"".join(
        b"BT /F 12 Tf 0 1 -1 0 50 %.2f Tm (%c) Tj ET " % (place, letter)
        for place, letter in zip((10, 12.66, 15.33, 18, 20.66, 30, 36.67), b"illliaa", strict=True)
    )
    (run,) = runs(raw(letters), tmp_path)
    assert (run.text, run.angle) == ("illli aa", 90)


def test_words_drawn_twice_for_a_shadow_are_read_once(tmp_path: Path) -> None:
    twice = b"BT /F 12 Tf 10 50 Td (Shadow) Tj ET BT /F 12 Tf 10.4 49.6 Td (Shadow) Tj ET"
    (run,) = runs(raw(twice), tmp_path)
    assert run.text == "Shadow"


def test_bold_drawn_by_a_thick_line_is_bold(tmp_path: Path) -> None:
    plain, thick, bold = runs(
        raw(
            b"BT /F 12 Tf 10 80 Td (Plain) Tj 2 Tr 0 -30 Td (Thick) Tj 0 Tr /B 12 Tf 0 -30 Td "
            b"(Bold) Tj ET"
        ),
        tmp_path,
    )
    assert [plain.font.bold, thick.font.bold, bold.font.bold] == [False, True, True]
    assert (bold.font.family, bold.font.style, bold.font.embedded) == ("Helvetica", "sans", False)


def test_letters_pushed_over_are_italic_and_no_larger(tmp_path: Path) -> None:
    (run,) = runs(raw(b"BT /F 12 Tf 1 0 0.3 1 10 50 Tm (Leaning) Tj ET"), tmp_path)
    assert (run.font.italic, run.size_pt) == (True, 12)


def test_a_size_below_0_turns_letters_round(tmp_path: Path) -> None:
    (run,) = runs(raw(b"BT /F -12 Tf -1 0 0 -1 10 50 Tm (Upright) Tj ET"), tmp_path)
    assert (run.text, run.size_pt, abs(run.angle)) == ("Upright", 12, 0)


def test_a_line_below_words_underlines_them(tmp_path: Path) -> None:
    page = only_page(raw(WORDS + b" 10 78 m 72 78 l S 10 20 m 190 20 l S"), tmp_path)
    (run,) = page.blocks[0].runs
    assert run.underlined
    assert [one.box.bottom for one in page.shapes] == [80.5]  # the other is a rule


def test_hebrew_is_read_from_right_to_left(tmp_path: Path) -> None:
    to_unicode = stream(
        "",
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange "
        b"<00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <05D0> endbfrange endcmap end end",
    )
    font = (
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>"
    )
    content = b"BT /H 12 Tf 110 50 Td (BA) Tj ET BT /H 12 Tf 85 50 Td (DC) Tj ET"
    more = (to_unicode, font)
    data = raw(content, resources="", more=more).replace(b"/B 6 0 R", b"/H 8 0 R")
    page = only_page(data, tmp_path)
    assert [block.text for block in page.blocks] == ["אב גד"]
