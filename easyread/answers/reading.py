"""One file, whatever it is → what is in it. Nothing is raised for a bad file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from easyread.answers import from_json, from_pdf, from_table
from easyread.answers.form import ENTER, MAYBE, Form
from easyread.answers.found import Found, refused

if TYPE_CHECKING:
    from easyread.pdf.forms import FormReader

MAX_BYTES = 100_000_000
_PDF_STARTS_WITHIN = 1024
_TABLES = frozenset({".csv", ".tsv", ".tab", ".txt"})
_PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".gif", ".webp", ".bmp",
                     ".tif", ".tiff", ".avif"})  # fmt: skip
_WORKBOOKS = frozenset({".xlsx", ".xls", ".xlsm", ".ods", ".numbers"})
_DOCUMENTS = frozenset({".docx", ".doc", ".odt", ".rtf", ".pages"})
_PAGES = frozenset({".html", ".htm", ".xhtml", ".mhtml"})


def contents(path: Path, name: str) -> bytes | Found:
    """Return the bytes of a file, or why it is set aside."""
    try:
        if not path.is_file():
            return refused(name, "It is no file.", "Leave it out.")
        if path.stat().st_size > MAX_BYTES:
            return refused(name, "It is far too large: more than 100 MB.", ENTER)
        return path.read_bytes()
    except OSError as error:
        why = f"We cannot open it: {error.strerror}."
        return refused(name, why, "Check that you may read it.")


def read(name: str, data: bytes, form: Form, reader: FormReader) -> Found:
    """Return what is in a file."""
    ending = Path(name).suffix.lower()
    if not data.strip(b"\0 \r\n\t"):
        return refused(name, "It is empty.", "Ask for the file again.")
    if ending == ".pdf" or b"%PDF-" in data[:_PDF_STARTS_WITHIN]:
        return from_pdf.read(name, data, form, reader)
    if ending == ".json" or (ending == ".txt" and data.lstrip()[:1] == b"{"):
        return from_json.read(name, data, form)
    if ending in _TABLES:
        return from_table.read(name, data, form)
    return refused(name, *_unread(ending, data))


def _unread(ending: str, data: bytes) -> tuple[str, str]:
    """Say what a file is that we do not read, and what to do."""
    photo = data.startswith((b"\xff\xd8\xff", b"\x89PNG", b"GIF8")) or data[4:8] == b"ftyp"
    if ending in _PHOTOS or photo:
        return "It is a photo.", ENTER
    if ending in _WORKBOOKS:
        return "It is a workbook.", "Open it, and save the sheet as CSV (UTF-8)."
    if ending in _DOCUMENTS:
        return "It is a document of words, not the form.", MAYBE
    if ending in _PAGES:
        hint = "Open it in a browser, choose “Save my answers”, and give us that file (.json)."
        return "It is a web page, not the answers that were given in it.", hint
    if ending == ".zip" or data.startswith(b"PK\x03\x04"):
        return "It is a packed file.", "Unpack it. Then give us the folder."
    return "It is no PDF, no saved answers (.json) and no table (.csv).", MAYBE
