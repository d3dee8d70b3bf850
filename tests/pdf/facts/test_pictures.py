"""Pictures and shapes, read off PDFs that are written by hand."""

import math
from pathlib import Path

from tests.pdf.facts.raw import only_page, raw, read, stream
from tests.pdf.facts.test_blocks import A4, tagged

FACE = (
    b"1 0.8 0 rg 50 10 m 90 10 90 90 50 90 c 10 90 10 10 50 10 c f "
    b"0 g 30 60 m 36 60 36 66 30 66 c 24 66 24 60 30 60 c f "
    b"60 60 m 66 60 66 66 60 66 c 54 66 54 60 60 60 c f "
)


def image(width: int, height: int, shade: bytes = b"\x80") -> bytes:
    return stream(
        f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
        "/ColorSpace/DeviceGray",
        shade * width * height,
    )


def drawing(content: bytes, box: str = "[0 0 100 100]") -> bytes:
    return stream(f"/Type/XObject/Subtype/Form/BBox{box}/Resources<</Font<</F 5 0 R>>>>", content)


def test_an_image_has_its_box_and_its_pixels(tmp_path: Path) -> None:
    data = raw(
        b"q 80 0 0 40 10 20 cm /I Do Q", resources="/XObject<</I 7 0 R>>", more=(image(20, 10),)
    )
    (picture,) = only_page(data, tmp_path).pictures
    assert [round(side) for side in picture.box] == [10, 40, 90, 80]
    assert (picture.pixels, picture.alt, picture.background) == ((20, 10), None, False)


def test_the_same_image_has_the_same_digest_at_any_size(tmp_path: Path) -> None:
    data = raw(
        b"q 80 0 0 40 10 20 cm /I Do Q q 20 0 0 10 120 20 cm /I Do Q q 20 0 0 10 150 20 cm /J Do Q",
        resources="/XObject<</I 7 0 R/J 8 0 R>>",
        more=(image(20, 10), image(20, 10, b"\x40")),
    )
    first, same, other = only_page(data, tmp_path).pictures
    assert first.digest == same.digest != other.digest


def test_an_image_cut_into_strips_is_one_picture(tmp_path: Path) -> None:
    data = raw(
        b"q 80 0 0 20 10 60 cm /I Do Q q 80 0 0 20 10 40 cm /I Do Q q 30 0 0 20 120 40 cm /I Do Q",
        resources="/XObject<</I 7 0 R>>",
        more=(image(20, 10),),
    )
    whole, other = only_page(data, tmp_path).pictures
    assert [round(side) for side in whole.box] == [10, 20, 90, 60]
    assert (whole.pixels, other.pixels) == ((20, 20), (20, 10))


def test_a_cut_image_is_as_large_as_what_is_seen(tmp_path: Path) -> None:
    data = raw(
        b"q 10 20 30 30 re W n 80 0 0 40 10 20 cm /I Do Q",
        resources="/XObject<</I 7 0 R>>",
        more=(image(20, 10),),
    )
    (picture,) = only_page(data, tmp_path).pictures
    assert [round(side) for side in picture.box] == [10, 50, 40, 80]


def test_a_drawing_kept_as_one_is_one_picture(tmp_path: Path) -> None:
    data = raw(
        b"q 0.5 0 0 0.5 10 20 cm /X Do Q q 0.3 0 0 0.3 120 20 cm /X Do Q",
        resources="/XObject<</X 7 0 R>>",
        more=(drawing(FACE),),
    )
    first, second = only_page(data, tmp_path).pictures
    assert (first.pixels, first.style) == (None, "drawing")
    assert first.digest == second.digest
    assert [round(side) for side in second.box] == [123, 53, 147, 77]


def test_letters_in_a_drawing_are_its_words(tmp_path: Path) -> None:
    form = drawing(FACE + b"BT /F 12 Tf 20 40 Td (Stop) Tj ET")
    data = raw(b"/X Do", media=A4, resources="/XObject<</X 7 0 R>>", more=(form,))
    page = only_page(data, tmp_path)
    assert [picture.words for picture in page.pictures] == ["Stop"]
    assert not page.blocks


def test_a_page_that_is_kept_as_one_is_no_picture(tmp_path: Path) -> None:
    form = drawing(FACE + b"BT /F 12 Tf 20 400 Td (Words) Tj ET 0 0 595 842 re f", A4)
    data = raw(b"/X Do", media=A4, resources="/XObject<</X 7 0 R>>", more=(form,))
    page = only_page(data, tmp_path)
    assert [block.text for block in page.blocks] == ["Words"]


def test_bare_lines_that_touch_are_a_drawing(tmp_path: Path) -> None:
    page = only_page(raw(FACE, media=A4), tmp_path)
    (picture,) = page.pictures
    assert [round(side) for side in picture.box] == [10, 752, 90, 832]
    assert not page.shapes


def test_frames_and_rules_are_shapes(tmp_path: Path) -> None:
    content = b"1 0 0 RG 2 w 50 700 400 60 re S 0 0 1 rg 50 600 400 60 re f 50 500 m 450 500 l S"
    page = only_page(raw(content, media=A4), tmp_path)
    assert [(one.stroke, one.fill, one.width_pt) for one in page.shapes] == [
        ((255, 0, 0), None, 2.0),
        (None, (0, 0, 255), 0.0),
        ((255, 0, 0), None, 2.0),
    ]
    assert not page.pictures


def test_a_frame_is_as_large_as_its_outer_edge(tmp_path: Path) -> None:
    content = b"2 0 0 2 0 0 cm 4 w 50 100 20 20 re S 50 300 m 90 300 l S"
    frame, line = only_page(raw(content, media=A4), tmp_path).shapes
    assert (round(frame.box.width), round(frame.box.height)) == (48, 48)
    assert round(line.box.height) == 8


def test_the_lines_of_a_table_are_no_picture(tmp_path: Path) -> None:
    lines = b"".join(
        b"50 %d m 250 %d l S %d 600 m %d 700 l S " % (600 + at, 600 + at, 50 + 2 * at, 50 + 2 * at)
        for at in range(0, 101, 20)
    )
    assert not only_page(raw(lines, media=A4), tmp_path).pictures


def test_a_figure_has_its_description(tmp_path: Path) -> None:
    content = b"/Figure <</MCID 0>> BDC " + FACE + b"EMC"
    (picture,) = (
        read(tagged(content, "/S/Figure/Alt(A face)/K 0"), tmp_path).shown.pages[0].pictures
    )
    assert (picture.alt, picture.tag) == ("A face", 0)


def test_a_figure_without_a_description_has_none(tmp_path: Path) -> None:
    content = b"/Figure <</MCID 0>> BDC " + FACE + b"EMC"
    (picture,) = read(tagged(content, "/S/Figure/K 0"), tmp_path).shown.pages[0].pictures
    assert (picture.alt, picture.tag) == (None, 0)


def test_a_picture_marked_as_decoration_is_silent(tmp_path: Path) -> None:
    content = b"/Artifact BMC " + FACE + b"EMC"
    (picture,) = read(tagged(content), tmp_path).shown.pages[0].pictures
    assert picture.alt == ""


def test_what_one_figure_holds_is_one_picture(tmp_path: Path) -> None:
    content = (
        b"/Figure <</MCID 0>> BDC " + FACE + b"1 0 0 1 200 0 cm " + FACE + b"EMC "
        b"/Figure <</MCID 1>> BDC BT /F 12 Tf 10 100 Td (A label) Tj ET EMC"
    )
    facts = read(tagged(content, "/S/Figure/Alt(Faces)/K[0 1]"), tmp_path)
    (picture,) = facts.shown.pages[0].pictures
    assert round(picture.box.right) == 290
    assert picture.words == "A label"


def _round(radius: float, strokes: int) -> bytes:
    """A circle of many small strokes, as Chromium prints one."""
    turns = [2 * math.pi * at / strokes for at in range(strokes)]
    points = [(50 + radius * math.cos(turn), 50 + radius * math.sin(turn)) for turn in turns]
    lines = b" l ".join(b"%.3f %.3f" % point for point in points[1:])
    return b"%.3f %.3f m %s l h " % (*points[0], lines)


def test_a_frame_of_many_small_strokes_is_a_shape(tmp_path: Path) -> None:
    page = only_page(raw(b"1 g " + _round(20, 96) + b"f 0 G " + _round(20, 96) + b"S"), tmp_path)
    assert (len(page.pictures), len(page.shapes)) == (0, 2)


def test_a_shape_with_something_in_its_middle_is_a_drawing(tmp_path: Path) -> None:
    page = only_page(raw(b"0 g " + _round(20, 48) + _round(5, 48) + b"f*"), tmp_path)
    assert (len(page.pictures), len(page.shapes)) == (1, 0)
