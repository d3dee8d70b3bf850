"""Makes a finished PDF small and quick to write: no leftovers, each object put into bytes once."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Any

import pydyf

Pdf = Any  # a pydyf.PDF, which has no types

# A string, to step over it (pydyf escapes brackets inside), or a reference.
_REFERENCES = re.compile(rb"\((?:\\.|[^()\\])*\)|\b(\d+) 0 R\b", re.DOTALL)


def pack(pdf: Pdf) -> None:
    """Replace the objects of a PDF by their bytes, without those that nothing refers to.

    pydyf 0.13 turns every object into bytes twice, packing each stream twice, when the file has
    an identifier; PDF/A asks for one. Leftovers are what we wrote anew: trees, fields, ticks.
    """
    parts = {entry.number: _parts(entry) for entry in pdf.objects[1:]}
    kept = sorted(_reached(pdf.catalog.number, parts))
    numbers = {old: new for new, old in enumerate(kept, 1)}
    pdf.objects[1:] = [_Written(numbers[old], parts[old], numbers) for old in kept]
    pdf.catalog.number = numbers[pdf.catalog.number]


@dataclass(frozen=True, slots=True)
class _Parts:
    """An object in bytes: `head` may refer to others; `content` is what a stream holds."""

    head: bytes
    content: bytes | None = None


class _Written(pydyf.Object):  # type: ignore[misc]  # pydyf has no types
    """An object that is in bytes already."""

    def __init__(self, number: int, parts: _Parts, numbers: dict[int, int]) -> None:
        super().__init__()
        self.number = number
        self._stream = parts.content is not None
        head = _REFERENCES.sub(lambda found: _renumbered(found, numbers), parts.head)
        content = b"\nstream\n%s\nendstream" % parts.content if self._stream else b""
        self._data = head + content

    @property
    def data(self) -> bytes:
        return self._data

    @property
    def compressible(self) -> bool:
        return not self._stream


def _renumbered(found: re.Match[bytes], numbers: dict[int, int]) -> bytes:
    return b"%d 0 R" % numbers[int(found[1])] if found[1] else found[0]


def _reached(start: int, parts: dict[int, _Parts]) -> set[int]:
    reached: set[int] = set()
    left = [start]
    while left:
        number = left.pop()
        if number not in reached:
            reached.add(number)
            left.extend(int(other) for other in _REFERENCES.findall(parts[number].head) if other)
    return reached


def _parts(entry: Any) -> _Parts:
    if not isinstance(entry, pydyf.Stream):
        return _Parts(entry.data)
    content = b"\n".join(_bytes(item) for item in entry.stream)
    head = pydyf.Dictionary(entry.extra)
    if entry.compress:
        head["Filter"] = "/FlateDecode"
        content = zlib.compress(content, 9)
    head["Length"] = len(content)
    return _Parts(head.data, content)


def _bytes(item: Any) -> bytes:
    """Return an operator or operand of a content stream as pydyf would write it."""
    if isinstance(item, bytes):
        return item
    data: bytes = item.data if isinstance(item, pydyf.Object) else str(item).encode("ascii")
    return data
