"""Claims about listing pictures."""

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
    assert "(OpenMoji)" in said.out
    assert len(said.out.splitlines()) > 400


def test_words_narrow_the_list(easyread: Easyread) -> None:
    lines = easyread("symbols", "list", "House").out.splitlines()
    assert 0 < len(lines) < 40
    assert any(line.startswith(":home:") for line in lines)


def test_all_words_must_fit(easyread: Easyread) -> None:
    said = easyread("symbols", "list", "house", "bicycle")
    assert said == Said(0, "", "No picture is about that. Try another word.\n")


def test_a_pack_of_the_project_is_listed(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "square,box,square.svg,A square\n")
    assert easyread("symbols", "list", "square", "box").out == ":square:  A square  (Mine)\n"


def test_a_broken_pack_is_told(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "square,box,,A square\n")
    said = easyread("symbols", "list")
    assert said.code == 2
    assert "symbols/mine/words.csv:2: “square” has no file." in said.err
