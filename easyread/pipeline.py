"""The order of the stages. The only module that knows the whole way from content to pages."""

from __future__ import annotations

import codecs
import contextlib
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread import config, content, files, html, pdf, resources, symbols, workers
from easyread.config import EDITIONS, Config, Pictures
from easyread.errors import ContentError, EasyReadError
from easyread.model.document import Document
from easyread.model.place import Place
from easyread.model.words import words
from easyread.orders import Made, Order, Task, ending, on_sheets, refuse_same_files
from easyread.printing import printed
from easyread.symbols import licences

__all__ = ["Made", "Order", "Project", "content_files", "open_project", "starts_with_title"]

WORKERS = 2
_TOP = b"---"


def starts_with_title(path: Path) -> bool:
    """Say whether a file is a content file: those start with their title, between lines of ---."""
    with path.open("rb") as file:
        return file.read(len(_TOP) + 3).removeprefix(codecs.BOM_UTF8).startswith(_TOP)


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with content, its settings, and what it may read from."""

    resources: resources.Resources
    config: Config

    def library(self) -> symbols.Library:
        """Return all packs of pictures, in the order that the settings ask for."""
        chosen = self.config.symbols
        choices = {"skin": chosen.skin, "style": chosen.style}
        return symbols.Library.read(self.resources.packs(), chosen.packs, choices)

    def matcher(self) -> symbols.Matcher:
        """Return what finds pictures for words among the packs of this project."""
        return symbols.matcher(self.library())

    def proposals(self, path: Path) -> tuple[symbols.Proposal, ...]:
        """Return pictures for each idea in a file that has none: our own, or any file of words."""
        if not path.is_file() or starts_with_title(path):
            return symbols.proposals(content.read(path), self.matcher())
        from easyread import readers  # a build needs none of it

        return symbols.proposals(symbols.plain(readers.read(path)), self.matcher())

    def write_pictures(self, path: Path, proposals: tuple[symbols.Proposal, ...]) -> None:
        """Write the chosen pictures into a content file, and change nothing else in it.

        Raises:
            ContentError: it is another kind of file.
        """
        if not starts_with_title(path):
            hint = "Start one with: easyread new NAME. Then put your words into it."
            message = "Names of pictures can only stand in a content file."
            raise ContentError(message, Place(path.as_posix()), hint)
        text = path.read_bytes().decode("utf-8")
        files.write(path, symbols.written(text, proposals).encode("utf-8"))

    def document(self, path: Path) -> Document:
        """Read a content file and look up its pictures; choose the rest if the settings say so."""
        library = self.library()
        read = content.read(path)
        if self.config.symbols.match:
            read = symbols.choose(read, symbols.matcher(library))
        found = symbols.illustrate(read, library)
        licences.refuse_commercial(found, html.used_pictures(found))
        _refuse_missing_characters(found)
        return found

    def uses(self, documents: Iterable[Document] = ()) -> tuple[licences.Use, ...]:
        """Count what is used of each pack that has a limit: in these documents and in content/."""
        packs = [found for found in self.library().packs if found.most]
        every = self.documents(documents) if packs else ()
        return licences.uses((one for found in every for one in html.used_pictures(found)), packs)

    def documents(self, read: Iterable[Document] = ()) -> tuple[Document, ...]:
        """Return what was read already, and the rest of content/; what has mistakes is left out."""
        every = {Path(document.place.file).resolve(): document for document in read}
        for path in content_files(self.resources.project / self.config.build.content):
            if path.resolve() not in every:
                with contextlib.suppress(EasyReadError):  # its own build will tell
                    every[path.resolve()] = self.document(path)
        return tuple(every.values())

    def page(self, document: Document, look: html.Look) -> str:
        """Return a document as one page of HTML."""
        return html.render(document, look, self.resources.folders("templates"))

    def build(self, paths: tuple[Path, ...], order: Order, output: Path) -> Iterator[Made]:
        """Make every file that was ordered, and tell of each as soon as it is there.

        Every content file is read before the first file is written.
        """
        documents = tuple(self.document(path) for path in paths)
        licences.refuse_too_many(self.uses(documents))
        yield from self.make(documents, order, output)

    def make(self, documents: tuple[Document, ...], order: Order, output: Path) -> Iterator[Made]:
        """Make every file that was ordered of documents whose pictures are looked up."""
        tasks = [task for found in documents for task in self._tasks(found, order, output)]
        refuse_same_files(tasks)
        with workers.started(WORKERS) as threads:
            yield from threads.map(lambda task: self._make(task, order), tasks)

    def _tasks(self, document: Document, order: Order, output: Path) -> Iterator[Task]:
        """One PDF an edition. One HTML page for all that a reader can turn it into."""
        own = document.meta.editions or ("easy-read",)
        for name in order.editions or own:
            edition = EDITIONS[name]
            main = name == own[0]
            stem = document.name + ending("" if main else name, order)
            if edition.layout != "pages":
                yield from on_sheets(document, edition, order, output / f"{stem}.pdf")
                continue
            if order.size_pt:
                edition = edition._replace(size_pt=order.size_pt)
            shown = self._shown(document, edition.pictures)
            for kind in order.formats:
                if kind == "pdf" or main or order.editions or shown is not document:
                    yield Task(shown, edition, kind, output / f"{stem}.{kind}")

    def _shown(self, document: Document, pictures: Pictures) -> Document:
        """Return the document with its pictures where an edition has them."""
        if pictures == "words":
            from easyread.symbols.over_words import over_words  # it brings all of language

            library = self.library()
            over = over_words(document, symbols.matcher(library))
            return symbols.illustrate(over, library)
        return symbols.fewer(document) if pictures == "parts" else document

    def _make(self, task: Task, order: Order) -> Made:
        try:
            return self._made(task, order)
        except EasyReadError as error:
            if error.place is not None:
                raise
            raise type(error)(error.message, task.document.place, error.hint) from error

    def _made(self, task: Task, order: Order) -> Made:
        start = time.perf_counter()
        scheme = order.scheme or self.config.build.scheme
        medium: html.Medium = "paper" if task.format == "pdf" else "screen"
        page = self.page(task.document, html.Look(task.edition, medium, scheme))
        if order.keep_html and medium == "paper":
            files.write(task.file.with_name(f"{task.file.stem}.paper.html"), page.encode())
        data, pages, cached = page.encode(), 0, False
        if task.format == "pdf":
            written, cached = printed(task, page, self.resources.project, self.config.limits)
            data, pages = written.data, written.pages
        same = task.file.is_file() and task.file.read_bytes() == data
        if not same:
            files.write(task.file, data)
        unchanged = cached if task.format == "pdf" else same
        matched = symbols.matched(task.document) if task.edition.pictures != "none" else 0
        name, kind = task.edition.name, task.document.meta.kind
        seconds = time.perf_counter() - start
        return Made(task.file, pages, len(data), seconds, unchanged, kind, name, matched)


def open_project(folder: Path) -> Project:
    """Return the project in a folder: its easyread.toml, templates/ and symbols/."""
    return Project(resources.Resources(folder.resolve()), config.read(folder))


def content_files(folder: Path) -> tuple[Path, ...]:
    """Return the .md files in a folder; READMEs and hidden files are left out."""
    files = sorted(folder.glob("*.md"))
    return tuple(file for file in files if file.name != "README.md" and file.name[0] != ".")


def _refuse_missing_characters(document: Document) -> None:
    for text, place in words(document):
        if missing := pdf.missing_characters(text):
            shown = ", ".join(f"{character} (U+{ord(character):04X})" for character in missing)
            hint = "Write it as a word. A picture comes by its :name:"
            raise ContentError(f"Our letters do not have: {shown}.", place, hint)
