"""Claims about pictures that would do harm: beside these words they never stand.

never_harmful.tsv holds our own words: a text, and the concepts and symbols that must not come
first for it, nor be placed. No picture at all is always right here.
"""

import csv
import re
from functools import cache
from pathlib import Path

import pytest

from easyread.resources import BUILT_IN
from easyread.symbols import Library, Matcher, matcher

CASES = Path(__file__).with_name("never_harmful.tsv")
FEWEST = 60
SKIN_TONE = re.compile(r"-1F3F[B-F]")


def rows() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell: str) -> set[str]:
    return {part for part in cell.split(";") if part}


@cache
def ours() -> Matcher:
    folders = sorted((BUILT_IN / "symbols").iterdir())
    return matcher(Library.read(folders, ("together", "openmoji")))


@cache
def drawings() -> dict[str, str]:
    """Return for each symbol of OpenMoji by name the same symbol by its file."""
    pack = next(
        pack
        for pack in Library.read(sorted((BUILT_IN / "symbols").iterdir()), ()).packs
        if pack.name == "openmoji"
    )
    return {
        f"openmoji:{name}": f"openmoji:{SKIN_TONE.sub('', symbol.file.stem)}"
        for name, symbol in pack.symbols.items()
    }


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"])
def test_a_harmful_picture_is_never_first_and_never_placed(row: dict[str, str]) -> None:
    found = ours().candidates(row["text"])
    placed = [one for at, one in enumerate(found) if at == 0 or one.sure]
    named = {one.concept for one in placed}
    shown = {drawings().get(symbol, symbol) for one in placed for symbol in one.symbols}
    assert not named & parts(row["never_concepts"]), row["why"]
    assert not shown & parts(row["never_symbols"]), row["why"]


def test_there_are_many_cases_and_each_forbids_something() -> None:
    cases = rows()
    assert len(cases) >= FEWEST
    assert len({row["text"] for row in cases}) == len(cases)
    assert all(parts(row["never_symbols"]) or parts(row["never_concepts"]) for row in cases)
    assert all(row["why"] for row in cases)


def test_the_cases_name_drawings_as_the_matcher_does() -> None:
    symbols = {symbol for row in rows() for symbol in parts(row["never_symbols"])}
    assert not {symbol for symbol in symbols if SKIN_TONE.search(symbol)}
    assert len(symbols & {*drawings().values(), *ours().shortcodes}) > FEWEST


@pytest.mark.parametrize(
    "text",
    ["She talked about suicide.", "He cuts himself when he is upset.", "They lost their baby."],
)
def test_some_words_want_no_picture_beside_them(text: str) -> None:
    assert ours().candidates(text) == ()
