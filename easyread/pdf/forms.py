"""Reads many filled PDFs in one child process, which is replaced when a bad file fells it."""

from __future__ import annotations

import logging
import signal
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from easyread import errors
from easyread.errors import EasyReadError, LimitError, PdfError
from easyread.model.pdf import FilledForm
from easyread.pdf.child import limit_memory
from easyread.pdf.facts.child import Child, started

MOST_PAGES = 400
_FORM, _PAGES = "form", "pages"
_HINT = "Open it in a PDF viewer and save it again."
_Answer = tuple[str, Any]


class FormReader:
    """Reads one PDF after another. Use it in a `with`; `timeout_s` is for each file."""

    def __init__(self, *, timeout_s: float = 20, memory_mb: int = 1024) -> None:
        self._timeout_s = timeout_s
        self._memory_mb = memory_mb
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._stop()

    def read(self, data: bytes) -> FilledForm:
        """Return the answers in a filled PDF.

        Raises:
            PdfError: this is not a PDF, or it is broken or locked.
            LimitError: reading it takes too long or too much memory.
        """
        form: FilledForm = self._asked(_FORM, data)
        return form

    def pages(self, data: bytes) -> tuple[str, ...]:
        """Return the words of each page, "" where there are none; of the first 400 pages.

        Raises:
            PdfError: this is not a PDF, or it is broken or locked.
            LimitError: reading it takes too long or too much memory.
        """
        pages: tuple[str, ...] = self._asked(_PAGES, data)
        return pages

    def _asked(self, what: str, data: bytes) -> Any:  # Any: what the child gives for `what`
        said = self._said(what, data) or self._said(what, data)  # it may have fallen before
        if said is None:
            raise LimitError("This PDF stops our reader.", hint=_HINT)
        kind, found = said
        if kind == what:
            return found
        name, message, hint = found
        raise getattr(errors, name)(message, hint=hint)

    def _said(self, what: str, data: bytes) -> _Answer | None:
        """Return the child's answer; None where it has fallen."""
        self._child = child = self._child or started(_work, self._memory_mb)
        child.tell((what, data))
        if not child.line.poll(self._timeout_s):
            self._stop()
            raise LimitError("This PDF takes too long to read.", hint=_HINT)
        said = child.heard()
        if said is None:
            self._stop()
        return said

    def _stop(self) -> None:
        if self._child is not None:
            self._child.stop()
            self._child = None


def _work(line: Connection, memory_mb: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Ctrl+C the parent stops us, quietly
    logging.disable()  # what libraries say of broken files is not for people
    limit_memory(memory_mb)
    while True:
        try:
            what, data = line.recv()
        except EOFError:
            return
        line.send(_done(what, data))


def _done(what: str, data: bytes) -> _Answer:
    try:
        return what, _form(data) if what == _FORM else _texts(data)
    except EasyReadError as error:
        return "error", (type(error).__name__, error.message, error.hint)
    except MemoryError:
        return "error", (LimitError.__name__, "This PDF needs too much memory.", _HINT)
    except Exception:  # noqa: BLE001  the next file must be read
        return "error", (PdfError.__name__, "This PDF is broken.", _HINT)


def _form(data: bytes) -> FilledForm:
    from easyread.pdf.read import read_form

    return read_form(data)


def _texts(data: bytes) -> tuple[str, ...]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise PdfError("This PDF is broken.", hint=_HINT) from None
    try:
        count = min(len(document), MOST_PAGES)
        return tuple(document[at].get_textpage().get_text_bounded() for at in range(count))
    finally:
        document.close()
