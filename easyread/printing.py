"""A page → its PDF, from the cache when this very page was made before."""

from __future__ import annotations

import functools
import hashlib
import os
from importlib import metadata
from pathlib import Path

from easyread import cache, html, pdf
from easyread.config import Limits
from easyread.errors import LimitError
from easyread.model.document import Document
from easyread.model.form import mark
from easyread.model.pdf import WrittenPdf
from easyread.orders import Task
from easyread.version import VERSION


def printed(task: Task, page: str, project: Path, limits: Limits) -> tuple[WrittenPdf, bool]:
    """Return a PDF, and whether it was made before.

    Raises:
        LimitError: it has too many pages, or takes too long.
        PdfError: it cannot be made.
    """
    kept = task.file.parent / cache.FOLDER / _fingerprint(page, task.document)
    found = cache.read(kept)
    written = found or pdf.write(
        page,
        base_url=project.as_uri(),
        folders=_readable(task.document),
        form=mark(task.document) if task.edition.layout == "pages" else None,
        timeout_s=limits.seconds,
        memory_mb=limits.memory_mb,
    )
    if written.pages > limits.pages:
        message = f"This makes {written.pages} pages; {limits.pages} at most."
        raise LimitError(message, task.document.place, "Split the file.")
    if not found:
        cache.write(kept, written)
    return written, found is not None


def _readable(document: Document) -> tuple[Path, ...]:
    pictures = {picture.file.parent for picture in html.used_pictures(document)}
    fonts = {file.parent.resolve() for file in html.font_files()}
    return tuple(sorted(pictures | fonts))


@functools.cache
def _engine() -> str:
    """Name what turns pages into PDFs: the libraries' versions, and our own code."""
    code = b"".join(file.read_bytes() for file in sorted(Path(pdf.__file__).parent.glob("*.py")))
    versions = " ".join(metadata.version(name) for name in ("weasyprint", "pikepdf"))
    return f"{VERSION} {versions} {hashlib.sha256(code).hexdigest()}"


def _fingerprint(page: str, document: Document) -> str:
    """Name a page by all that goes into its PDF."""
    moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    digest = hashlib.sha256(f"{_engine()}\0{moment}\0{mark(document)}\0{page}".encode())
    for file in [*(picture.file for picture in html.used_pictures(document)), *html.font_files()]:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]
