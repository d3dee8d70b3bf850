"""Values → JSON in lines that people can read and compare: a finding is a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import repeat

# Findings, or results, lie 4 levels below the page in JSON and in SARIF.
_LEVELS = 4
_line = json.JSONEncoder(ensure_ascii=False).encode


def laid_out(page: Mapping[str, object]) -> str:
    """Return JSON in which each member of the outer levels has a line; what is deeper stays in it.

    Python's own `indent` gives a line to each number, and takes twice as long.
    """
    return "".join([*_pieces(page, 0), "\n"])


def _pieces(value: object, level: int) -> Iterator[str]:
    members: Iterable[tuple[str, object]]
    if level == _LEVELS or not value or not isinstance(value, dict | list):
        yield _line(value)
        return
    if isinstance(value, dict):
        (before, last), members = "{}", ((f"{_line(name)}: ", each) for name, each in value.items())
    else:
        (before, last), members = "[]", zip(repeat(""), value, strict=False)
    start = "\n" + " " * level
    for name, member in members:
        yield f"{before}{start} {name}"
        yield from _pieces(member, level + 1)
        before = ","
    yield start + last
