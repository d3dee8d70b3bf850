"""What is wrong with the pictures of a pack, or with how documents use packs."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Document, Picture
from easyread.model.place import Place
from easyread.symbols import drawing, ink, pixels
from easyread.symbols.pack import Pack
from easyread.symbols.symbol import Symbol

SMALLEST_PX = 207  # 35 mm at 150 dots an inch
NOTHING = 1.0  # white on white
WEAKEST = 3.0  # Source: WCAG 2.2, 1.4.11 “non-text contrast”
_PHOTOGRAPHS = (".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to look at: what is wrong, what to do now, and where."""

    message: str
    hint: str
    place: Place | None = None

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}{self.message} {self.hint}"


def faults(pack: Pack) -> Iterator[Fault]:
    """Walk what is wrong with the pictures of a pack, in the order of its list."""
    for symbol in pack.symbols.values():
        place = Place(f"symbols/{pack.name}/words.csv", symbol.line)
        for message, hint in _faults(pack, symbol):
            yield Fault(f"“{symbol.name}” {message}", hint, place)
    endings = {symbol.file.suffix.lower() for symbol in pack.symbols.values()}
    if ".svg" in endings and endings & {*_PHOTOGRAPHS}:
        message = "This pack has drawings and photographs."
        hint = "Make 2 packs of it, so that each document has 1 style."
        yield Fault(message, hint, Place(f"symbols/{pack.name}"))


def mixed(
    document: Document, pictures: Iterable[Picture], packs: Iterable[Pack]
) -> Iterator[Fault]:
    """Tell when a document mixes pictures of several styles; a pack with no style fits to all."""
    used = {picture.pack for picture in pictures}
    styles: dict[str, list[str]] = {}
    for pack in packs:
        if pack.name in used and pack.style:
            styles.setdefault(pack.style, []).append(pack.credit.title)
    if len(styles) > 1:
        told = "; ".join(", ".join(titles) for titles in styles.values())
        message = f"This document mixes styles of pictures: {told}."
        yield Fault(message, "Choose all pictures from 1 set if you can.", document.place)


def small(file: Path) -> Iterator[tuple[str, str]]:
    """Tell when a picture of pixels is too small to be sharp on our pages."""
    if file.suffix.lower() != ".svg" and (longest := max(pixels.size_px(file))) < SMALLEST_PX:
        yield f"is small: {longest} px.", f"To be sharp at 35 mm: {SMALLEST_PX} px or more."


def _faults(pack: Pack, symbol: Symbol) -> Iterator[tuple[str, str]]:
    file = symbol.file
    try:
        drawing.refuse_unsafe(file, Place(file.name))
    except PictureError as error:
        named = error.message.partition(f"{file.name} ")[2] or error.message
        yield named, error.hint
        return
    if why := pack.why_never(file):
        yield f"must not be used: {why}.", "Take it out of the list."
    kept = symbol.origin.hash
    if kept and not symbol.origin.changed and kept != hashlib.sha256(file.read_bytes()).hexdigest():
        yield "is not the file that came in.", "If you changed it, write yes under “changed”."
    svg = file.suffix.lower() == ".svg"
    yield from small(file)
    stands_out = ink.strongest(file) if svg else pixels.strongest(file)
    if stands_out == NOTHING:
        yield "shows nothing on white paper.", "Draw it again, or take it out of the list."
    elif stands_out < WEAKEST:
        yield f"is pale: {stands_out:.1f} to 1 on white.", "Give it a dark outline: 3 to 1 or more."
