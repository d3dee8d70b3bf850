"""What one file brought: replies, counts, and what was set aside."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from easyread.model.answers import Reply, SetAside, Tally

ROWS = "rows-"  # starts the name of a table whose rows have no booklet numbers


class Found(NamedTuple):
    """What was in a file. `notes` are to be told; they stop nothing."""

    replies: tuple[Reply, ...] = ()
    tallies: tuple[Tally, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notes: tuple[str, ...] = ()


def digest(data: bytes) -> str:
    """Return what tells a file from all others: its SHA-256, in hex."""
    return hashlib.sha256(data).hexdigest()


def table_name(file: str, *, booklets: bool = True) -> str:
    """Return what tells a table by its name; `booklets`: a number tells its rows apart."""
    return ("" if booklets else ROWS) + digest(file.casefold().encode())[:16]


def of_booklet(number: str) -> str:
    """Return the digest of a reply that was typed in: booklets are known by their numbers.

    Spreadsheets make 7 of 007, so these are the same.
    """
    plain = number.lstrip("0") if number.isdecimal() else number
    return digest(f"booklet {plain.casefold()}".encode())


def refused(file: str, why: str, hint: str, row: int = 0) -> Found:
    """Return a file, or a row, that is set aside."""
    return Found(set_aside=(SetAside(file, row, why, hint),))
