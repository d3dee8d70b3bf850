"""All that people send in, in one folder: what counts, and what is said of the rest."""

import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from easyread import content
from easyread.cli import main
from easyread.model.form import mark
from tests.answers.replies import Given
from tests.pdf.fillers import with_pypdf

GIVEN = Given({"how": "good"}, {"stops": ("time",)}, {"idea": "More buses", "who": "Jo"})
FLAT = r"It was printed or saved without places for answers\. Look at pages 2 to 4\."
WEB_PAGE = r"This file is not a PDF\. It is a web page\."
DAMAGED = r"This file is damaged\. Answers in it may be lost\. Ask for the file again\."
TABLE = "booklet;how;come;stops;idea;more;who;town\r\n{};Good;No;Time;“Café” – £5;;;\r\n"
WHY = {
    "flat-cairo.pdf": FLAT,
    "flat-mutool.pdf": FLAT,
    "flat-qpdf.pdf": FLAT,
    "scan.pdf": r"It is a scan\. Look at pages 1 to 4\. Type it in with: easyread collect",
    "photo.jpg": r"It is a photo\. Type it in with",
    "locked.pdf": r"This file is locked with a password\. Ask for a copy without a password\.",
    "renamed.pdf": r"Its places for answers have other names: “idea 2”\.",
    "empty.pdf": r"It is empty\. Ask for the file again\.",
    "web-page.pdf": WEB_PAGE,
    "half.pdf": DAMAGED,
    "end-is-missing.pdf": DAMAGED,
    "edited.json": r"It is broken at line 1, column 12\.",
    "other.json": r"It is a reply to the form “other”\. This is “tell-us”\.",
    "older.json": r"It is a reply to version 0000 of this form\.",
    "dates.csv": r"B2: “02-Mar” is no answer to “how”\. A spreadsheet may have made a date of it\.",
    "tell-us.html": r"It is a web page, not the answers",
    "notes.docx": r"It is a document of words, not the form\. If somebody answered in it, type it",
}
COUNTED = {"good.pdf", "opens-only.pdf", "mark.csv", "windows.csv", "utf-16.csv"}


@pytest.fixture(scope="module")
def sent(form: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all of it."""
    folder = tmp_path_factory.mktemp("sent")
    with_pypdf(form / "tell-us.pdf", folder / "good.pdf", GIVEN.filled())
    _flatten(folder)
    _look_only(folder)
    _change(folder)
    _damage(folder)
    _edit(form, folder)
    _tables(folder)
    shutil.copy(form / "tell-us.html", folder)
    (folder / "notes.docx").write_text("Notes")
    (folder / ".DS_Store").write_bytes(b"\0")
    return folder


def _flatten(folder: Path) -> None:
    good = str(folder / "good.pdf")
    for command in (
        ["mutool", "convert", "-o", f"{folder}/flat-mutool.pdf", good],
        ["pdftocairo", "-pdf", good, f"{folder}/flat-cairo.pdf"],
    ):
        subprocess.run(command, check=True, capture_output=True)
    with pikepdf.open(good) as pdf:
        pdf.flatten_annotations("all")  # as qpdf does
        pdf.save(folder / "flat-qpdf.pdf")


def _look_only(folder: Path) -> None:
    """Print and scan the pages, and take a photo of one."""
    document = pypdfium2.PdfDocument(folder / "good.pdf")
    first, *others = [page.render(scale=0.5).to_pil().convert("RGB") for page in document]
    document.close()
    first.save(folder / "scan.pdf", save_all=True, append_images=others)
    first.save(folder / "photo.jpg")


def _change(folder: Path) -> None:
    for name, user in (("locked", "secret"), ("opens-only", "")):
        with pikepdf.open(folder / "good.pdf") as pdf:
            lock = pikepdf.Encryption(owner="owner", user=user)
            pdf.save(folder / f"{name}.pdf", encryption=lock)
    with pikepdf.open(folder / "good.pdf") as pdf:
        named = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        named["idea"].T = pikepdf.String("idea 2")
        pdf.save(folder / "renamed.pdf")


def _damage(folder: Path) -> None:
    data = (folder / "good.pdf").read_bytes()
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "web-page.pdf").write_bytes(b"<html>Please log in</html>")
    (folder / "half.pdf").write_bytes(data[: len(data) // 2])
    (folder / "end-is-missing.pdf").write_bytes(data[:-100])


def _edit(form: Path, folder: Path) -> None:
    marked = mark(content.read(form / "tell-us.md"))
    assert marked is not None
    record = {"format": "easyread-answers", "format_version": 1, "form": marked.form,
              "form_version": marked.version, "answers": {"idea": "Trams"}}  # fmt: skip
    (folder / "edited.json").write_text('{"format": “easyread-answers”}', "utf-8")
    (folder / "other.json").write_text(json.dumps({**record, "form": "other"}))
    (folder / "older.json").write_text(json.dumps({**record, "form_version": "0000"}))


def _tables(folder: Path) -> None:
    for number, (name, encoding) in enumerate(
        [("mark", "utf-8-sig"), ("windows", "cp1252"), ("utf-16", "utf-16")]
    ):
        (folder / f"{name}.csv").write_bytes(TABLE.format(number).encode(encoding))
    (folder / "dates.csv").write_bytes(TABLE.format(9).replace("Good", "02-Mar").encode())


def collect(form: Path, sent: Path, output: Path) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(form)
        with pytest.raises(SystemExit) as stopped:
            main(["collect", "tell-us.md", str(sent), "--output", str(output)])
    return int(stopped.value.code or 0)


@pytest.fixture(scope="module")
def answers(form: Path, sent: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("answers")
    assert collect(form, sent, folder) == 1
    return folder


def told(answers: Path) -> Mapping[str, str]:
    text = (answers / "set-aside.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    return {row["file"]: f"{row['why']} {row['what to do']}" for row in rows}


def test_every_file_counts_or_is_told(answers: Path, sent: Path) -> None:
    assert told(answers).keys() == WHY.keys()
    names = {file.name for file in sent.iterdir() if not file.name.startswith(".")}
    assert names == WHY.keys() | COUNTED


@pytest.mark.parametrize("name", WHY)
def test_the_message_says_what_it_is_and_what_to_do(answers: Path, name: str) -> None:
    assert re.match(WHY[name], told(answers)[name])


def test_the_good_ones_are_all_there(answers: Path) -> None:
    text = (answers / "answers.csv").read_text("utf-8-sig")
    ideas = sorted(row["idea"] for row in csv.DictReader(io.StringIO(text, newline="")))
    assert ideas == ["More buses"] * 2 + ["“Café” – £5"] * 3


@pytest.mark.parametrize("name", ["scan.pdf", "locked.pdf", "empty.pdf", "edited.json"])
def test_a_folder_where_nothing_can_be_read_is_2(
    form: Path, sent: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "sent").mkdir()
    shutil.copy(sent / name, tmp_path / "sent")
    assert collect(form, tmp_path / "sent", tmp_path / "answers") == 2


def test_a_folder_of_thousands_is_read(form: Path, sent: Path, tmp_path: Path) -> None:
    (tmp_path / "sent").mkdir()
    good = (sent / "good.pdf").read_bytes()
    for number in range(0, 2000, 100):
        (tmp_path / "sent" / f"{number}.pdf").write_bytes(good + b"\n%%%d\n" % number)
    for number in range(2000):
        (tmp_path / "sent" / f"{number}.json").write_bytes(b"{%d" % number)
    assert collect(form, tmp_path / "sent", tmp_path) == 1
    record = json.loads((tmp_path / "answers.json").read_text("utf-8"))
    assert (len(record["replies"]), len(record["set_aside"])) == (20, 2000)
