"""Ink from the file, paper as it is drawn."""

from pathlib import Path

import pytest

from easyread.model.lettering import Line
from tests.pdf.facts.raw import only_page, raw, stream


def line(content: bytes, folder: Path, **more: str) -> Line:
    return only_page(raw(content, **more), folder).blocks[0].lines[0]  # type: ignore[arg-type]


def test_black_on_white(tmp_path: Path) -> None:
    found = line(b"BT /F 12 Tf 10 50 Td (Black on white) Tj ET", tmp_path)
    assert (found.paper, found.plain, found.contrast) == ((255, 255, 255), True, 21.0)


def test_the_paper_is_what_is_drawn_behind_the_words(tmp_path: Path) -> None:
    found = line(
        b"0 0 0.5 rg 0 0 200 100 re f 1 1 0 rg BT /F 12 Tf 10 50 Td (Yellow) Tj ET", tmp_path
    )
    assert (found.paper, found.plain) == ((0, 0, 128), True)
    assert found.runs[0].colour == (255, 255, 0)
    assert found.contrast == pytest.approx(14.9, abs=0.1)


def test_thin_ink_lets_the_paper_through(tmp_path: Path) -> None:
    states = "/ExtGState<</G<</ca 0.5>>>>"
    found = line(b"/G gs BT /F 12 Tf 10 50 Td (Thin ink) Tj ET", tmp_path, resources=states)
    assert found.runs[0].colour == (127, 127, 127)
    assert found.contrast == pytest.approx(4.0, abs=0.1)


def test_two_grounds_are_not_plain(tmp_path: Path) -> None:
    found = line(
        b"0.2 0.4 1 rg 0 0 60 100 re f 0 g BT /F 12 Tf 10 50 Td (Half here, half there) Tj ET",
        tmp_path,
    )
    assert not found.plain


def test_a_ground_that_fades_is_not_plain(tmp_path: Path) -> None:
    shading = (
        "/Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 200 0]"
        "/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0.2]/N 1>>>>>>"
    )
    found = line(
        b"/S sh BT /F 12 Tf 10 50 Td (Words on grey that fades) Tj ET", tmp_path, resources=shading
    )
    assert not found.plain


def test_a_photo_behind_words_is_not_plain(tmp_path: Path) -> None:
    pixels = bytes((x * 37 + y * 91 + x * y) % 256 for y in range(50) for x in range(100 * 3))
    image = stream(
        "/Type/XObject/Subtype/Image/Width 100/Height 50/BitsPerComponent 8/ColorSpace/DeviceRGB",
        pixels,
    )
    data = raw(
        b"q 200 0 0 100 0 0 cm /I Do Q BT /F 12 Tf 10 50 Td (Words on a photo here) Tj ET",
        resources="/XObject<</I 7 0 R>>",
        more=(image,),
    )
    page = only_page(data, tmp_path)
    assert not page.blocks[0].lines[0].plain
    assert page.pictures[0].background


def test_a_frame_around_words_leaves_them_plain(tmp_path: Path) -> None:
    found = line(b"5 42 100 24 re S BT /F 12 Tf 10 50 Td (Words in a frame) Tj ET", tmp_path)
    assert found.plain


def test_words_of_two_colours_have_the_lowest_contrast(tmp_path: Path) -> None:
    found = line(
        b"BT /F 12 Tf 10 50 Td (Black ) Tj 0.8 g (and grey) Tj ET",
        tmp_path,
    )
    assert [run.colour for run in found.runs] == [(0, 0, 0), (204, 204, 204)]
    assert found.contrast == pytest.approx(1.6, abs=0.05)
