"""Claims about what people said of pictures, and how it is kept."""

from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.symbols import checked, pack
from easyread.symbols.checked import Check
from tests.symbols.packs import SQUARE, make

ROWS = "cup,,cup.svg,A cup\nhat,,hat.svg,A hat\n"
FILES = {"cup.svg": SQUARE, "hat.svg": SQUARE}


def mine(folder: Path) -> pack.Pack:
    return pack.read(make(folder / "mine", ROWS, files=FILES))


def results(folder: Path, rows: str, first: str = "name,shown_to,understood,notes\n") -> Path:
    path = folder / "results.csv"
    path.write_text(first + rows, "utf-8")
    return path


def test_results_are_read(tmp_path: Path) -> None:
    path = results(tmp_path, "cup,12,9,“a mug”\nhat,,,\n")
    assert checked.results(path, mine(tmp_path)) == (Check("cup", 12, 9, "“a mug”"),)


def test_the_score_is_how_many_of_100_understood(tmp_path: Path) -> None:
    assert Check("cup", 12, 9, "").score == 75
    assert Check("cup", 3, 0, "").score == 0
    assert Check("cup", 3, 3, "").score == 100


def test_a_spreadsheet_of_excel_is_read(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_bytes(b"\xef\xbb\xbfname;shown_to;understood;notes\r\ncup;4;3;\r\n")
    assert checked.results(path, mine(tmp_path)) == (Check("cup", 4, 3, ""),)


def test_stored_results_are_found_again(tmp_path: Path) -> None:
    found = mine(tmp_path)
    folder = tmp_path / "mine"
    checked.store(folder, found, (Check("cup", 4, 3, "a, b"),))
    checked.store(folder, found, (Check("hat", 5, 5, ""),))
    kept = checked.read(folder)
    assert (kept["cup"].shown_to, kept["cup"].understood, kept["cup"].notes) == (4, 3, "a, b")
    assert checked.told(found.symbols["hat"], kept["hat"]) == "understood by 5 of 5"
    assert 'cup,4,3,"a, b",75,' in (folder / "checked.csv").read_text("utf-8")


def test_newer_results_take_the_place_of_older_ones(tmp_path: Path) -> None:
    found = mine(tmp_path)
    for understood in (1, 3):
        checked.store(tmp_path / "mine", found, (Check("cup", 4, understood, ""),))
    assert checked.read(tmp_path / "mine")["cup"].understood == 3


def test_a_drawing_that_has_changed_is_not_checked(tmp_path: Path) -> None:
    found = mine(tmp_path)
    checked.store(tmp_path / "mine", found, (Check("cup", 4, 3, ""),))
    kept = checked.read(tmp_path / "mine")["cup"]
    assert checked.counts(found.symbols["cup"], kept)
    (tmp_path / "mine" / "cup.svg").write_text(SQUARE.replace("60", "50"), "utf-8")
    assert not checked.counts(found.symbols["cup"], kept)
    assert checked.told(found.symbols["cup"], kept) == "not checked since it changed"


def test_what_nobody_has_seen_says_so(tmp_path: Path) -> None:
    found = mine(tmp_path)
    assert checked.read(tmp_path / "mine") == {}
    assert checked.told(found.symbols["cup"], None) == "not checked yet"


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("cup,4,5,\n", "5 of 4 people"),
        ("cup,0,0,\n", "0 of 0 people"),
        ("cup,many,3,\n", "“many” is not a count"),
        ("cup,4,\n", "“” is not a count"),
        ("cup,-4,3,\n", "“-4” is not a count"),
        ("cup,²,1,\n", "“²” is not a count"),
        ("cup,9999999999,1,\n", "is not a count"),
        ("bowl,4,3,\n", "There is no picture “bowl”"),
        ("cup,4,3,\ncup,4,3,\n", "“cup” stands here twice"),
        ("cup,,,\n", "There are no results"),
        ("", "There are no results"),
        ('cup,4,3,"\n', "cannot read"),
    ],
)
def test_wrong_results_are_refused(tmp_path: Path, rows: str, message: str) -> None:
    with pytest.raises(PictureError, match=message) as caught:
        checked.results(results(tmp_path, rows), mine(tmp_path))
    assert caught.value.place is not None
    assert caught.value.hint


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="column is missing"):
        checked.results(results(tmp_path, "", "name,seen\n"), mine(tmp_path))


def test_a_file_that_is_not_text_or_not_there_is_refused(tmp_path: Path) -> None:
    found = mine(tmp_path)
    (tmp_path / "results.csv").write_bytes(b"\xff\xfe\x00")
    for name in ("results.csv", "nowhere.csv"):
        with pytest.raises(PictureError, match="cannot read"):
            checked.results(tmp_path / name, found)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_results_are_read_as_programs_save_them(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "results.csv"
    text = "name;shown_to;understood;notes\r\ncup;4;3;café\r\n"
    path.write_bytes(text.encode(encoding))
    assert checked.results(path, mine(tmp_path)) == (Check("cup", 4, 3, "café"),)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PictureError) as caught:
        checked.results(tmp_path / "nowhere.csv", mine(tmp_path))
    assert caught.value.hint.startswith("There is no such file.")


def test_the_file_to_fill_in_is_one_that_we_read(tmp_path: Path) -> None:
    found = mine(tmp_path)
    empty = checked.empty_results(tuple(found.symbols.values()))
    assert empty == "name,shown_to,understood,notes\ncup,,,\nhat,,,\n"
    path = tmp_path / "results.csv"
    path.write_text(empty.replace("hat,,,", "hat,2,1,"), "utf-8")
    assert checked.results(path, found) == (Check("hat", 2, 1, ""),)
