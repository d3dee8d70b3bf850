"""Unpacks a small stream, and never one that swells to fill the memory."""

from __future__ import annotations

import zlib
from typing import Any

import pikepdf

MAX_PACKED = 2_000_000
MAX_UNPACKED = 10_000_000


def unpacked(stream: Any) -> bytes:
    """Return what is in a stream, plain or packed as most are; empty where it is too large."""
    try:
        raw: bytes = stream.read_raw_bytes()
    except pikepdf.PdfError:
        return b""
    packed = stream.get("/Filter")
    if isinstance(packed, pikepdf.Array) and len(packed) == 1:
        packed = packed[0]
    if len(raw) > MAX_PACKED or "/DecodeParms" in stream:
        return b""
    if packed is None or (isinstance(packed, pikepdf.Array) and not len(packed)):
        return raw
    if packed != pikepdf.Name.FlateDecode:
        return b""
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(raw, MAX_UNPACKED)
    except zlib.error:
        return b""
    return b"" if unpacking.unconsumed_tail else plain
