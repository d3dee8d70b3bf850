"""PDFs that are odd, damaged or made to do harm are read as far as they can be."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import pdf
from easyread.errors import PdfError
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.unread import CUT
from easyread.rules.page_checker import page_report
from easyread.rules.profiles import profile
from tests.conftest import Said
from tests.pages.makers.wild import PAGES, WILD
from tests.pdf.facts.here import read_here

_TIME_S, _MORE_S = 20.0, 15.0
HARMLESS = (
    "signed", "XFA that stands still", "XFA that draws itself", "right to left", "turned by 90",
    "turned by 180", "turned by 270", "no size", "no size to see", "another unit",
    "locked, without a password",
)  # fmt: skip
REFUSED = {
    "needs a password": "is locked with a password",
    "endless pages": "is not a PDF that we can read",
    "no PDF": "is cut off",
    "empty": "is empty",
}
MENDED = "This file is broken in parts. We fixed what we could."


def _file(name: str, folder: Path) -> Path:
    path = folder / "wild.pdf"
    path.write_bytes(WILD[name]())
    return path


def _read(name: str, folder: Path) -> PdfFacts:
    """Read a file as a person's machine does; the time is bounded."""
    path = _file(name, folder)
    begun = time.monotonic()
    found = pdf.facts(path, timeout_s=_TIME_S)
    assert time.monotonic() - begun < _TIME_S + _MORE_S
    return found


def _rules(facts: PdfFacts) -> set[str]:
    return {one.rule for one in page_report(facts, profile()).findings}


def _words(facts: PdfFacts) -> str:
    return " ".join(block.text for block in facts.shown.reading)


@pytest.mark.parametrize("name", HARMLESS)
def test_odd_files_are_read_whole(name: str, tmp_path: Path) -> None:
    facts = read_here(_file(name, tmp_path), name)
    assert not facts.shown.unread
    assert len(_words(facts)) > 30
    assert all(page.width > 100 < page.height for page in facts.shown.pages)
    assert "text-as-picture" not in _rules(facts)


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_said_in_one_clear_message(name: str, tmp_path: Path) -> None:
    path = _file(name, tmp_path)
    with pytest.raises(PdfError, match=REFUSED[name]) as refused:
        pdf.facts(path, timeout_s=_TIME_S)
    assert refused.value.hint


@pytest.mark.parametrize("name", ["scanned", "scanned with hidden words"])
def test_a_scanned_page_is_a_picture_of_words(name: str, tmp_path: Path) -> None:
    facts = read_here(_file(name, tmp_path), name)
    assert {"text-as-picture", "untagged-pdf", "missing-language"} <= _rules(facts)
    assert not _rules(facts) & {"small-text", "hard-font", "faint-text", "tight-lines"}


@pytest.mark.parametrize(
    ("name", "note"), [("cut in half", CUT), ("cut at the end", CUT), ("broken table", MENDED)]
)
def test_damaged_files_are_mended_and_it_is_said_first(
    name: str, note: str, tmp_path: Path
) -> None:
    facts = _read(name, tmp_path)
    assert facts.shown.unread[0] == note
    assert len(facts.shown.pages) == 2


def test_the_report_says_first_what_was_mended(
    tmp_path: Path, easyread: Callable[..., Said]
) -> None:
    said = easyread("check", str(_file("broken table", tmp_path)))
    assert "Traceback" not in said.out + said.err
    assert MENDED in said.out
    assert said.out.index(MENDED) < said.out.index("garden")


def test_a_form_that_draws_itself_is_an_error_and_an_old_one_a_warning(tmp_path: Path) -> None:
    for name, severity in (
        ("XFA that draws itself", "error"),
        ("XFA that stands still", "warning"),
    ):
        found = page_report(read_here(_file(name, tmp_path), name), profile()).findings
        assert [one.severity for one in found if one.rule == "dynamic-form"] == [severity]


def test_turned_pages_are_seen_as_they_are_shown(tmp_path: Path) -> None:
    for name, wide in (("turned by 90", True), ("turned by 180", False), ("turned by 270", True)):
        facts = read_here(_file(name, tmp_path), name)
        assert [page.width > page.height for page in facts.shown.pages] == [wide, wide]
        assert "turned-text" in _rules(facts)


def test_a_unit_makes_all_larger(tmp_path: Path) -> None:
    facts = read_here(_file("another unit", tmp_path), "unit")
    assert [round(page.width) for page in facts.shown.pages] == [1191, 1191]
    assert facts.shown.size_pt == 32


def test_arabic_may_be_lined_up_on_the_right(tmp_path: Path) -> None:
    facts = read_here(_file("right to left", tmp_path), "arabic")
    assert _words(facts).startswith("يوم الحديقة")
    assert not _rules(facts) & {"not-left-aligned", "jumbled-order"}


def test_a_page_that_is_too_large_is_left_out_and_it_is_said(tmp_path: Path) -> None:
    facts = read_here(_file("huge", tmp_path), "huge")
    assert facts.shown.unread == ("We could not read page 1.",)
    assert [page.number for page in facts.shown.pages] == [2]


def test_of_very_many_pages_the_first_are_read_and_it_is_said(tmp_path: Path) -> None:
    facts = _read("many pages", tmp_path)
    assert f"This file has {PAGES} pages. We read the first 500." in facts.shown.unread
    assert facts.shown.pages[0].number == 1
    assert 0 < len(facts.shown.pages) <= 500


@pytest.mark.parametrize("name", ["gigapixel", "bomb"])
def test_what_would_fill_the_memory_does_not(name: str, tmp_path: Path) -> None:
    facts = _read(name, tmp_path)
    assert "Sam can help you." in _words(facts)
