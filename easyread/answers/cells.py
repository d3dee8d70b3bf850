"""Cells of a table: words that no spreadsheet takes for a formula, and tables as CSV (RFC 4180)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What spreadsheets take for the start of a formula; in wide letters too.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
MARK = "\ufeff"


def guarded(words: str) -> str:
    """Return words with a ' in front where a spreadsheet would run them."""
    return f"'{words}" if _FORMULA.match(words) else words


def unguarded(cell: str) -> str:
    """Return the words that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def table(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as a file that every spreadsheet opens with its letters right."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows([guarded(cell) for cell in row] for row in rows)
    return (MARK + written.getvalue()).encode()
