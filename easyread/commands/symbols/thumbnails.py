"""Small pictures in terminals that can show them, for `easyread symbols find`."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from easyread.symbols import Found

Way = Literal["kitty", "iterm", "sixel", "none"]
MOST = 8
_DPI = 96
_SIXEL = ("foot", "mlterm", "yaft", "contour")
_PIECE = 4096  # Source: kitty graphics protocol, “remote client”


def way(environment: Mapping[str, str], terminal: bool) -> Way:
    """Return how a terminal says that it shows pictures; "none" where it does not say so."""
    term, program = environment.get("TERM", ""), environment.get("TERM_PROGRAM", "")
    if not terminal or environment.get("TMUX") or term.startswith(("screen", "tmux")):
        return "none"
    if environment.get("KITTY_WINDOW_ID") or "kitty" in term or program == "ghostty":
        return "kitty"
    if program in ("iTerm.app", "WezTerm"):
        return "iterm"
    return "sixel" if "sixel" in term or term.startswith(_SIXEL) else "none"


def thumbnails(found: Sequence[Found], way: Way) -> str:
    """Return what a terminal must be sent to show the first pictures in a row, numbered."""
    png = _row(found[:MOST])
    if way == "kitty":
        return "".join(_kitty(b64encode(png).decode())) + "\n"
    if way == "iterm":
        coded = b64encode(png).decode()
        return f"\033]1337;File=inline=1;size={len(png)}:{coded}\a\n"
    from easyread.symbols.sixel import sixel

    return sixel(png) + "\n"


def _row(found: Sequence[Found]) -> bytes:
    """Draw a row of pictures. Returns a PNG."""
    from pathlib import Path

    from easyread import html, pdf

    page = html.row([one.picture for one in found])
    folders = {one.picture.file.parent for one in found}
    folders |= {file.parent.resolve() for file in html.font_files()}
    written = pdf.write(page, base_url=Path.cwd().as_uri(), folders=tuple(sorted(folders)))
    return pdf.picture(written.data, 1, _DPI)


def _kitty(coded: str) -> Iterator[str]:
    pieces = [coded[at : at + _PIECE] for at in range(0, len(coded), _PIECE)]
    for number, piece in enumerate(pieces, 1):
        start = "a=T,f=100," if number == 1 else ""
        yield f"\033_G{start}m={int(number < len(pieces))};{piece}\033\\"
