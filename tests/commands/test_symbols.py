"""Claims about listing pictures."""

import re
from collections.abc import Callable
from pathlib import Path

from tests.conftest import Said
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
