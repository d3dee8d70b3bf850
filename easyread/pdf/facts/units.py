"""Brings pages with a unit of their own to pt: PDFium takes each unit for 1pt."""

from __future__ import annotations

from typing import TypeVar

from easyread.model.box import Box
from easyread.pdf.facts.pieces import Content, Group, Image, Path, Text, Widget

_Piece = TypeVar("_Piece", Text, Image, Path, Group, Widget)


def in_points(content: Content, unit: float) -> Content:
    """Return a page whose lengths are pt. `unit` is how many pt its unit is."""
    if unit == 1:
        return content
    return content._replace(
        width=content.width * unit,
        height=content.height * unit,
        texts=tuple(
            _larger(text, unit)._replace(
                x=text.x * unit,
                y=text.y * unit,
                wide=text.wide * unit,
                size_pt=round(text.size_pt * unit, 2),
            )
            for text in content.texts
        ),
        images=tuple(_larger(one, unit) for one in content.images),
        paths=tuple(
            _larger(one, unit)._replace(width_pt=one.width_pt * unit) for one in content.paths
        ),
        groups=tuple(_larger(one, unit) for one in content.groups),
        widgets=tuple(_larger(one, unit) for one in content.widgets),
    )


def _larger(piece: _Piece, unit: float) -> _Piece:
    return piece._replace(box=Box(*(side * unit for side in piece.box)))
