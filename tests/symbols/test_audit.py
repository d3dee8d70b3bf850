"""Claims about checking the pictures of packs."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from easyread.resources import BUILT_IN
from easyread.symbols import audit, pack
from tests.symbols.packs import SQUARE, make

WIDE = "is small"


def faults(folder: Path) -> list[str]:
    return [fault.message for fault in audit.faults(pack.read(folder))]


def drawn(folder: Path, inside: str) -> list[str]:
    source = SQUARE.replace('<rect width="60" height="60"/>', inside)
    return faults(make(folder, "a,,a.svg,A\n", files={"a.svg": source}))


@pytest.mark.parametrize("name", ["together", "openmoji"])
def test_nothing_is_wrong_with_the_packs_that_come_with_the_tool(name: str) -> None:
    assert faults(BUILT_IN / "symbols" / name) == []


def test_a_missing_and_a_broken_picture_are_found_with_their_line(tmp_path: Path) -> None:
    rows = "good,,good.svg,A\ngone,,gone.svg,A\nbad,,bad.svg,A\n"
    folder = make(tmp_path / "mine", rows, files={"good.svg": SQUARE, "bad.svg": "<svg"})
    found = list(audit.faults(pack.read(folder)))
    assert [str(fault) for fault in found] == [
        "symbols/mine/words.csv:3: “gone” is missing. Check the name in words.csv.",
        (
            "symbols/mine/words.csv:4: “bad” is not an SVG picture that we can read. "
            "Open it in a drawing program and save it as plain SVG."
        ),
    ]


@pytest.mark.parametrize(
    "inside",
    [
        '<rect fill="#ddd" width="9" height="9"/>',
        '<g fill="white" stroke="rgb(200, 220, 200)"><rect width="9" height="9"/></g>',
        '<style>.a { fill: #eee; stroke: pink }</style><rect class="a" width="9" height="9"/>',
        '<rect style="fill:none;stroke:#ccc" width="9" height="9"/>',
    ],
)
def test_a_pale_drawing_is_found(tmp_path: Path, inside: str) -> None:
    (found,) = drawn(tmp_path / "mine", inside)
    assert found.startswith("“a” is pale: 1.")


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="9" height="9"/>',
        '<rect fill="#eee" stroke="#000" width="9" height="9"/>',
        '<g stroke="navy" fill="none"><path d="M0 0h9"/></g>',
        '<g stroke="currentColor" fill="none"><path d="M0 0h9"/></g>',
        '<rect style="fill: #eee; stroke: #767676" width="9" height="9"/>',
        '<style>.a{stroke:#333}</style><rect class="a" fill="#eee" width="9" height="9"/>',
        (
            '<linearGradient id="g"><stop stop-color="#900"/></linearGradient>'
            '<rect fill="url(#g)" width="9" height="9"/>'
        ),
    ],
)
def test_a_dark_outline_is_enough(tmp_path: Path, inside: str) -> None:
    assert drawn(tmp_path / "mine", inside) == []


def test_words_in_a_drawing_are_found(tmp_path: Path) -> None:
    inside = "<text> <tspan>Bus</tspan>\n stop </text><title>never seen</title><text/>"
    assert drawn(tmp_path / "mine", inside) == ["“a” has words in it: “Bus stop”."]


def test_a_drawing_that_shows_nothing_is_found(tmp_path: Path) -> None:
    assert drawn(tmp_path / "mine", '<rect fill="none"/>') == ["“a” shows nothing on white paper."]


@pytest.mark.parametrize(("size", "small"), [((206, 100), True), ((207, 20), False)])
def test_a_small_picture_is_found(tmp_path: Path, size: tuple[int, int], small: bool) -> None:
    folder = make(tmp_path / "mine", "a,,a.png,A\n")
    Image.new("RGB", size, "black").save(folder / "a.png")
    assert [WIDE in fault for fault in faults(folder)] == ([True] if small else [])


@pytest.mark.parametrize(("ink", "pale"), [("#bbbbbb", True), ("#767676", False), ("black", False)])
def test_a_pale_picture_of_pixels_is_found(tmp_path: Path, ink: str, pale: bool) -> None:
    folder = make(tmp_path / "mine", "a,,a.png,A\n")
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((50, 50, 350, 350), outline=ink, width=20, fill="#f4f4f4")
    image.save(folder / "a.png")
    assert ["is pale" in fault for fault in faults(folder)] == ([True] if pale else [])


def test_drawings_and_photographs_in_a_pack_are_found(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "a,,square.svg,A\nb,,b.jpg,B\n")
    Image.new("RGB", (300, 300), "black").save(folder / "b.jpg")
    assert faults(folder) == ["This pack has drawings and photographs."]


def test_a_file_that_changed_since_it_came_in_is_found(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    head = "name,terms,file,alt,hash,changed\n"
    (folder / "words.csv").write_text(f"{head}a,,square.svg,A,00ff,\n", "utf-8")
    assert faults(folder) == ["“a” is not the file that came in."]
    (folder / "words.csv").write_text(f"{head}a,,square.svg,A,00ff,yes\n", "utf-8")
    assert faults(folder) == []


def test_a_drawing_that_must_never_be_used_is_found(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "a,,square.svg,A\n", '[never]\nSQUARE = "a joke"\n')
    assert faults(folder) == ["“a” must not be used: a joke."]
