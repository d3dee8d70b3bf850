"""The order of the steps: read what is there, add what comes, write all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.answers import entering, reading, store
from easyread.answers.adding import Added, Adding, persons
from easyread.answers.form import Form, form
from easyread.answers.found import Found, digest
from easyread.answers.given import File, given
from easyread.model.answers import Collected, Reply
from easyread.model.document import Document
from easyread.pdf import form_reader

if TYPE_CHECKING:
    from easyread.answers.themes import Themes
    from easyread.pdf.forms import FormReader
    from easyread.symbols import Matcher


class Wishes(NamedTuple):
    """What somebody wants of a run."""

    anonymous: bool = False
    themes: Path | None = None
    few: int = 5


class Written(NamedTuple):
    """What is in the folder now. `report` is None when there is nothing to report on.

    `kept`: an author changed the report that was there, so ours stands beside it. `to_read` counts
    what staff should read. `names`: a list of names is still there. `themes`: there are themes.
    """

    collected: Collected
    report: Path | None = None
    kept: bool = False
    to_read: int = 0
    names: bool = False
    themes: bool = True


class Collecting:
    """One run: replies to one form go into one folder."""

    def __init__(
        self, document: Document, folder: Path, wishes: Wishes,
        matcher: Callable[[], Matcher] | None = None,
    ) -> None:  # fmt: skip
        """Begin with what is in the folder. The matcher finds pictures for the report."""
        self.form: Form = form(document)
        self.folder = folder
        self._document = document
        self._wishes = wishes
        self._matcher = matcher
        self._themes = self._listed_themes()
        self._stored = store.read(folder, self.form)
        self._adding = self._begun(self._stored.collected)

    @property
    def added(self) -> Added:
        """What became of the replies of this run."""
        return self._adding.added

    def files(self, replies: tuple[Path, ...]) -> list[File]:
        """Return the files to read.

        Raises:
            ContentError: there is no such file or folder.
        """
        return list(given(replies, self.folder, self.form.mark.form))

    def read(self, files: list[File]) -> Iterator[File]:
        """Read all files; each is given when it was read."""
        with form_reader() as reader:
            for file in files:
                self._read(file, reader)
                yield file

    def enter(self, terminal: entering.Terminal) -> Iterator[Reply]:
        """Ask for booklets; each is given when it was written."""
        replies = self._stored.collected.replies
        known = {one.digest for one in replies}
        typed = {one.digest for one in replies if one.table == entering.TABLE}
        skipped = persons(self.form) if self._wishes.anonymous else ()
        asked = entering.Entering(self.form, terminal, known, typed, skipped)
        for reply in asked.booklets():
            self._adding = self._begun(self._adding.collected())
            self._adding.add(reply.file, Found((reply,)))
            self._write(self._adding.collected(), self._stored.report, {})
            yield reply

    def write(self) -> Written:
        """Write all that was collected, and the draft of the report, whole or not at all."""
        collected = self._adding.collected()
        names = self._wishes.anonymous and (self.folder / store.PEOPLE).exists()
        if not (collected.replies or collected.tallies):
            self._write(collected, self._stored.report, {})
            return Written(collected, names=names)
        from easyread.answers import reporting  # it brings all of language

        made = reporting.report(
            self._document, collected, self.folder,
            before=self._stored.report, listed=self._themes, few=self._wishes.few,
            matcher=self._matcher,
        )  # fmt: skip
        self._write(collected, made.digest, made.pages)
        themes = self._themes is not None
        return Written(collected, made.path, made.kept, made.to_read, names, themes)

    def _begun(self, collected: Collected) -> Adding:
        return Adding(collected, self.form, anonymous=self._wishes.anonymous)

    def _listed_themes(self) -> Themes | None:
        from easyread.answers import reporting

        return reporting.listed_themes(self._document, self._wishes.themes)

    def _read(self, file: File, reader: FormReader) -> None:
        data = reading.contents(file.path, file.name)
        if isinstance(data, Found):
            self._adding.add(file.name, data)
        elif self._adding.knows(digest(data)):
            self._adding.again(file.name)
        else:
            self._adding.add(file.name, reading.read(file.name, data, self.form, reader))

    def _write(self, collected: Collected, report: str, more: dict[Path, bytes]) -> None:
        stored = self._stored._replace(collected=collected, report=report)
        self._stored = store.write(self.folder, stored, self.form,
                                   anonymous=self._wishes.anonymous, more=more)  # fmt: skip
