"""The way in: reads the facts off a PDF in child processes with limits on time and memory."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from easyread import errors
from easyread.errors import LimitError, PdfError
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts import unread
from easyread.pdf.facts.child import Child, started
from easyread.pdf.facts.staff import DONE, FAILED, MENDED, STUCK, TOLD, Job, join
from easyread.pdf.facts.team import Limits, Team, refuse_empty
from easyread.pdf.refused import unreadable

MAX_BYTES = 200_000_000
_PAGES_SHARE = 0.7  # of the time; the rest is for putting things together
_HINT = "Split the file into several, or take large pictures out."


def facts(source: Path | bytes, limits: Limits) -> PdfFacts:
    """Return the facts of a PDF. See `easyread.pdf.facts`."""
    name = source.name if isinstance(source, Path) else "This file"
    with tempfile.TemporaryDirectory(prefix="easyread-") as folder:
        scratch = Path(folder)
        job = Job(on_disk(source, scratch), name, limits.memory_mb, scratch)
        end = time.monotonic() + limits.timeout_s
        reading = _Reading(job, limits, end, started(join, job, False))
        try:
            return reading.facts()
        finally:
            reading.stop()


def on_disk(source: Path | bytes, scratch: Path) -> Path:
    """Return where a PDF can be read by children.

    Raises:
        PdfError: there is no such file.
        LimitError: it is too large.
    """
    if isinstance(source, bytes):
        path = scratch / "source.pdf"
        path.write_bytes(source)
        return path
    try:
        size = source.stat().st_size
        with source.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        raise PdfError(f"There is no file {source}.", hint="Check the name.") from None
    except OSError as error:
        raise PdfError(f"We cannot read {source}: {error.strerror}.") from None
    if size > MAX_BYTES:
        raise LimitError(f"{source.name} is too large (200 MB at most).", hint=_HINT)
    return source.resolve()


@dataclass(slots=True)
class _Reading:
    """One file being read: a team for its pages, and a joiner who puts all together."""

    job: Job
    limits: Limits
    end: float
    joiner: Child
    team: Team | None = None
    told: bool = False
    bare: bool = False

    def facts(self) -> PdfFacts:
        """Return the facts, of those pages that could be read."""
        team = self._pages()
        if team.shut:
            team = self._pages_of_mended()
        refuse_empty(team)
        sentences = unread.pages(team.lost)
        if team.count > self.limits.pages:
            sentences.append(unread.too_many(team.count, self.limits.pages))
        return self._joined(team.files, sentences)

    def _joined(self, files: list[Path], sentences: list[str]) -> PdfFacts:
        """Let the joiner put all together; if that fells it, another, from the pages alone."""
        while True:
            self._await(TOLD, self._pages_end)
            told = [*sentences, unread.ITSELF] if self.bare else sentences
            self.joiner.tell([files, told])
            found = self._await(DONE, self.end)
            if isinstance(found, PdfFacts):
                return found

    def stop(self) -> None:
        """End all children."""
        if self.team is not None:
            self.team.stop()
        self.joiner.stop()

    @property
    def _pages_end(self) -> float:
        return self.end - (1 - _PAGES_SHARE) * self.limits.timeout_s

    def _pages(self) -> Team:
        team = self.team = Team(self.job, self.limits, self._pages_end)
        team.hire()
        while team.readers:
            if team.hear(self.joiner):
                self._hear_joiner()
        return team

    def _pages_of_mended(self) -> Team:
        """Let pikepdf mend what PDFium cannot open, and read that."""
        self._await(TOLD, self._pages_end)
        mended = self.job.scratch / "mended.pdf"
        if not self.bare:
            self.joiner.tell(mended)
            self._await(MENDED, self._pages_end)
        self.job = replace(self.job, path=mended)
        return self._pages()

    def _await(self, what: str, end: float) -> Any:
        """Wait for what the joiner has to say; nothing where that takes too long."""
        while not (what == TOLD and self.told):
            if not self.joiner.line.poll(max(end - time.monotonic(), 0.01)):
                return self._fallen()
            said, found = self._hear_joiner()
            if said == what:
                return found
        return None

    def _hear_joiner(self) -> tuple[str, Any]:
        heard = self.joiner.heard()
        if heard is None or heard[0] == STUCK:
            self._fallen("" if heard is None else heard[1])
            return "", None
        if heard[0] == FAILED:
            name, message, hint = heard[1]
            raise getattr(errors, name)(message, hint=hint)
        self.told = self.told or heard[0] == TOLD
        return heard

    def _fallen(self, why: str = "") -> None:
        """Try once more, without what felled it: the pages alone."""
        if why and self.bare:
            raise unreadable(self.job.path, self.job.name)
        if self.bare:
            raise LimitError(f"{self.job.name} has too much in it for us to read.", hint=_HINT)
        self.joiner.stop()
        self.bare, self.told = True, False
        self.joiner = started(join, self.job, True)
