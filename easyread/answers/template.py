"""The empty table in which staff type what stands in booklets on paper."""

from __future__ import annotations

from pathlib import Path

from easyread import files
from easyread.answers.cells import table
from easyread.answers.form import Form
from easyread.errors import OutputError
from easyread.model.place import Place


def write(folder: Path, form: Form) -> Path:
    """Write the table: a column for the number on the booklet, then one for each question.

    Raises:
        OutputError: there is such a file already, or we cannot write there.
    """
    path = folder / f"{form.mark.form}-replies.csv"
    if path.exists():
        hint = "Move it away, or choose another folder with --output"
        raise OutputError("This file is already there.", Place(path.as_posix()), hint)
    files.write(path, table([[form.booklet, *(one.name for one in form.questions)]]))
    return path
