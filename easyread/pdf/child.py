"""Renders in a child process that is stopped when it takes too long or too much."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import tempfile
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from easyread import errors
from easyread.errors import EasyReadError, LimitError, PdfError
from easyread.model.pdf import FormMark, WrittenPdf
from easyread.pdf.limits import refuse_large

_HINT = "Split the document into several, or take large pictures out."


def write_in_child(
    html: str,
    base_url: str,
    folders: tuple[Path, ...],
    form: FormMark | None,
    timeout_s: float,
    memory_mb: int,
) -> WrittenPdf:
    """Return the PDF that a fresh process makes of a page. See `easyread.pdf.write`."""
    refuse_large(html)
    with tempfile.TemporaryDirectory(prefix="easyread-") as scratch:
        job = _Job(html, base_url, folders, form, memory_mb, scratch)
        return _done(job, timeout_s)


@dataclass(frozen=True, slots=True)
class _Job:
    """What a child is to do. `scratch` is its folder for files that nobody needs afterwards."""

    html: str
    base_url: str
    folders: tuple[Path, ...]
    form: FormMark | None
    memory_mb: int
    scratch: str


def _done(job: _Job, timeout_s: float) -> WrittenPdf:
    context = multiprocessing.get_context("spawn")  # fork copies locks that other threads hold
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, job), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, child, timeout_s)
    finally:
        child.kill()
        child.join()
        ours.close()


def _answer(ours: Connection, child: BaseProcess, timeout_s: float) -> WrittenPdf:
    if not ours.poll(timeout_s):
        raise LimitError(f"The PDF was not ready after {timeout_s:g} seconds.", hint=_HINT)
    try:
        answer = ours.recv()
    except EOFError:
        child.join()
        message = f"The part that makes the PDF was stopped (exit code {child.exitcode})."
        raise LimitError(message, hint="It may have run out of memory. " + _HINT) from None
    if isinstance(answer, WrittenPdf):
        return answer
    name, message, hint = answer
    raise getattr(errors, name)(message, hint=hint)


def _work(theirs: Connection, job: _Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Ctrl-C the parent stops us, quietly
    try:
        limit_memory(job.memory_mb)
        tempfile.tempdir = job.scratch  # WeasyPrint leaves its fonts there when it is stopped
        from easyread.pdf.rendering import render

        written = render(job.html, base_url=job.base_url, folders=job.folders, form=job.form)
        theirs.send(written)
    except EasyReadError as error:
        theirs.send((type(error).__name__, error.message, error.hint))
    except MemoryError:
        theirs.send((LimitError.__name__, "There was not enough memory to make the PDF.", _HINT))
    except Exception as error:  # noqa: BLE001  the parent must get an answer
        theirs.send((PdfError.__name__, f"The PDF could not be made ({error!r}).", ""))


def limit_memory(memory_mb: int) -> None:
    """Set a hard limit where the system has one (Linux)."""
    if sys.platform == "linux":
        import resource

        limit = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        sys.unraisablehook = _quiet_when_full


def _quiet_when_full(unraisable: sys.UnraisableHookArgs) -> None:
    """Keep pages of “Exception ignored in …” off the screen when memory runs out."""
    if unraisable.exc_type is not MemoryError:
        sys.__unraisablehook__(unraisable)
