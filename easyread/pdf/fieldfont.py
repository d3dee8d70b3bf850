"""The font of a field, in two guises that share one font file in the PDF.

We set words by the numbers of glyphs (Type0, Identity-H): every letter the font has. Programs
that fill fields themselves get a simple font (TrueType, WinAnsi): pikepdf, qpdf and pdftk know
no other kind, and fail or show nothing when they meet one.
"""

from __future__ import annotations

import io
from typing import Any

import pydyf
from fontTools.ttLib import TTFont

Pdf = Any  # a pydyf.PDF, which has no types

_NON_SYMBOLIC = 1 << 5
_WIN_ANSI = [bytes([code]).decode("cp1252", "replace") for code in range(32, 256)]


class FieldFont:
    """A font that WeasyPrint embedded whole because fields are set in it."""

    def __init__(self, pdf: Pdf, font: Any, reference: bytes, typed_name: str) -> None:
        """Take WeasyPrint's `font`, and the `reference` of what it became in the PDF."""
        self.name: str = font.hash
        self.reference = reference
        self.typed_name = typed_name
        file = TTFont(io.BytesIO(font.file_content), lazy=True)
        self._letters: dict[int, str] = file.getBestCmap()
        self._number = file.getGlyphID
        self._widths: Any = file["hmtx"]
        self._em: int = file["head"].unitsPerEm
        self.rise: float = file["hhea"].ascent / self._em
        written = _found(pdf, reference)
        _complete_to_unicode(_found(pdf, written["ToUnicode"]), font.to_unicode)
        self.typed_reference = self._simple_font(pdf, written)

    def width(self, text: str) -> float:
        """Return the width of words at 1 pt."""
        return sum(float(self._widths[self._glyph(letter)][0]) for letter in text) / self._em

    def encoded(self, text: str) -> bytes:
        """Return words as an operand of Tj."""
        return b"<%s>" % "".join(f"{self._number(self._glyph(c)):04x}" for c in text).encode()

    def _glyph(self, letter: str) -> str:
        return self._letters.get(ord(letter)) or self._letters[ord("?")]

    def _simple_font(self, pdf: Pdf, written: Any) -> bytes:
        (descendant,) = written["DescendantFonts"]
        descriptor = pydyf.Dictionary(_found(pdf, _found(pdf, descendant)["FontDescriptor"]))
        name = b"/" + written["BaseFont"].rpartition(b"+")[2]
        descriptor.update(FontName=name, Flags=_NON_SYMBOLIC)
        pdf.add_object(descriptor)
        widths = [round(1000 * self.width(c)) if ord(c) in self._letters else 0 for c in _WIN_ANSI]
        font = pydyf.Dictionary({
            "Type": "/Font",
            "Subtype": "/TrueType",
            "BaseFont": name,
            "Encoding": "/WinAnsiEncoding",
            "FirstChar": 32,
            "LastChar": 255,
            "Widths": pydyf.Array(widths),
            "FontDescriptor": descriptor.reference,
        })  # fmt: skip
        pdf.add_object(font)
        reference: bytes = font.reference
        return reference


def field_fonts(pdf: Pdf, fonts: list[Any]) -> dict[str, FieldFont]:
    """Return the fonts that fields are set in, by their names in the PDF."""
    used = {font.hash: font for font in fonts if font.used_in_forms}
    if not used:
        return {}
    dictionaries = (entry for entry in pdf.objects if isinstance(entry, dict))
    written = next(entry for entry in dictionaries if used.keys() <= entry.keys())
    return {
        name: FieldFont(pdf, font, written[name], f"EasyRead{number}")
        for number, (name, font) in enumerate(used.items(), 1)
    }


def _found(pdf: Pdf, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _complete_to_unicode(stream: Any, drawn: dict[int, str]) -> None:
    """Add glyphs that the font's own table does not reach, such as digits of one width.

    WeasyPrint 70 leaves them out of a font that fields use: the numbers of lists were lost.
    """
    lines: list[bytes] = stream.stream
    known = {line.split()[0] for line in lines if line.startswith(b"<")}
    missing = [(b"<%04x>" % glyph, text) for glyph, text in drawn.items()]
    missing = [(glyph, text) for glyph, text in missing if glyph not in known]
    end = lines.index(b"endcmap")
    for start in range(0, len(missing), 100):
        batch = missing[start : start + 100]
        added = [b"%s <%s>" % (g, text.encode("utf-16-be").hex().encode()) for g, text in batch]
        lines[end:end] = [b"%d beginbfchar" % len(batch), *added, b"endbfchar"]
