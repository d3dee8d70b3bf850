"""Who sent which reply (people.csv): names are kept apart from all answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from easyread.answers.adding import persons
from easyread.answers.cells import table
from easyread.answers.form import Form, UnfitError
from easyread.answers.sheet import sheet
from easyread.errors import OutputError
from easyread.model.answers import Collected
from easyread.model.place import Place

_COLUMNS = ("reply", "digest", "file", "row")


class Person(NamedTuple):
    """Who sent a reply: the name of the file, and what was written where we ask who."""

    file: str
    answers: Mapping[str, str]


def read(path: Path, form: Form) -> dict[str, Person]:
    """Return who sent the reply of each digest; nobody when the file was taken away.

    Raises:
        OutputError: the file is broken: what is in it would be lost.
    """
    if not path.exists():
        return {}
    names = persons(form)
    try:
        found = sheet(path.read_bytes(), (*_COLUMNS, *names))
    except (UnfitError, OSError) as error:
        raise _broken(path) from error
    if not set(found.header) >= {"digest", "file", *names}:
        raise _broken(path)
    rows = [dict(zip(found.header, row.cells, strict=False)) for row in found.rows]
    return {row.get("digest", ""): Person(row.get("file", ""),
                                          {name: row.get(name, "") for name in names})
            for row in rows}  # fmt: skip


def written(collected: Collected, form: Form) -> bytes:
    """Return the file that says who sent which reply."""
    names = persons(form)
    rows: list[list[str]] = [[*_COLUMNS, *names]]
    for number, reply in enumerate(collected.replies, 1):
        told = [str(reply.answers.get(name, "")) for name in names]
        rows.append([str(number), reply.digest, reply.file, str(reply.row or ""), *told])
    return table(rows)


def _broken(path: Path) -> OutputError:
    hint = "Put the file back as it was. Or move it away: then names from before are lost."
    return OutputError("We cannot read this list of names.", Place(path.as_posix()), hint)
