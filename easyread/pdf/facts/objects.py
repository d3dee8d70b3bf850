"""Walks through all that is drawn on a page, and measures it as a reader sees it.

One walk, drawings inside drawings too. Calls of C cost more than what they do, so we ask for each
piece only what rules need.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pypdfium2.raw as c

from easyread.model.box import Box
from easyread.model.lettering import Font
from easyread.pdf.facts import pdfium
from easyread.pdf.facts.digests import digest_of_image
from easyread.pdf.facts.groups import Found, as_one
from easyread.pdf.facts.marks import Marks
from easyread.pdf.facts.matrix import Matrix, turned_round
from easyread.pdf.facts.outlines import outline
from easyread.pdf.facts.pdfium import Handle
from easyread.pdf.facts.pieces import Image, Mark, Path, Text
from easyread.pdf.facts.spacing import Spacing
from easyread.pdf.facts.typefaces import typeface

MAX_PIECES = 50_000
_LEANING = 0.15  # letters that are pushed over stand for italic ones
_MAX_DEPTH = 12
_HIDDEN, _STROKED, _THICKENED = (3, 7), (1, 5), 2  # ISO 32000-1, table 106


@dataclass(slots=True)
class Walk:
    """One walk through one page."""

    page: Handle
    words: Handle
    shown: Box
    marks: Marks = field(default_factory=Marks)
    fonts: dict[int, Font] = field(default_factory=dict)
    spacing: Spacing = field(init=False)
    count: int = 0
    whole: bool = True

    def __post_init__(self) -> None:
        self.spacing = Spacing(self.words)

    def all(self, seen: Matrix) -> Found:
        """Return all pieces. `seen` brings the page's own measures to what is seen."""
        count = c.FPDFPage_CountObjects(self.page)
        pieces = (c.FPDFPage_GetObject(self.page, at) for at in range(count))
        return self._pieces(pieces, seen, Mark(), 0)

    def _pieces(self, pieces: Iterator[Handle], seen: Matrix, mark: Mark, depth: int) -> Found:
        found = Found()
        for piece in pieces:
            self.count += 1
            if self.count > MAX_PIECES:
                self.whole = False
                break
            self._piece(piece, seen, self.marks.of(piece, mark, inner=depth > 0), depth, found)
        return found

    def _piece(self, piece: Handle, seen: Matrix, mark: Mark, depth: int, found: Found) -> None:
        kind = c.FPDFPageObj_GetType(piece)
        if kind == pdfium.TEXT:
            found.texts += self._text(piece, seen, mark)
        elif kind == pdfium.PATH:
            found.paths += self._path(piece, seen, mark, inner=depth > 0)
        elif kind == pdfium.IMAGE:
            found.images += self._image(piece, seen, mark)
        elif kind == pdfium.FORM and depth < _MAX_DEPTH:
            self._drawing(piece, seen, mark, depth, found)

    def _drawing(self, piece: Handle, seen: Matrix, mark: Mark, depth: int, found: Found) -> None:
        inside = (
            c.FPDFFormObj_GetObject(piece, at) for at in range(c.FPDFFormObj_CountObjects(piece))
        )
        order = self.count
        lies = pdfium.matrix(piece)
        held = self._pieces(inside, lies.then(seen), mark, depth + 1)
        group = as_one(held, mark, order, lies.then(seen).angle, self.shown)
        if group is None:
            found.add(held)
        else:
            found.groups.append(group)
            found.texts += [text._replace(group=order) for text in held.texts]

    def _cut(self, piece: Handle, box: Box, seen: Matrix) -> Box | None:
        """Return the part of a box that is shown; None if that is nothing."""
        clip = pdfium.clip(piece)
        limit = self.shown
        if clip is not None:
            limit = _shared(limit, seen.box(*clip))
        cut = _shared(box, limit)
        return cut if cut.right >= cut.left and cut.bottom >= cut.top else None

    def _path(self, piece: Handle, seen: Matrix, mark: Mark, *, inner: bool) -> Iterator[Path]:
        filled, drawn = pdfium.painted(piece)
        covered = pdfium.edges(piece) if drawn else pdfium.bounds(piece)
        if covered is None or not (filled or drawn):
            return
        box = self._cut(piece, seen.box(*covered), seen)
        if box is None:
            return
        lies = pdfium.matrix(piece).then(seen)
        straight, parts = outline(piece, lies, inner=inner)
        inside = pdfium.fill(piece) if filled else None
        line = pdfium.stroke(piece) if drawn else None
        fill = inside[0] if inside and inside[1] > 0 else None
        stroke = line[0] if line and line[1] > 0 else None
        if fill is None and stroke is None and (inside or line):
            return  # cannot be seen
        width = pdfium.stroke_width(piece) * lies.up if drawn else 0.0
        yield Path(box, stroke, fill, width, straight, parts, mark, self.count)

    def _image(self, piece: Handle, seen: Matrix, mark: Mark) -> Iterator[Image]:
        lies = pdfium.matrix(piece).then(seen)
        box = self._cut(piece, lies.box(0, 0, 1, 1), seen)
        if box is None:
            return
        pixels = pdfium.pixels(piece)
        digest, photo = digest_of_image(piece, pixels)
        yield Image(box, pixels, digest, mark, self.count, round(lies.angle, 1) + 0.0, photo)

    def _text(self, piece: Handle, seen: Matrix, mark: Mark) -> Iterator[Text]:
        words = pdfium.text(piece, self.words).replace("\r\n", " ").replace("\n", " ")
        covered = pdfium.bounds(piece)
        if not words.strip() or covered is None:
            return
        lies = pdfium.matrix(piece)
        whole = lies.then(seen)
        mode = c.FPDFTextObj_GetTextRenderMode(piece)
        written, font = pdfium.size(piece), self._font(piece)
        size = abs(written)
        if mode == _THICKENED and not font.bold:
            font = replace(font, weight=700)
        if abs(lies.lean) > _LEANING and not font.italic:
            font = replace(font, italic=True)
        ink = (pdfium.stroke if mode in _STROKED else pdfium.fill)(piece)
        box = seen.box(*covered)
        wide, letters, spaces = self.spacing.of(piece, words, covered, lies, size)
        yield Text(
            text=words,
            box=box,
            x=whole.e,
            y=whole.f,
            wide=wide * size * whole.across,
            size_pt=round(size * whole.up, 2),
            font=font,
            colour=ink[0] if ink and mode != _HIDDEN[1] else None,
            mark=mark,
            order=self.count,
            angle=round(whole.angle if written >= 0 else turned_round(whole.angle), 1) + 0.0,
            stretch=round(whole.across / whole.up, 3) if whole.up else 1.0,
            letter_space_em=letters,
            word_space_em=spaces,
            hidden=mode in _HIDDEN or bool(ink and ink[1] == 0) or not _seen(box, self.shown),
            alpha=ink[1] if ink else 1.0,
        )

    def _font(self, piece: Handle) -> Font:
        handle = c.FPDFTextObj_GetFont(piece)
        key = ctypes.cast(handle, ctypes.c_void_p).value or 0
        if key not in self.fonts:
            self.fonts[key] = _read(handle)
        return self.fonts[key]


def _read(handle: Any) -> Font:
    if not handle:
        return Font("", "", embedded=False)
    slant = ctypes.c_int()
    c.FPDFFont_GetItalicAngle(handle, slant)
    return typeface(
        pdfium.name(c.FPDFFont_GetBaseFontName, handle),
        c.FPDFFont_GetFlags(handle),
        slant.value,
        embedded=c.FPDFFont_GetIsEmbedded(handle) == 1,
    )


def _shared(one: Box, other: Box) -> Box:
    return Box(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )


def _seen(box: Box, shown: Box) -> bool:
    cut = _shared(box, shown)
    return cut.right > cut.left and cut.bottom > cut.top
