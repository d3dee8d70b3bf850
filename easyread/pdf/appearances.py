"""Draws what fields look like: a tick, a dot, lines of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pydyf

from easyread.pdf.fieldfont import FieldFont

_K = 0.5523  # how far a curve's handles reach to make a quarter of a circle
_CIRCLE = (
    (1, _K, _K, 1, 0, 1),
    (-_K, 1, -1, _K, -1, 0),
    (-1, -_K, -_K, -1, 0, -1),
    (_K, -1, 1, -_K, 1, 0),
)
_TICK = ((0.18, 0.5, "m"), (0.42, 0.22, "l"), (0.84, 0.8, "l"))
_PADDING_PT = 2.0  # as viewers leave when they fill a field themselves
_LINE_HEIGHT = 1.25


@dataclass(frozen=True, slots=True)
class Letters:
    """How words in a field are set. `colour` is an operator of PDF, such as “0 g”."""

    font: FieldFont
    size_pt: float
    colour: str
    wrap: bool


def dot(width: float, height: float) -> bytes:
    """Return a drawing that fills most of a round field with a dot."""
    radius, x, y = 0.3 * min(width, height), width / 2, height / 2
    path = [f"{x + radius:.2f} {y:.2f} m"]
    for curve in _CIRCLE:
        points = [f"{part * radius + (y if i % 2 else x):.2f}" for i, part in enumerate(curve)]
        path.append(f"{' '.join(points)} c")
    return f"q 0 g {' '.join(path)} h f Q".encode()


def tick(width: float, height: float) -> bytes:
    """Return a drawing of a thick tick."""
    line = max(1.5, min(width, height) / 7)
    path = " ".join(f"{x * width:.2f} {y * height:.2f} {step}" for x, y, step in _TICK)
    return f"q 0 G {line:.2f} w 1 J 1 j {path} S Q".encode()


def words(text: str, width: float, height: float, letters: Letters) -> bytes:
    """Return words set in a field: wrapped from the top, or one line in the middle."""
    if not text:
        return b"/Tx BMC EMC"
    font, size = letters.font, letters.size_pt
    inner_width, inner_height = width - 2 * _PADDING_PT, height - 2 * _PADDING_PT
    lines = _wrapped(text, inner_width, letters) if letters.wrap else [" ".join(text.split())]
    top = height - _PADDING_PT - size * font.rise if letters.wrap else (height - size * 0.7) / 2
    clip = f"{_PADDING_PT:g} {_PADDING_PT:g} {inner_width:.2f} {inner_height:.2f} re W n"
    style = f"/{font.name} {size:g} Tf {letters.colour} {size * _LINE_HEIGHT:g} TL"
    start = f"/Tx BMC q {clip} BT {style} {_PADDING_PT:g} {top:.2f} Td "
    shown = b" ".join(font.encoded(line) + b" Tj T*" for line in lines)
    return start.encode() + shown + b" ET Q EMC"


def _wrapped(text: str, width: float, letters: Letters) -> list[str]:
    lines: list[str] = []
    for paragraph in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        line, *rest = paragraph.split(" ")
        for word in rest:
            if letters.font.width(f"{line} {word}") * letters.size_pt > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}"
        lines.append(line)
    return lines


def drawing(content: bytes, width: float, height: float, fonts: dict[str, bytes]) -> Any:
    """Return content as the stream that an appearance is kept in."""
    resources = pydyf.Dictionary({"Font": pydyf.Dictionary(fonts)} if fonts else {})
    return pydyf.Stream(
        [content],
        pydyf.Dictionary({
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": pydyf.Array([0, 0, round(width, 3), round(height, 3)]),
            "Resources": resources,
        }),
        compress=True,
    )  # fmt: skip
