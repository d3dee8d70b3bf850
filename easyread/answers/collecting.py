"""The order of the steps: read what is there, add what comes, write all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.answers import reading, store
from easyread.answers.adding import Added, Adding
from easyread.answers.form import Form, form
from easyread.answers.found import Found, digest
from easyread.answers.given import File, given
from easyread.model.document import Document
from easyread.pdf import form_reader

if TYPE_CHECKING:
    from easyread.pdf.forms import FormReader


class Collecting:
    """One run: replies to one form go into one folder."""

    def __init__(self, document: Document, folder: Path, *, anonymous: bool = False) -> None:
        self.form: Form = form(document)
        self.folder = folder
        self._document = document
        self._anonymous = anonymous
        self._stored = store.read(folder, self.form)
        self._adding = Adding(self._stored.collected, self.form, anonymous=anonymous)

    @property
    def added(self) -> Added:
        """What became of the replies of this run."""
        return self._adding.added

    def read(self, replies: tuple[Path, ...]) -> Iterator[File]:
        """Read all files; each is given before it is read."""
        with form_reader() as reader:
            for file in given(replies, self.folder, self.form.mark.form):
                yield file
                self._read(file, reader)

    def _read(self, file: File, reader: FormReader) -> None:
        data = reading.contents(file.path, file.name)
        if isinstance(data, Found):
            self._adding.add(file.name, data)
        elif self._adding.knows(digest(data)):
            self._adding.again(file.name)
        else:
            self._adding.add(file.name, reading.read(file.name, data, self.form, reader))

    def write(self) -> None:
        """Write all that was collected, whole or not at all."""
        collected = self._adding.collected()
        store.write(self.folder, collected, self.form, anonymous=self._anonymous,
                    report=self._stored.report, more={})  # fmt: skip
