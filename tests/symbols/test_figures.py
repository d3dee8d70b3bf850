"""The drawings of the pack “together”: what the code draws is what the pack holds."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
import resvg_py
from defusedxml import ElementTree
from PIL import Image

from easyread.symbols.figures import drawings, write
from easyread.symbols.figures.__main__ import main
from easyread.symbols.figures.kit import cast, colours
from easyread.symbols.figures.kit.gaps import dashes
from easyread.symbols.figures.kit.heads import Look
from easyread.symbols.figures.kit.ink import BLACK, GRID, svg

PACK = Path(__file__).parents[2] / "symbols" / "together"
FILES = sorted(PACK.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
PLAIN = {
    f"{SVG}svg": {"viewBox"},
    f"{SVG}g": {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"},
    f"{SVG}path": {"d", "fill", "stroke", "stroke-width"},
    f"{SVG}circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width"},
}
MARGIN = 8
PIXELS_PER_UNIT = 4


def words() -> list[dict[str, str]]:
    with (PACK / "words.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def names(files: list[Path]) -> list[str]:
    return [file.stem for file in files]


def luminance(colour: str) -> float:
    """Source: WCAG 2.2, “relative luminance”."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ink_edges(text: str) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all ink, in grid units."""
    side = GRID + 2 * MARGIN
    wider = text.replace(f"0 0 {GRID} {GRID}", f"{-MARGIN} {-MARGIN} {side} {side}")
    picture = resvg_py.svg_to_bytes(svg_string=wider, width=side * PIXELS_PER_UNIT)
    ink = Image.open(io.BytesIO(bytes(picture))).convert("RGBA").getchannel("A")
    found = ink.point(lambda alpha: 255 if alpha > 60 else 0).getbbox()
    assert found is not None
    left, top, right, bottom = (at / PIXELS_PER_UNIT - MARGIN for at in found)
    return left, top, right, bottom


def test_the_pack_holds_exactly_what_the_code_draws() -> None:
    drawn = {name: svg(draw()) for name, draw in drawings().items()}
    held = {file.stem: file.read_text("utf-8") for file in FILES}
    assert sorted(held) == sorted(drawn)
    changed = [name for name, text in drawn.items() if held[name] != text]
    assert not changed, "run: python -m easyread.symbols.figures symbols/together"


def test_the_command_writes_every_drawing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 0
    assert len(list(tmp_path.glob("*.svg"))) == len(FILES)
    assert capsys.readouterr().out == f"{len(FILES)} drawings written.\n"


def test_the_command_asks_for_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Say which folder" in capsys.readouterr().err


def test_drawing_twice_gives_the_same_files(tmp_path: Path) -> None:
    write(tmp_path / "once")
    write(tmp_path / "twice")
    for file in (tmp_path / "once").iterdir():
        assert file.read_bytes() == (tmp_path / "twice" / file.name).read_bytes()


@pytest.mark.parametrize("file", FILES, ids=names(FILES))
def test_a_drawing_has_only_plain_shapes(file: Path) -> None:
    root = ElementTree.fromstring(file.read_text("utf-8"))
    assert root.get("viewBox") == f"0 0 {GRID} {GRID}"
    for element in root.iter():
        assert set(element.attrib) <= PLAIN[element.tag]
        assert not (element.text or "").strip()


@pytest.mark.parametrize("file", FILES, ids=names(FILES))
def test_a_drawing_has_black_outlines_of_2_units(file: Path) -> None:
    root = ElementTree.fromstring(file.read_text("utf-8"))
    (pens,) = root
    assert (pens.get("stroke"), pens.get("stroke-width")) == (BLACK, "2")
    for element in pens:
        assert element.get("stroke") in (None, "none")
        assert element.get("stroke-width") in (None, "1.6")


@pytest.mark.parametrize("file", FILES, ids=names(FILES))
def test_a_drawing_stays_on_its_grid(file: Path) -> None:
    left, top, right, bottom = ink_edges(file.read_text("utf-8"))
    assert min(left, top) >= 0
    assert max(right, bottom) <= GRID


@pytest.mark.parametrize("file", FILES, ids=names(FILES))
def test_a_drawing_fills_its_grid(file: Path) -> None:
    left, top, right, bottom = ink_edges(file.read_text("utf-8"))
    assert max(right - left, bottom - top) >= GRID - 8


def test_every_word_has_its_drawing_and_every_drawing_its_word() -> None:
    assert sorted(row["file"] for row in words()) == sorted(file.name for file in FILES)
    assert all(row["file"] == f"{row['name']}.svg" for row in words())


def test_no_term_stands_for_two_drawings() -> None:
    terms = Counter(term for row in words() for term in row["terms"].split(";"))
    assert [term for term, count in terms.items() if count > 1] == []


@pytest.mark.parametrize(
    ("there", "missing"),
    [
        ("leader", "no-leader"),
        ("responsibility", "no-ones-job"),
        ("knowledge", "not-knowing"),
        ("feedback", "not-acting"),
        ("listen", "not-listening"),
        ("tool-kit", "no-tools"),
    ],
)
def test_what_is_missing_is_not_shown_as_if_it_were_there(there: str, missing: str) -> None:
    drawn = drawings()
    assert drawn[missing]() != drawn[there]()


def test_a_broken_line_starts_and_ends_with_a_dash() -> None:
    first, *_, last = dashes([(0, 0), (22, 0)])
    assert first.geometry.startswith('d="M 0 0 ')
    assert last.geometry.endswith(' 22 0"')


@pytest.mark.parametrize("row", words(), ids=[row["name"] for row in words()])
def test_a_description_is_short_and_says_what_is_seen(row: dict[str, str]) -> None:
    assert 0 < len(row["alt"]) < 100
    assert not row["alt"].lower().startswith(("picture", "image", "drawing"))
    assert not row["alt"].endswith(".")


def test_the_adults_have_at_least_five_skin_tones() -> None:
    adults = [value for value in vars(cast).values() if isinstance(value, Look)]
    assert len({adult.skin for adult in adults}) >= 5


def test_black_lines_can_be_seen_on_every_skin_tone() -> None:
    tones = [value for name, value in vars(colours).items() if name.startswith("SKIN_")]
    assert all((luminance(tone) + 0.05) / 0.05 >= 3 for tone in tones)


def test_drawings_of_sex_and_violence_are_marked() -> None:
    marked = {row["name"] for row in words() if row["sensitive"] == "yes"}
    assert marked == {"abuse", "bullying", "hate-crime", "neglect", "restraint", "sex"}
