"""Names of files and folders → the files to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from easyread.answers.store import MADE
from easyread.errors import ContentError
from easyread.model.place import Place

_NOT_OURS = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


class File(NamedTuple):
    """A file, and its name as people see it: with the folders below the one that was given."""

    path: Path
    name: str


def given(paths: Iterable[Path], output: Path, form: str) -> Iterator[File]:
    """Walk the files that are named, and all in the folders that are named, each once.

    Hidden files are left out, and what we made in `output`.

    Raises:
        ContentError: there is no such file or folder.
    """
    paths = tuple(paths)
    for path in paths:
        if not path.exists():
            hint = "Check the name. Give files or folders with replies."
            raise ContentError("There is no such file.", Place(path.as_posix()), hint)
    ours = {output.resolve() / name for name in (*MADE, *reports(form))}
    seen: set[Path] = set()
    for path in paths:
        for file in _walked(path) if path.is_dir() else [path]:
            whole = file.resolve()
            if whole not in seen and whole not in ours:
                seen.add(whole)
                yield File(file, _told(file.relative_to(path) if file != path else file.name))


def reports(form: str) -> tuple[str, str]:
    """Return the names of the report on a form, and of the one beside it that an author changed."""
    return f"{form}-answers.md", f"{form}-answers.new.md"


def _walked(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if _wanted(name))
        for name in sorted(names):
            if _wanted(name):
                yield Path(where) / name


def _told(name: Path | str) -> str:
    """Return a name as text, also one whose letters are broken."""
    whole = os.fsencode(Path(name).as_posix()).decode("utf-8", "replace")
    return "".join(one if one.isprintable() else "\ufffd" for one in whole)


def _wanted(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in _NOT_OURS
