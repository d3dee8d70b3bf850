"""Claims about the report as its readers get it: our own checkers find no error in it."""

import subprocess
import sys
from pathlib import Path

import pytest

from easyread import checker
from easyread.content import parse
from tests.answers.made import ROOT, booklet_report


@pytest.mark.parametrize("count", [0, 4, 5, 10, 70, 1000])
def test_its_words_pass_the_text_check(tmp_path: Path, count: int) -> None:
    path = tmp_path / "report.md"
    path.write_text(booklet_report(count).text, "utf-8")
    checked = checker.of_project(ROOT).file(path)
    errors = [(one.rule, one.text) for one in checked.report.findings if one.severity == "error"]
    assert errors == []


@pytest.mark.parametrize("count", [12, 20, 70])
def test_its_pages_pass_the_page_check(tmp_path: Path, count: int) -> None:
    path = tmp_path / "report.md"
    path.write_text(booklet_report(count).text, "utf-8")
    command = [sys.executable, "-m", "easyread", "build", str(path), "--output", str(tmp_path)]
    built = subprocess.run(
        [*command, "--edition", "easy-read", "--strict"], cwd=ROOT, capture_output=True, text=True
    )
    assert "0 errors" in built.stderr + built.stdout
    assert built.returncode == 0, built.stderr


def test_what_the_report_holds_back_is_held_back_in_a_crowd() -> None:
    text = booklet_report(1000).text
    assert "07700" not in text
    assert "Sarah" not in text
    assert "🙂" not in text
    assert parse(text, "report.md", "report")
