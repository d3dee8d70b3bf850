"""Claims about asking people what pictures mean."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.conftest import Said
from tests.symbols.packs import SQUARE, make

Easyread = Callable[..., Said]
ROWS = "cup,mug;beaker,a1.svg,A thing to drink from\nhat,bonnet,a2.svg,A thing to wear\n"


def mine(folder: Path) -> Path:
    return make(folder / "symbols" / "mine", ROWS, files={"a1.svg": SQUARE, "a2.svg": SQUARE})


def test_a_sheet_its_names_and_a_results_file_are_made(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    said = easyread("symbols", "sheet", "mine", "--output", "out/pictures.html")
    assert said.code == 0
    made = ["pictures.html", "pictures.answers.html", "pictures.results.csv"]
    assert said.out.split() == [f"out/{name}" for name in made]
    assert sorted(path.name for path in (folder / "out").iterdir()) == sorted(made)


def test_the_sheet_gives_no_name_away_and_the_answers_do(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    easyread("symbols", "sheet", "mine", "--output", "out/pictures.html")
    sheet = (folder / "out" / "pictures.html").read_text("utf-8")
    answers = (folder / "out" / "pictures.answers.html").read_text("utf-8")
    assert sheet.count("What is this?") >= 2
    for word in ("mug", "beaker", "bonnet", "A thing to", "a1.svg"):
        assert word not in sheet
    assert all(word in answers for word in ("mug", "beaker", "bonnet"))


def test_the_pdf_can_be_written_in(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    said = easyread("symbols", "sheet", "mine", "--output", "out/pictures.pdf")
    assert said.code == 0
    reader = PdfReader(folder / "out" / "pictures.pdf")
    assert sorted(reader.get_fields() or {}) == ["picture-1", "picture-2"]
    assert not any("bonnet" in page.extract_text() for page in reader.pages)


def test_results_are_kept_and_listed(easyread: Easyread, folder: Path) -> None:
    pack = mine(folder)
    assert "(Mine, not checked yet)" in easyread("symbols", "list", "bonnet").out
    (folder / "results.csv").write_text("name,shown_to,understood,notes\nhat,10,7,\n", "utf-8")
    said = easyread("symbols", "sheet", "mine", "--results", "results.csv")
    assert (said.code, said.out) == (0, ":hat:  7 of 10 people, 70 in 100\n")
    assert "The results of 1 picture are kept in" in said.err
    assert (pack / "checked.csv").is_file()
    assert "(Mine, understood by 7 of 10)" in easyread("symbols", "list", "bonnet").out


def test_pictures_that_people_have_seen_can_be_left_out(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    (folder / "results.csv").write_text("name,shown_to,understood\nhat,10,7\n", "utf-8")
    easyread("symbols", "sheet", "mine", "--results", "results.csv")
    easyread("symbols", "sheet", "mine", "--unchecked", "--output", "out/left.html")
    assert (folder / "out" / "left.results.csv").read_text("utf-8").split()[1:] == ["cup,,,"]
    (folder / "results.csv").write_text("name,shown_to,understood\ncup,10,7\n", "utf-8")
    easyread("symbols", "sheet", "mine", "--results", "results.csv")
    said = easyread("symbols", "sheet", "mine", "--unchecked")
    assert said.code == 2
    assert "There is no picture to ask about." in said.err


def test_a_few_pictures_can_be_asked_about(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    easyread("symbols", "sheet", "mine", "--only", "hat", "--output", "out/few.html")
    assert (folder / "out" / "few.results.csv").read_text("utf-8").split()[1:] == ["hat,,,"]


def test_what_is_not_there_is_told(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    said = easyread("symbols", "sheet", "yours")
    assert said.code == 2
    assert "There is no pack “yours”." in said.err
    said = easyread("symbols", "sheet", "mine", "--only", "bowl")
    assert said.code == 2
    assert "There is no picture “bowl” in “mine”." in said.err


def startling(folder: Path) -> None:
    pack = mine(folder)
    rows = ROWS.replace("wear\n", "wear,yes\n")
    (pack / "words.csv").write_text(f"name,terms,file,alt,sensitive\n{rows}", "utf-8")


def test_pictures_of_sex_and_violence_are_left_out(easyread: Easyread, folder: Path) -> None:
    startling(folder)
    said = easyread("symbols", "sheet", "mine", "--output", "out/pictures.html")
    assert said.err == "Left out: 1 picture of sex or violence. To ask: --sensitive\n"
    assert (folder / "out/pictures.results.csv").read_text("utf-8").count("\n") == 2
    assert "hat" not in (folder / "out/pictures.results.csv").read_text("utf-8")


@pytest.mark.parametrize("wish", [["--sensitive"], ["--only", "hat"]])
def test_they_are_asked_about_on_request(easyread: Easyread, folder: Path, wish: list[str]) -> None:
    startling(folder)
    said = easyread("symbols", "sheet", "mine", *wish, "--output", "out/pictures.html")
    assert said.err == ""
    assert "hat,,," in (folder / "out/pictures.results.csv").read_text("utf-8")


def test_a_sheet_of_nothing_else_says_so(easyread: Easyread, folder: Path) -> None:
    pack = mine(folder)
    (pack / "words.csv").write_text(
        "name,terms,file,alt,sensitive\nhat,bonnet,a2.svg,A thing to wear,yes\n", "utf-8"
    )
    said = easyread("symbols", "sheet", "mine")
    assert said.code != 0
    assert "To ask about them: --sensitive" in said.err


def test_the_page_for_staff_has_no_empty_part(easyread: Easyread, folder: Path) -> None:
    mine(folder)
    assert easyread("symbols", "sheet", "mine", "--output", "out/pictures.html").code == 0
    answers = (folder / "out" / "pictures.answers.html").read_text("utf-8")
    assert "About this document" not in answers
    assert "About this document" in (folder / "out" / "pictures.html").read_text("utf-8")
