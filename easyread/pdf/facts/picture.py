"""Draws a page as a PNG, in a child process."""

from __future__ import annotations

import ctypes
import struct
import tempfile
import zlib
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import LimitError, PdfError
from easyread.pdf.facts.child import started
from easyread.pdf.facts.read import on_disk
from easyread.pdf.facts.staff import Job, begin

if TYPE_CHECKING:
    from easyread.pdf.facts.contents import Opened

_TIMEOUT_S = 20.0
_MEMORY_MB = 1024
_LARGEST = 5_000  # pixels of the longer side
_PIXEL = 3


def picture(source: Path | bytes, page: int, dpi: int) -> bytes:
    """Return a page as a PNG. See `easyread.pdf.picture`."""
    name = source.name if isinstance(source, Path) else "This file"
    with tempfile.TemporaryDirectory(prefix="easyread-") as folder:
        scratch = Path(folder)
        job = Job(on_disk(source, scratch), name, _MEMORY_MB, scratch)
        child = started(_draw, job, page, dpi)
        try:
            if not child.line.poll(_TIMEOUT_S):
                raise LimitError(f"Page {page} of {name} takes too long to draw.")
            heard = child.heard()
        finally:
            child.stop()
    if heard is None:
        raise LimitError(f"We could not draw page {page} of {name}.")
    if not heard[1]:
        raise PdfError(f"{name} has no page {page} that we can read.")
    drawn: bytes = heard[1]
    return drawn


def _draw(line: Connection, job: Job, page: int, dpi: int) -> None:
    begin(job)
    from easyread.pdf.facts.contents import document

    try:
        with document(job.path) as opened:
            line.send(("drawn", _png(opened, page, dpi / 72)))
    except PdfError:
        line.send(("drawn", b""))


def _png(opened: Opened, number: int, scale: float) -> bytes:
    import pypdfium2.raw as c

    page = c.FPDF_LoadPage(opened.file, number - 1)
    if not page:
        return b""
    wide, high = c.FPDF_GetPageWidthF(page), c.FPDF_GetPageHeightF(page)
    scale = min(scale, _LARGEST / max(wide, high, 1))
    width, height = max(round(wide * scale), 1), max(round(high * scale), 1)
    bitmap = c.FPDFBitmap_CreateEx(width, height, c.FPDFBitmap_BGR, None, 0)
    c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
    flags = c.FPDF_ANNOT | c.FPDF_REVERSE_BYTE_ORDER
    c.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    if opened.form:
        c.FPDF_FFLDraw(opened.form, bitmap, page, 0, 0, width, height, 0, flags)
    row = c.FPDFBitmap_GetStride(bitmap)
    raw = ctypes.string_at(c.FPDFBitmap_GetBuffer(bitmap), row * height)
    c.FPDFBitmap_Destroy(bitmap)
    c.FPDF_ClosePage(page)
    rows = (raw[at * row : at * row + width * _PIXEL] for at in range(height))
    return _packed(width, height, b"".join(b"\0" + one for one in rows))


def _packed(width: int, height: int, rows: bytes) -> bytes:
    """Return rows of red, green, blue as a PNG file."""
    about = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", about), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(kind, data) for kind, data in parts)


def _part(kind: bytes, data: bytes) -> bytes:
    sum_of_all = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + sum_of_all
