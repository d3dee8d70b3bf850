"""The picture that shows a concept best in a set that many people bring: sets/*.tsv."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from easyread.symbols.pack import Pack

FOLDER = Path(__file__).parent / "sets"
_NONE = "-"


def best(pack: Pack) -> Mapping[str, str]:
    """Return for each concept that a set is known to show its picture in a pack of that set.

    "" stands for a concept that no picture of the set shows, although one has its name.
    """
    found: dict[str, str] = {}
    for kind in {symbol.origin.set for symbol in pack.symbols.values()}:
        for concept, picture in _rows(kind):
            if picture == _NONE:
                found[concept] = ""
            elif picture in pack.symbols:
                found[concept] = picture
    return found


def _rows(kind: str) -> list[tuple[str, str]]:
    if not re.fullmatch("[a-z]+", kind) or not (path := FOLDER / f"{kind}.tsv").is_file():
        return []
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(concept, picture) for concept, _, picture in (line.partition("\t") for line in lines)]
