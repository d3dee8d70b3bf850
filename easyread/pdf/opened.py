"""Opens PDFs that come from people, which may be anything."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from easyread.errors import LimitError, PdfError

MAX_BYTES = 200_000_000

# What Python raises when a damaged PDF has, say, a number where a list belongs.
_WRONG_KINDS = (AttributeError, KeyError, RuntimeError, TypeError, ValueError)
_AGAIN = "Ask for the file again. Or open it in a PDF viewer, and save it again."
_AN_OBJECT = re.compile(rb"\d \d+ obj\b")


@contextlib.contextmanager
def opened(source: Path | bytes, *, whole: bool = False) -> Iterator[pikepdf.Pdf]:
    """Give a PDF for reading. `whole`: refuse one that lost a part, though viewers show it.

    Raises:
        PdfError: there is no such file, or it is no PDF, broken or locked.
        LimitError: it is larger than 200 MB.
    """
    name = source.name if isinstance(source, Path) else "This file"
    data = _data(source, name)
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            if whole and _cut(pdf, data):
                raise PdfError(f"{name} is damaged. Answers in it may be lost.", hint=_AGAIN)
            yield pdf
    except pikepdf.PasswordError:
        hint = "Ask for a copy without a password."
        raise PdfError(f"{name} is locked with a password.", hint=hint) from None
    except (pikepdf.PdfError, *_WRONG_KINDS) as error:
        raise PdfError(f"{name} is not a PDF that we can read.", hint=_AGAIN) from error


def _cut(pdf: pikepdf.Pdf, data: bytes) -> bool:
    """Say whether a part is missing. Programs add what changed at the end, answers too."""
    last = data[data.rfind(b"%%EOF") :]
    damaged = any("reconstruct" in str(one) for one in pdf.get_warnings())
    return damaged or _AN_OBJECT.search(last) is not None


def _data(source: Path | bytes, name: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > MAX_BYTES:
            raise LimitError(f"{name} is too large (200 MB at most).")
        return source.read_bytes()
    except FileNotFoundError:
        raise PdfError(f"There is no file {source}.", hint="Check the name.") from None
    except OSError as error:
        raise PdfError(f"We cannot read {source}: {error.strerror}.") from None
