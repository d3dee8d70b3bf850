"""One picture, from the bytes that a set offers to a file that may stand in a pack."""

import re
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols import drawing, pixels

_KINDS = ((b"\x89PNG\r\n\x1a\n", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"GIF8", ".gif"))
_SAVE = "Save it as SVG, PNG, JPEG, GIF or WEBP."
# A line that drawing programs write and nothing needs. One that defines something stays, and is
# refused later.
_DOCTYPE = re.compile(rb"<!DOCTYPE\s[^\[<>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fit:
    """A picture in a pack. `mended` says what was done to it."""

    file: Path
    mended: tuple[str, ...]
    camera: bool


def fit(data: bytes, name: str, folder: Path, longest_px: int) -> Fit:
    """Write a picture into a folder, mended where that can be done.

    Raises:
        PictureError: it is no picture, or one that could do harm.
    """
    ending = _ending(data)
    if not ending:
        fault = "is no picture that we know" if data.strip(b"\0 \r\n\t") else "is empty"
        raise PictureError(f"The picture {name} {fault}.", None, _SAVE)
    plain = _DOCTYPE.sub(b"", data, count=1) if ending == ".svg" else data
    file = folder / f"{name}{ending}"
    file.write_bytes(plain)
    try:
        drawing.refuse_unsafe(file, Place(file.name))
        if ending == ".svg":
            return Fit(
                file, () if plain == data else ("a line of a drawing program taken out",), False
            )
        made = pixels.fitted(file, longest_px)
    except PictureError:
        file.unlink()
        raise
    if made.mended:
        file.unlink()
        file = folder / f"{name}{made.ending}"
        file.write_bytes(made.data)
    return Fit(file, made.mended, made.camera)


def _ending(data: bytes) -> str:
    """Return what kind a picture is by its first bytes, whatever its name says; "" if none."""
    for start, ending in _KINDS:
        if data.startswith(start):
            return ending
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    return ".svg" if b"<svg" in data[:5_000] or b":svg" in data[:5_000] else ""
