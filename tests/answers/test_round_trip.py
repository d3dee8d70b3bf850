"""What people answered, in the program that they have, is collected as they gave it."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser

from easyread.cli import main
from easyread.pdf import read_form
from tests.answers.replies import NAMES, Given, replies
from tests.answers.typist import typist
from tests.pdf.fillers import (
    Filler,
    by_value_alone,
    with_mupdf,
    with_pdfium,
    with_pikepdf,
    with_poppler,
    with_pypdf,
)  # fmt: skip

EACH = 40
FORMULA = tuple("=+-@\t\r")
# In a PDF these say how the letters behind them are written: some programs cannot start with them.
BIG, LITTLE, MARK = "þÿ", "ÿþ", "\ufeff"


def as_it_is(text: str) -> str:
    return text


def unmarked(text: str) -> str:
    return text.lstrip(BIG)


def typed_in_chrome(text: str) -> str:
    return unmarked(text.replace("\t", " "))


def unmarked_for_poppler(text: str) -> str:
    return text.lstrip(MARK)


# What each program can hold of a text. `test_what_programs_change` has what becomes of the rest.
CAN_HOLD: dict[Filler, Callable[[str], str]] = {
    with_pypdf: unmarked,
    with_pikepdf: as_it_is,
    with_pdfium: typed_in_chrome,
    with_poppler: unmarked_for_poppler,
    with_mupdf: as_it_is,
    by_value_alone: as_it_is,
}


class Trip(NamedTuple):
    """What was given in one program, and the folder with what was collected of it."""

    given: tuple[Given, ...]
    folder: Path


@pytest.fixture(
    scope="module", params=[*CAN_HOLD, "chromium"], ids=lambda one: getattr(one, "__name__", one)
)
def trip(
    request: pytest.FixtureRequest, form: Path, tmp_path_factory: pytest.TempPathFactory
) -> Trip:
    """40 replies, given in one program and collected."""
    folder = tmp_path_factory.mktemp("trip")
    (folder / "filled").mkdir()
    make = typed if request.param == "chromium" else filled
    given = tuple(make(request, form, folder / "filled"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(form)
        with pytest.raises(SystemExit) as stopped:
            main(["collect", "tell-us.md", str(folder / "filled"), "--output", str(folder)])
    assert not stopped.value.code
    return Trip(given, folder)


def typed(request: pytest.FixtureRequest, form: Path, folder: Path) -> Iterator[Given]:
    """Type replies into the web page, and save each with the page's own button."""
    with typist(request.getfixturevalue("browser"), form / "tell-us.html") as person:
        for number, given in enumerate(replies("chromium", EACH)):
            person.fills(given, folder / f"{number:03}.json")
            yield given


def filled(request: pytest.FixtureRequest, form: Path, folder: Path) -> Iterator[Given]:
    """Fill the PDF with one of the programs."""
    fill: Filler = request.param
    for number, one in enumerate(replies(fill.__name__, EACH)):
        held = {name: CAN_HOLD[fill](text) for name, text in one.written.items()}
        given = one._replace(written=held)
        fill(form / "tell-us.pdf", folder / f"{number:03}.pdf", given.filled())
        yield given


def test_no_answer_is_lost_or_changed(trip: Trip) -> None:
    record = json.loads((trip.folder / "answers.json").read_text("utf-8"))
    people = table(trip.folder / "people.csv")
    assert len(record["replies"]) == len(people) == EACH
    for given, reply, person in zip(trip.given, record["replies"], people, strict=True):
        assert {**reply["answers"], **{name: person[name] for name in NAMES}} == listed(given)


def test_the_table_says_the_same(trip: Trip) -> None:
    rows = table(trip.folder / "answers.csv")
    assert len(rows) == EACH
    for given, row in zip(trip.given, rows, strict=True):
        many = {name: "; ".join(values) for name, values in given.many.items()}
        wanted = {**given.kept(), **many}
        assert row == {"reply": row["reply"], **{n: wanted[n] for n in wanted if n not in NAMES}}


def test_no_cell_is_a_formula(trip: Trip) -> None:
    tables = sorted(trip.folder.glob("*.csv"))
    assert {"answers.csv", "people.csv", "set-aside.csv"} <= {file.name for file in tables}
    for file in tables:
        cells = [cell for row in raw(file) for cell in row]
        assert [cell for cell in cells if cell.startswith(FORMULA)] == []


@pytest.mark.parametrize(
    ("fill", "text", "becomes"),
    [
        (with_pypdf, BIG + "ab", "慢"),
        (with_pypdf, LITTLE + "ab", "扡"),
        (with_pdfium, BIG + "ab", "慢"),
        (with_pdfium, "a\tb", "ab"),
        (with_poppler, MARK + "ab", "ab"),
    ],
)
def test_what_programs_change(
    form: Path, tmp_path: Path, fill: Filler, text: str, becomes: str
) -> None:
    fill(form / "tell-us.pdf", tmp_path / "filled.pdf", {"town": text})
    assert read_form(tmp_path / "filled.pdf").values["town"] == becomes


def test_half_an_emoji_in_a_saved_file_is_told_as_a_mark(
    form: Path, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = Given({}, {}, {"idea": "a😀b", "town": "c"})
    with typist(browser, form / "tell-us.html") as person:
        person.fills(given, tmp_path / "one.json")
    whole = (tmp_path / "one.json").read_text("utf-8")
    (tmp_path / "one.json").write_text(whole.replace("a😀b", "a\\ud83db"), "utf-8")
    monkeypatch.chdir(form)
    with pytest.raises(SystemExit) as stopped:
        main(["collect", "tell-us.md", str(tmp_path / "one.json"), "--output", str(tmp_path)])
    assert not stopped.value.code
    assert table(tmp_path / "answers.csv")[0]["idea"] == "a\ufffdb"


def listed(given: Given) -> dict[str, Any]:
    """Return answers as JSON has them."""
    return {name: list(a) if isinstance(a, tuple) else a for name, a in given.kept().items()}


def raw(file: Path) -> list[list[str]]:
    """Read a table as Python's own module does."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, strict=True))


def table(file: Path) -> list[dict[str, str]]:
    """Read a table, without the ' that keeps a spreadsheet from running a cell."""
    header, *rows = raw(file)
    return [dict(zip(header, map(unguarded, row), strict=True)) for row in rows]


def unguarded(cell: str) -> str:
    bare = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and bare.startswith((*FORMULA, *"\n＝＋－＠")) else cell
