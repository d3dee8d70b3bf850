"""JSON that strangers wrote: a value of the wrong kind is as if it were not there."""

import json
from collections.abc import Iterator


def read(data: bytes | None) -> object:
    """Return what a JSON file holds; None when we cannot read it."""
    try:
        found: object = json.loads((data or b"").decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return found


def tables(value: object) -> Iterator[dict[str, object]]:
    """Walk the tables in a list."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            yield one


def table(value: object) -> dict[str, object]:
    """Return a table; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def words(value: object) -> str:
    """Return words, or a number as words; "" for anything else."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value).strip()
    return ""
