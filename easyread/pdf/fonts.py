"""The font we print with, and what it can draw."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any

from easyread.errors import PdfError

FAMILY = "Atkinson Hyperlegible"
_INVISIBLE = frozenset("\n\r\t\u00ad\u200b\u200c\u200d\u2060\ufeff")


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the characters that our font cannot draw, each once, in the order they come."""
    drawn = _characters()
    found = dict.fromkeys(text)
    return tuple(
        letter for letter in found if ord(letter) not in drawn and letter not in _INVISIBLE
    )


def refuse_other_fonts(fonts: Iterable[Any]) -> None:
    """Raise PdfError when WeasyPrint took letters from another font than ours.

    `fonts` are WeasyPrint's, which have no types.
    """
    for font in fonts:
        strange = font.family != FAMILY
        letters = "".join(font.to_unicode.values()) if strange else "".join(map(chr, font.missing))
        if not letters and not strange:
            continue
        missing = ", ".join(f"“{c}” (U+{ord(c):04X})" for c in missing_characters(letters))
        if missing:
            message = f"Our font {FAMILY} cannot draw this: {missing}"
            raise PdfError(message, hint="Write it in another way.")
        message = f"The page asks for the font {font.family}. We print with {FAMILY} alone."
        raise PdfError(message, hint="This is a fault in a template or its CSS.")


@functools.cache
def _characters() -> frozenset[int]:
    """Return the code points that every style of the font has."""
    import fontpkg
    from fontTools.ttLib import TTFont

    styles = [(weight, style) for weight in (400, 700) for style in ("normal", "italic")]
    maps = []
    for weight, style in styles:
        with TTFont(fontpkg.path(FAMILY, weight=weight, style=style), lazy=True) as font:
            maps.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*maps)
