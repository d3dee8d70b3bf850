"""PDFs that somebody's disk or line has broken, always in the same ways, and what becomes of them.

They are read in batches in children, since PDFium may crash or never end. `benchmarks/pages.py`
does the same with more of them.
"""

from __future__ import annotations

import io
import logging
import multiprocessing
import random
import re
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pikepdf

from easyread.errors import EasyReadError

HANGS_S = 20.0
MEMORY_MB = 1024
_NUMBER = re.compile(rb"\d+")
_NAME = re.compile(rb"/[A-Za-z]+")


@dataclass
class Outcome:
    """What became of broken PDFs: how many were read, refused …; `faults` are ours to mend."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest_s: float = 0.0


def parts(data: bytes, pages: Sequence[int]) -> list[bytes]:
    """Single pages of a PDF, packed and unpacked: each kind breaks in its own way."""
    made = []
    for number in pages:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for at in reversed(range(len(pdf.pages))):
                if at + 1 != number:
                    del pdf.pages[at]
            _forget_other_pages(pdf)
            for packed in (True, False):
                file = io.BytesIO()
                pdf.save(
                    file,
                    compress_streams=packed,
                    stream_decode_level=None if packed else pikepdf.StreamDecodeLevel.generalized,
                    object_stream_mode=pikepdf.ObjectStreamMode.generate
                    if packed
                    else pikepdf.ObjectStreamMode.disable,
                )
                made.append(file.getvalue())
    return made


def _forget_other_pages(pdf: pikepdf.Pdf) -> None:
    """Leave out what belongs to pages that are gone, or the file stays as large as it was."""
    left = {page.obj.objgen for page in pdf.pages}
    for key in ("/Outlines", "/Names", "/Dests", "/OpenAction"):
        if key in pdf.Root:
            del pdf.Root[key]
    if "/AcroForm" in pdf.Root:
        notes = {note.objgen for page in pdf.pages for note in page.obj.get("/Annots", ())}
        fields = list(pdf.Root.AcroForm.Fields)
        kept = [one for one in fields if notes & {one.objgen, *_objects(one.get("/Kids", ()))}]
        pdf.Root.AcroForm.Fields = pikepdf.Array(kept)
    if "/StructTreeRoot" in pdf.Root:
        _prune(pdf.Root.StructTreeRoot, left)
        del pdf.Root.StructTreeRoot["/ParentTree"]


def _objects(listed: Any) -> set[tuple[int, int]]:
    return {one.objgen for one in listed}


def _prune(element: Any, left: set[tuple[int, int]]) -> bool:
    """Leave out tags of pages that are gone; say whether something is left."""
    if "/Pg" in element and element.Pg.objgen not in left:
        del element["/Pg"]
        element.K = pikepdf.Array()
        return False
    kids = element.get("/K")
    if isinstance(kids, pikepdf.Dictionary) and "/S" in kids:
        return _prune(kids, left)
    if isinstance(kids, pikepdf.Array):
        element.K = pikepdf.Array([kid for kid in kids if _kept(kid, left)])
        return len(element.K) > 0
    return kids is not None


def _kept(kid: Any, left: set[tuple[int, int]]) -> bool:
    if not isinstance(kid, pikepdf.Dictionary):
        return True
    if "/Pg" in kid and kid.Pg.objgen not in left:
        return False
    return _prune(kid, left) if "/S" in kid else True


def broken(data: bytes, seed: int) -> bytes:
    """A PDF broken in the way that this seed stands for."""
    chance = random.Random(seed)  # noqa: S311  nobody must not guess it
    ways = (_flipped, _flipped, _cut, _without, _renumbered, _renamed)
    return chance.choice(ways)(bytearray(data), chance)


def _flipped(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 3, 10, 50, 200))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(len(data))])


def _without(data: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return bytes(data[:start] + data[start + chance.randrange(1, 2000) :])


def _renumbered(data: bytearray, chance: random.Random) -> bytes:
    wild = (b"0", b"-1", b"3", b"99999999", b"2147483648", b"1e30", b"5 0 R")
    return _changed(_NUMBER, wild, data, chance)


def _renamed(data: bytearray, chance: random.Random) -> bytes:
    wild = (b"/Kids", b"/Parent", b"/Length", b"/K", b"/Contents", b"/Type", b"(x)", b"[", b"<<")
    return _changed(_NAME, wild, data, chance)


def _changed(
    pattern: re.Pattern[bytes], wild: Sequence[bytes], data: bytearray, chance: random.Random
) -> bytes:
    found = list(pattern.finditer(data))
    chosen = {chance.randrange(len(found)) for _ in range(chance.choice((1, 5, 30)))}
    for at in sorted(chosen, reverse=True):
        data[found[at].start() : found[at].end()] = chance.choice(wild)
    return bytes(data)


def read_broken(sources: Sequence[bytes], seeds: range, scratch: Path) -> Outcome:
    """Break and read PDFs, one for each seed, each from the next source."""
    outcome = Outcome()
    left = list(seeds)
    while left:
        left = _batch(sources, left, scratch, outcome)
    return outcome


def _batch(
    sources: Sequence[bytes], seeds: list[int], scratch: Path, outcome: Outcome
) -> list[int]:
    """Let a child read until it is through, or falls; return the seeds that are left."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_read_all, args=(theirs, sources, seeds, scratch), daemon=True)
    child.start()
    theirs.close()
    at, since = seeds[0], time.monotonic()
    try:
        for at, what, words in _heard(ours):
            if what == "begun":
                since = time.monotonic()
                continue
            outcome.counts[what] += 1
            outcome.slowest_s = max(outcome.slowest_s, time.monotonic() - since)
            if what == "fault":
                outcome.faults.append(f"seed {at}: {words}")
            if at == seeds[-1]:
                return []
        hung = time.monotonic() - since >= HANGS_S
        outcome.counts["hung" if hung else "crashed"] += 1
        if hung:
            outcome.faults.append(f"seed {at}: still at work after {HANGS_S:g} seconds")
        return [seed for seed in seeds if seed > at]
    finally:
        child.kill()
        child.join()
        ours.close()


def _heard(line: Connection) -> Iterator[tuple[int, str, str]]:
    while line.poll(HANGS_S):
        try:
            yield line.recv()
        except EOFError:
            return


def _read_all(line: Connection, sources: Sequence[bytes], seeds: list[int], scratch: Path) -> None:
    from easyread.pdf.child import limit_memory
    from tests.pdf.facts.here import read_here

    limit_memory(MEMORY_MB)
    logging.disable()
    path = scratch / "broken.pdf"
    for seed in seeds:
        path.write_bytes(broken(sources[seed % len(sources)], seed))
        line.send((seed, "begun", ""))
        try:
            found = read_here(path, "broken.pdf")
            line.send((seed, "in part" if found.shown.unread else "read", ""))
        except EasyReadError:
            line.send((seed, "refused", ""))
        except MemoryError:
            line.send((seed, "too large", ""))
        except Exception:  # noqa: BLE001  each is a fault of ours
            line.send((seed, "fault", traceback.format_exc(limit=-4)))
