"""Claims about the command that finds pictures."""

import re
from collections.abc import Callable
from pathlib import Path

from easyread import page_checks
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from tests.conftest import Said

Easyread = Callable[..., Said]


def test_pictures_are_told_with_their_reasons(easyread: Easyread) -> None:
    said = easyread("symbols", "find", "home")
    assert said.code == 0
    assert said.err == ""
    assert said.out.startswith("1  :home:  A house  (OpenMoji): ")
    numbers = [int(line.split()[0]) for line in said.out.splitlines()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert "\033" not in said.out


def test_no_picture_is_no_error(easyread: Easyread) -> None:
    said = easyread("symbols", "find", "zzzz")
    assert (said.code, said.out) == (0, "")
    assert said.err == "No picture fits. Try another word.\n"


def test_a_page_shows_the_pictures_and_how_to_write_them(easyread: Easyread, folder: Path) -> None:
    said = easyread("symbols", "find", "<b>house</b>", "--output", "found.html")
    assert re.fullmatch(r"found\.html shows \d+ pictures\.\n", said.err)
    page = (folder / "found.html").read_text("utf-8")
    assert "<code>:home:</code>" in page
    assert "Set: OpenMoji. Licence: CC BY-SA 4.0." in page
    assert "<b>" not in page
    shown = int(said.err.split()[2])
    assert page.count("<img ") == page.count('src="data:image/svg+xml;base64,') == shown
    assert "url(http" not in page


def test_a_page_without_pictures_says_so(easyread: Easyread, folder: Path) -> None:
    easyread("symbols", "find", "zzzz", "--output", "found.html")
    assert "No picture fits" in (folder / "found.html").read_text("utf-8")


def test_the_page_passes_our_own_checks(easyread: Easyread, folder: Path) -> None:
    easyread("symbols", "find", "help", "money", "meeting", "--output", "found.html")
    facts = page_checks.finished(folder / "found.html").facts
    found = page_report(facts, profile("nhs-easy-read")).findings
    faults = {one.rule for one in found if one.severity in ("error", "warning")}
    assert faults <= {"missing-pictures"}, "only the words about the page stand alone"
    assert easyread("check", "found.html").code == 0
