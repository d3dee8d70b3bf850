"""Lets child processes read the pages of a PDF, replaces those that fall, keeps them in time."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path

from easyread.errors import LimitError, PdfError
from easyread.pdf.facts.child import Child, started
from easyread.pdf.facts.staff import BEGUN, LOST, READY, Job, read_pages

_CHUNK = 8
_PAGES_FOR_MORE = 3 * _CHUNK  # fewer are read before another child has started
_MOST_FALLS = 6


@dataclass(frozen=True, slots=True)
class Limits:
    """How long all of it may take, how long one page, and how much is read. Seconds and MB."""

    timeout_s: float = 60
    page_s: float = 8
    memory_mb: int = 1024
    workers: int = 2
    pages: int = 500


@dataclass(slots=True)
class Team:
    """Those who read pages. `lost` are pages that cannot be read, `count` is how many there are.

    `shut`: PDFium cannot open the file at all.
    """

    job: Job
    limits: Limits
    end: float
    readers: list[Child] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    left: deque[int] | None = None
    lost: set[int] = field(default_factory=set)
    count: int = 0
    falls: int = 0
    shut: bool = False

    def hire(self) -> None:
        """Start one more child."""
        kept = self.job.scratch / f"pages-{len(self.files)}"
        kept.touch()
        self.files.append(kept)
        self.readers.append(started(read_pages, self.job, kept))

    def hear(self, also: Child) -> bool:
        """Wait until somebody says something; say whether it was (also) the other child."""
        now = time.monotonic()
        ends = [one.since + self.limits.page_s for one in self.readers]
        ready = wait(
            [also.line, *(one.line for one in self.readers)],
            max(min([*ends, self.end]) - now, 0.01),
        )
        for reader in list(self.readers):
            if reader.line in ready:
                self._heard(reader)
            elif time.monotonic() > reader.since + self.limits.page_s:
                self._fallen(reader)
        if time.monotonic() > self.end:
            self.stop()
        return also.line in ready

    def stop(self) -> None:
        """End all; what they were reading and what was not begun is lost."""
        for reader in self.readers:
            self.lost.update(reader.pages, {reader.number} - {0})
            reader.stop()
        self.readers.clear()
        self.lost.update(self.left or ())
        self.left = deque()

    def _heard(self, reader: Child) -> None:
        said = reader.heard()
        if said is None:
            self._fallen(reader)
        elif said[0] == READY:
            self._ready(reader, said[1])
        elif said[0] == BEGUN:
            reader.number, reader.since = said[1], time.monotonic()
            reader.pages.remove(said[1])
        elif said[0] == LOST:
            self.lost.add(said[1])
        else:
            self.shut = self.count == 0
            self._leave(reader)

    def _ready(self, reader: Child, count: int) -> None:
        reader.number = 0
        if self.left is None:
            self.count = count
            self.left = deque(range(1, min(count, self.limits.pages) + 1))
            if count >= _PAGES_FOR_MORE:
                for _ in range(self.limits.workers - 1):
                    self.hire()
        reader.pages = [self.left.popleft() for _ in range(min(_CHUNK, len(self.left)))]
        reader.tell(list(reader.pages))
        if not reader.pages:
            self._leave(reader)

    def _fallen(self, reader: Child) -> None:
        """Replace a child that was too slow or has crashed; the page that it read is lost."""
        self.falls += 1
        self.lost.update({reader.number} - {0})
        if self.left is not None:
            self.left.extendleft(reversed(reader.pages))
        reader.pages, reader.number = [], 0
        self._leave(reader)
        if self.falls < _MOST_FALLS and (self.left or self.left is None):
            self.hire()
        elif not self.readers:
            self.lost.update(self.left or ())
            self.left = deque()

    def _leave(self, reader: Child) -> None:
        self.readers.remove(reader)
        reader.stop()


def refuse_empty(team: Team) -> None:
    """Raise an error where not one page could be read.

    Raises:
        PdfError: there is no page, or none that can be read.
        LimitError: those who read it were stopped each time.
    """
    if team.falls and not team.count:
        message = f"We had to stop reading {team.job.name}."
        raise LimitError(message, hint="It may need too much time or memory.")
    wanted = min(team.count, team.limits.pages)
    if len(team.lost) >= wanted:
        message = f"{team.job.name} has no page that we can read."
        raise PdfError(message, hint="Make it again in the program that it came from.")
