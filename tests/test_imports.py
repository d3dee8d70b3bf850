"""Claims about how little is imported before it is needed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import environment

HEAVY = {"weasyprint", "jinja2", "pikepdf", "PIL", "pypdfium2", "markdown_it", "rich", "yaml",
         "fontTools", "watchfiles", "defusedxml", "multiprocessing", "asyncio"}  # fmt: skip


def imported(folder: Path, *arguments: str) -> set[str]:
    """The packages that a command imports."""
    command = [sys.executable, "-X", "importtime", *arguments]
    found = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    names = re.findall(r"^import time:.*\|\s+(\S+)$", found.stderr, re.MULTILINE)
    assert "easyread" in names
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(tmp_path: Path, arguments: list[str]) -> None:
    assert not imported(tmp_path, "-m", "easyread", *arguments) & HEAVY


def test_the_package_itself_imports_nothing_heavy(tmp_path: Path) -> None:
    assert not imported(tmp_path, "-c", "import easyread; easyread.__version__") & HEAVY


def test_a_new_document_imports_nothing_heavy(tmp_path: Path) -> None:
    assert not imported(tmp_path, "-m", "easyread", "new", "hello") & HEAVY


def test_a_web_page_is_made_without_the_pdf_engine(folder: Path) -> None:
    names = imported(folder, "-m", "easyread", "build", "--format", "html")
    assert not names & {"weasyprint", "pikepdf", "pypdfium2", "watchfiles"}


def test_a_check_of_one_page_imports_only_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("You can come.", "utf-8")
    names = imported(tmp_path, "-m", "easyread", "check", "page.txt")
    rare = {"json", "hashlib", "secrets", "statistics", "difflib", "zipfile", "html", "textstat",
            "tomllib"}  # fmt: skip
    assert not names & (HEAVY | rare)


def test_a_check_of_a_text_imports_no_rule_about_pages(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(
        "<!-- allow: long-sentence because it is short -->\n\nYou can come.", "utf-8"
    )
    code = (
        "import sys; from easyread import checker, config; from pathlib import Path;"
        "found = checker.checker(config.Config(), 'dh-2010').file(Path('page.md'));"
        "checker.results([found]); assert found.report.checked['unused-waiver'];"
        "print([name for name in sys.modules if name.startswith('easyread.rules.page')])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


def test_a_check_of_a_text_imports_nothing_that_only_explains(tmp_path: Path) -> None:
    code = (
        "import sys, easyread; found = easyread.check('You can come.');"
        "print({'easyread.rules.explain', 'easyread.rules.shown', 'tomllib'} & {*sys.modules})"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True)
    assert done.stdout == "set()\n", done.stderr
