"""What is ordered of a document, the files that are made for it, and which orders we refuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from easyread.config import Edition, Scheme
from easyread.errors import ContentError
from easyread.model.document import Document, Kind

Format = Literal["pdf", "html"]


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of each content file. No editions: those that the file itself names."""

    editions: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ("pdf", "html")
    size_pt: float | None = None
    scheme: Scheme | None = None
    keep_html: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A file that a build made. `pages` is 0 for HTML; `cached`: an earlier build had made it.

    `kind` is that of the document. `matched` are the pictures that no author chose.
    """

    file: Path
    pages: int
    size: int
    seconds: float
    cached: bool
    kind: Kind
    edition: str
    matched: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """One file to make."""

    document: Document
    edition: Edition
    format: Format
    file: Path


def on_sheets(document: Document, edition: Edition, order: Order, file: Path) -> Iterator[Task]:
    """Posters and slips hold questions, in words of one size, and are made to be printed."""
    asked = edition.name in order.editions
    if not any(question.collected for question in document.questions()):
        message = f"There is no question for “{edition.name}”."
        raise ContentError(message, document.place, "Ask one: :::{question} my-name")
    if order.size_pt and asked:
        message = f"“{edition.name}” has words of one size."
        raise ContentError(message, document.place, "Take --size away.")
    if "pdf" in order.formats and not order.size_pt:
        yield Task(document, edition, "pdf", file)
    elif asked:
        message = f"“{edition.name}” is made for paper."
        raise ContentError(message, document.place, "Ask for it with --format pdf")


def ending(edition: str, order: Order) -> str:
    """Name what is not as usual: `.large-print-20pt-cream`. The dot keeps them apart."""
    size = f"{order.size_pt:g}pt" if order.size_pt else ""
    parts = [part for part in (edition, size, order.scheme) if part]
    return "." + "-".join(parts) if parts else ""


def refuse_same_files(tasks: Iterable[Task]) -> None:
    """Refuse two documents that would be written to one file."""
    first: dict[Path, Task] = {}
    for task in tasks:
        other = first.setdefault(task.file, task)
        if other is not task:
            hint = f"Rename it, or build {other.document.place} on its own."
            message = f"Two documents would be written to {task.file}."
            raise ContentError(message, task.document.place, hint)
