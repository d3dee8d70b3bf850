"""Marked documents: a mark names what must be found in the line below it, and nothing else is."""

import re
from pathlib import Path

import pytest

from easyread.readers import read
from easyread.rules import check
from tests.rules.conftest import DOCUMENTS

MARK = re.compile(r"<!-- finds: (?P<rules>[a-z, -]+) -->")
FILES = sorted(DOCUMENTS.glob("*.md"))


def _found(file: Path) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    lines = file.read_text("utf-8").splitlines()
    for one in check(read(file)).findings:
        if one.severity != "info":
            found.setdefault(_block(lines, one.place.line), set()).add(one.rule)
    return found


def _block(lines: list[str], line: int) -> int:
    """Return the line where a mark about this line belongs: that of the question it stands in."""
    open_at = 0
    for number, text in enumerate(lines[:line], 1):
        if text.startswith(":::"):
            open_at = 0 if text == ":::" else number
    return open_at or line


def _marked(file: Path) -> dict[int, set[str]]:
    """Return what is marked, by the line that the mark is about: the next one with words."""
    lines = file.read_text("utf-8").splitlines()
    marked: dict[int, set[str]] = {}
    for number, line in enumerate(lines, 1):
        if mark := MARK.fullmatch(line.strip()):
            below = next(
                n
                for n in range(number, len(lines))
                if lines[n].strip() and not MARK.search(lines[n])
            )
            marked.setdefault(below + 1, set()).update(mark["rules"].split(", "))
    return marked


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_finds_what_is_marked_and_no_more(file: Path, update_golden: bool) -> None:
    if update_golden:
        _write(file)
    found = _found(file)
    assert found == _marked(file)


def _write(file: Path) -> None:
    lines = [
        line for line in file.read_text("utf-8").splitlines() if not MARK.fullmatch(line.strip())
    ]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    while (found := _found(file)) != _marked(file):
        number = next(n for n in sorted(found) if found[n] != _marked(file).get(n))
        lines.insert(number - 1, f"<!-- finds: {', '.join(sorted(found[number]))} -->")
        file.write_text("\n".join(lines) + "\n", "utf-8")
