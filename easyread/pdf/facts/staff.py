"""What the child processes do: some read pages, one reads what the file says and joins it all."""

from __future__ import annotations

import contextlib
import gc
import logging
import pickle
import signal
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, LimitError, PdfError
from easyread.pdf.child import limit_memory

if TYPE_CHECKING:
    from easyread.pdf.facts.pieces import Content

# Said by those who read pages. The number is that of a page, or how many there are.
READY, BEGUN, LOST, SHUT = "ready", "begun", "lost", "shut"
# Said by the one who joins.
TOLD, MENDED, DONE, FAILED, STUCK = "told", "mended", "done", "failed", "stuck"

_FULL = "There was not enough memory to read this PDF."


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read, under the name that people know it by."""

    path: Path
    name: str
    memory_mb: int
    scratch: Path


def read_pages(line: Connection, job: Job, kept: Path) -> None:
    """Read the pages that we are asked for, until we are told to stop. What is found is `kept`."""
    begin(job)
    with contextlib.suppress(Exception):  # the parent sees that we are gone
        try:
            _read_pages(line, job, kept)
        except PdfError:
            line.send((SHUT, 0))


def _read_pages(line: Connection, job: Job, kept: Path) -> None:
    from easyread.pdf.facts.contents import content, document, pages

    with document(job.path) as opened, kept.open("ab", buffering=0) as file:
        line.send((READY, pages(opened)))
        while numbers := line.recv():
            for number in numbers:
                line.send((BEGUN, number))
                found = content(opened, number)
                if found is None:
                    line.send((LOST, number))
                else:
                    file.write(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
            line.send((READY, pages(opened)))


def join(line: Connection, job: Job, bare: bool) -> None:
    """Read what the file says (not if `bare`), wait for the pages, and give the facts."""
    begin(job)
    try:
        line.send(_joined(line, job, bare))
    except EasyReadError as error:
        line.send((FAILED, (type(error).__name__, error.message, error.hint)))
    except (MemoryError, ImportError, OSError):  # libraries too need room
        line.send((FAILED, (LimitError.__name__, _FULL, "")))
    except Exception as error:  # noqa: BLE001  the parent tries once more, without what felled us
        line.send((STUCK, repr(error)))


def _joined(line: Connection, job: Job, bare: bool) -> tuple[str, object]:
    from easyread.pdf.facts.assemble import assembled
    from easyread.pdf.facts.told import NOTHING_TOLD, mend, told

    unread: list[str] = []
    said = NOTHING_TOLD if bare else told(job.path, job.name, unread)
    line.send((TOLD, None))
    while not isinstance(asked := line.recv(), list):
        mend(job.path, asked)
        line.send((MENDED, None))
    contents = sorted(_kept(asked[0]), key=lambda one: one.number)
    return DONE, assembled(contents, said, job.name, [*unread, *asked[1]])


def _kept(files: Sequence[Path]) -> Iterator[Content]:
    """Give back what was found; a child that was stopped may have left half a page."""
    for path in files:
        with path.open("rb") as file:
            while True:
                try:
                    yield pickle.load(file)  # noqa: S301  our own children wrote it
                except (EOFError, pickle.UnpicklingError):
                    break


def begin(job: Job) -> None:
    """Keep to the limits, and leave Ctrl+C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Ctrl-C the parent stops us, quietly
    gc.disable()  # what a page needs is freed without it
    logging.disable()  # what libraries say of broken files is not for people
    limit_memory(job.memory_mb)
