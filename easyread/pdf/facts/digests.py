"""Gives each picture a short sign that is alike for the same picture, wherever it stands."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterable, Sequence

import pypdfium2.raw as c

from easyread.model.box import Box
from easyread.pdf.facts.pdfium import Handle
from easyread.pdf.facts.pieces import Path

_MAX_BYTES = 4_000_000
_MOST = 400
_STEPS = 64
_PHOTOS = frozenset({b"DCTDecode", b"JPXDecode"})


def digest_of_image(image: Handle, pixels: tuple[int, int]) -> tuple[str, bool | None]:
    """Return the sign of an image, and whether it is packed as photos are (None: no telling)."""
    size = c.FPDFImageObj_GetImageDataRaw(image, None, 0)
    sign = hashlib.blake2b(f"{pixels}{size}".encode(), digest_size=12)
    if 0 < size <= _MAX_BYTES:
        room = ctypes.create_string_buffer(size)
        c.FPDFImageObj_GetImageDataRaw(image, room, size)
        sign.update(room.raw)
    return sign.hexdigest(), _packed_as_photo(image)


def _packed_as_photo(image: Handle) -> bool | None:
    room = ctypes.create_string_buffer(64)
    for at in range(min(c.FPDFImageObj_GetImageFilterCount(image), 4)):
        c.FPDFImageObj_GetImageFilter(image, at, room, 64)
        if room.value in _PHOTOS:
            return True
    return None


def digest_of_paths(box: Box, paths: Sequence[Path], others: Iterable[str]) -> str:
    """Return the sign of a drawing: where in it which colours lie, whatever its size and place."""
    sign = hashlib.blake2b(digest_size=12)
    side = max(box.width, box.height, 0.01)
    for path in paths[:_MOST]:
        left, top = path.box.left - box.left, path.box.top - box.top
        place = [round(_STEPS * one / side) for one in (left, top, path.box.width, path.box.height)]
        sign.update(repr((place, path.fill, path.stroke, path.parts)).encode())
    sign.update(repr((len(paths), *others)).encode())
    return sign.hexdigest()
