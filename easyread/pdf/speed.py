"""Spares WeasyPrint work whose result we throw away. Each spared part says what it costs.

These reach into WeasyPrint, so they are used with the versions they were tried with, and with
no other: there, everything takes longer and comes out the same (a test compares the pixels).
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from typing import Any

import weasyprint
import weasyprint.pdf

from easyread.pdf.pictures import DrawnOnce

TRIED = ("70.0",)


def tried() -> bool:
    """Say whether this version of WeasyPrint is one we know from inside."""
    return weasyprint.VERSION in TRIED


def pictures() -> dict[str, Any]:
    """Return a cache of pictures for one document.

    265 pages with 1,000 pictures: 2.3 s of 15, and 0.5 MB of 1.4.
    """
    return DrawnOnce() if tried() else {}


@contextlib.contextmanager
def spared_work() -> Iterator[None]:
    """Stop WeasyPrint from building a tree that `easyread.pdf.tags` replaces.

    It lists all pages anew for each element: 265 pages, 1.2 s of 15.
    """
    original = weasyprint.pdf.add_tags
    if tried():
        weasyprint.pdf.add_tags = _no_tags
    try:
        yield
    finally:
        weasyprint.pdf.add_tags = original


def _no_tags(*_: Any) -> None:
    """Stand in for weasyprint.pdf.tags.add_tags."""


@contextlib.contextmanager
def rare_collections() -> Iterator[None]:
    """Look for circles of garbage less often, for a render after which the process ends.

    Boxes live until the end anyway. Many renders in one process would pile up: 80 MB → 180.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
