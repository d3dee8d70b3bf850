"""Claims about listing, matching and suggesting pictures."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.checking import run
from tests.conftest import Said
from tests.readers.office import word_of
from tests.symbols.packs import make

Easyread = Callable[..., Said]


def test_all_pictures_are_listed(easyread: Easyread) -> None:
    said = easyread("symbols", "list")
    assert said.code == 0
    assert said.err == ""
    assert ":meeting:" in said.out
    assert "(OpenMoji, not checked yet)" in said.out
    assert len(said.out.splitlines()) > 400


def test_words_narrow_the_list(easyread: Easyread) -> None:
    lines = easyread("symbols", "list", "House").out.splitlines()
    assert 0 < len(lines) < 40
    assert any(line.startswith(":home:") for line in lines)


def test_all_words_must_fit(easyread: Easyread) -> None:
    said = easyread("symbols", "list", "house", "bicycle")
    assert (said.code, said.out) == (0, "")
    assert said.err.startswith("No picture is about that. Near names: home, ")


def test_exact_names_come_first(easyread: Easyread) -> None:
    lines = easyread("symbols", "list", "art").out.splitlines()
    assert lines[0].startswith(":art:")
    assert any(line.startswith(":heart:") for line in lines)
    assert easyread("symbols", "list", "say", "no").out.startswith(":say-no:")
    assert easyread("symbols", "list", ":money:").out.startswith(":money:")


def test_a_term_comes_before_a_part_of_a_word(easyread: Easyread, folder: Path) -> None:
    rows = "bathroom,,square.svg,A\ntown-path,,square.svg,A bath\nwash,bath,square.svg,A\n"
    make(folder / "symbols" / "mine", rows + "big,big bath,square.svg,A\n")
    found = re.findall(r"^:(.*?):.*Mine", easyread("symbols", "list", "bath").out, re.MULTILINE)
    assert found == ["wash", "big", "bathroom", "town-path"]


def test_near_names_are_told_when_nothing_is_found(easyread: Easyread) -> None:
    said = easyread("symbols", "list", "hosptial")
    assert said == Said(0, "", "No picture is about that. Near names: hospital.\n")
    said = easyread("symbols", "list", "zzzz")
    assert said == Said(0, "", "No picture is about that. Try another word.\n")


def test_a_pack_of_the_project_is_listed(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "square,box,square.svg,A square\n")
    assert (
        easyread("symbols", "list", "square", "box").out
        == ":square:  A square  (Mine, not checked yet)\n"
    )


def test_a_broken_pack_is_told(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "square,box,,A square\n")
    said = easyread("symbols", "list")
    assert said.code == 2
    assert "symbols/mine/words.csv:2: “square” has no file." in said.err


def test_words_are_matched_with_reasons(easyread: Easyread) -> None:
    said = easyread("symbols", "match", "Wash your hands.")
    assert said.code == 0
    first = said.out.splitlines()[0]
    assert "openmoji:E0B2" in first
    assert ":wash-hands:" in first
    assert "“wash hands”" in first


def test_words_that_no_picture_fits_are_told_so(easyread: Easyread) -> None:
    assert easyread("symbols", "match", "And", "so", "on.").out == "No picture fits.\n"


@pytest.mark.parametrize("given", [(), ("Hello", "--input-format", "jsonl")])
def test_words_or_lines_are_matched_and_not_both(easyread: Easyread, given: tuple[str]) -> None:
    said = easyread("symbols", "match", *given)
    assert (said.code, said.out) == (2, "")
    assert "Give words, or lines" in said.err


def test_an_idea_of_2_lines_is_suggested_with_both(easyread: Easyread, folder: Path) -> None:
    (folder / "a.md").write_text("# Hello\n\nWash your hands.\nUse soap.\n", "utf-8")
    said = easyread("symbols", "suggest", "a.md")
    assert "a.md:3: Wash your hands. Use soap.\n" in said.out


def test_lines_of_json_are_matched(tmp_path: Path) -> None:
    lines = '{"id": "a", "text": "Live in your home."}\nno json\n{"id": 2, "text": "And so on."}\n'
    said = run(tmp_path, "symbols", "match", "--input-format", "jsonl", "--output-format",
               "jsonl", given=lines)  # fmt: skip
    first, broken, silent = (json.loads(line) for line in said.stdout.splitlines())
    assert said.returncode == 2
    assert first["id"] == "a"
    best = first["candidates"][0]
    assert (best["symbol"], best["concept"]) == ("openmoji:1F3E0", "home")
    assert 0 < best["score"] <= 1
    assert best["why"]
    assert "Line 2" in broken["error"]
    assert silent == {"id": 2, "candidates": []}


LEAFLET = "---\ntitle: T\n---\n\n## Part\n\nWash your hands.\n\n:home: Go home.\n\nAnd so on.\n"


def test_pictures_are_suggested_for_ideas_that_have_none(easyread: Easyread, folder: Path) -> None:
    (folder / "a.md").write_text(LEAFLET, "utf-8")
    said = easyread("symbols", "suggest", "a.md")
    assert "a.md:7: Wash your hands." in said.out
    assert "* :wash-hands:" in said.out
    assert "a.md:11: And so on.\n  * no picture" in said.out
    assert "Go home" not in said.out
    assert "--write" in said.err
    assert (folder / "a.md").read_text("utf-8") == LEAFLET


def test_suggested_pictures_are_written_and_nothing_else(easyread: Easyread, folder: Path) -> None:
    (folder / "a.md").write_bytes(LEAFLET.replace("\n", "\r\n").encode())
    said = easyread("symbols", "suggest", "a.md", "--write")
    wanted = LEAFLET.replace("Wash", ":wash-hands: Wash").replace("\n", "\r\n")
    assert (folder / "a.md").read_bytes() == wanted.encode()
    assert "1 of 2 pictures are now in a.md." in said.err


@pytest.mark.parametrize(
    ("name", "title", "count"), [("a.md", "# Your visit", 2), ("a.txt", "And so on.", 3)]
)
def test_a_plain_text_gets_suggestions(
    easyread: Easyread, folder: Path, name: str, title: str, count: int
) -> None:
    (folder / name).write_text(f"{title}\n\nWash your hands.\n\n- Ring us.\n", "utf-8")
    said = easyread("symbols", "suggest", name)
    assert said.code == 0
    assert f"{name}:3: Wash your hands.\n  * :wash-hands:" in said.out
    assert f"{name}:5: Ring us.\n  * :phone:" in said.out
    assert f"We would choose a picture for 2 of {count} ideas." in said.err
    assert "To start one: easyread new NAME" in said.err


def test_a_word_file_gets_suggestions(easyread: Easyread, folder: Path) -> None:
    words = "<w:p><w:r><w:t>Wash your hands.</w:t></w:r></w:p>"
    (folder / "a.docx").write_bytes(word_of(words))
    said = easyread("symbols", "suggest", "a.docx")
    assert "* :wash-hands:" in said.out
    assert "We would choose a picture for 1 of 1 ideas." in said.err


def test_names_of_pictures_are_not_written_into_a_plain_text(
    easyread: Easyread, folder: Path
) -> None:
    (folder / "a.txt").write_text("Wash your hands.\n", "utf-8")
    said = easyread("symbols", "suggest", "a.txt", "--write")
    assert said.code != 0
    assert "Names of pictures can only stand in a content file." in said.err
    assert (folder / "a.txt").read_text("utf-8") == "Wash your hands.\n"


def test_a_build_places_pictures_only_when_asked(easyread: Easyread, folder: Path) -> None:
    (folder / "a.md").write_text(LEAFLET, "utf-8")
    assert "chosen for you" not in easyread("build", "a.md", "--format", "html").out
    (folder / "easyread.toml").write_text("[symbols]\nmatch = true\n", "utf-8")
    assert "1 picture chosen for you" in easyread("build", "a.md", "--format", "html").out
