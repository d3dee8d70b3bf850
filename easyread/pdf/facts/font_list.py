"""Lists the fonts of a PDF: whether each comes with the file, and whether its letters are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from easyread.model.lettering import Font
from easyread.pdf.facts.laid_over import MAX_ON_A_PAGE
from easyread.pdf.values import words

MAX_FONTS = 5_000
MAX_PLACES = 100_000
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_KNOWN_ENCODINGS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")
_KNOWN_LETTERS = ("Adobe-Japan1", "Adobe-GB1", "Adobe-CNS1", "Adobe-Korea1", "Adobe-KR")
# Names such as “a”, “Aacute”, “uni20AC”: those that programs know (Adobe Glyph List).
_NAMED_LETTER = re.compile(r"(?:[A-Za-z]{1,30}|uni[0-9A-F]{4}|u[0-9A-F]{4,6}|[a-z]+\.[a-z]+)")
_SYMBOLIC = 1 << 2


def fonts(pdf: pikepdf.Pdf) -> tuple[Font, ...]:
    """Return the fonts of all pages, and of what is drawn on them, each once."""
    found: dict[Font, None] = {}
    for font in _fonts_of(_places(pdf)):
        found.setdefault(_font(font))
    return tuple(found)


def field_fonts(pdf: pikepdf.Pdf) -> tuple[Font, ...]:
    """Return the fonts that a form names for the words that people type."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return ()
    shared = _dictionary(_dictionary(form.get("/DR")).get("/Font"))
    named = set(_typed_in(form))
    used = [font for name, font in shared.items() if str(name) in named]
    return tuple(dict.fromkeys(_font(font) for font in used if _is_font(font)))


def _typed_in(form: Any) -> Iterator[str]:
    """Walk the fields for words: the names of their fonts, as “/Helv”."""
    left: list[tuple[Any, str, Any]]
    left = [(field, "", None) for field in _listed(form.get("/Fields"))]
    common, seen = words(form.get("/DA")), set[tuple[int, int]]()
    while left and len(seen) < MAX_PLACES:
        field, above, kind = left.pop()
        if not isinstance(field, pikepdf.Dictionary) or field.objgen in seen:
            continue
        seen.add(field.objgen)
        look, kind = words(field.get("/DA")) or above, field.get("/FT") or kind
        left.extend((kid, look, kind) for kid in _listed(field.get("/Kids")))
        if kind in ("/Tx", "/Ch"):
            name = re.search(r"(/[^\s/]+)\s+[-\d.]+\s+Tf", look or common)
            yield from [name[1]] if name else []


def _places(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Walk all that has fonts of its own: pages, drawings in them, and how fields look."""
    seen: set[tuple[int, int]] = set()
    left: list[Any] = [page.obj for page in reversed(pdf.pages)]
    for _ in range(MAX_PLACES):
        if not left:
            return
        place = left.pop()
        if not isinstance(place, pikepdf.Dictionary | pikepdf.Stream) or place.objgen in seen:
            continue
        if place.is_indirect:
            seen.add(place.objgen)
        resources = _resources(place)
        yield resources
        for kind in ("/XObject", "/Pattern"):
            left.extend(_dictionary(resources.get(kind)).values())
        for note in _listed(place.get("/Annots"))[:MAX_ON_A_PAGE]:
            left.extend(_looks(note))


def _resources(place: Any) -> Any:
    for _ in range(50):
        if "/Resources" in place:
            return _dictionary(place.get("/Resources"))
        place = place.get("/Parent")
        if not isinstance(place, pikepdf.Dictionary):
            break
    return pikepdf.Dictionary()


def _looks(note: Any) -> list[Any]:
    normal = _dictionary(_dictionary(note).get("/AP")).get("/N")
    if isinstance(normal, pikepdf.Stream):
        return [normal]
    return list(_dictionary(normal).values())


def _fonts_of(places: Iterator[Any]) -> Iterator[Any]:
    seen: set[tuple[int, int]] = set()
    for resources in places:
        for font in _dictionary(resources.get("/Font")).values():
            if not _is_font(font) or font.objgen in seen:
                continue
            if font.is_indirect:
                seen.add(font.objgen)
            yield font
            if len(seen) >= MAX_FONTS:
                return


def _font(font: Any) -> Font:
    name = _SUBSET.sub("", words(font.get("/BaseFont")) or words(font.get("/Name")))
    family = re.split(r"[-,]", name)[0]
    return Font(name, family, embedded=_embedded(font), mapped=_mapped(font))


def _embedded(font: Any) -> bool:
    if font.get("/Subtype") == "/Type3":
        return True
    described = _dictionary(_below(font).get("/FontDescriptor"))
    return any(isinstance(described.get(key), pikepdf.Stream) for key in _FILES)


def _mapped(font: Any) -> bool:
    """Say whether a program can tell which letters are drawn. In doubt, it can."""
    if isinstance(font.get("/ToUnicode"), pikepdf.Stream | pikepdf.Name):
        return True
    encoding, kind = font.get("/Encoding"), font.get("/Subtype")
    if kind == "/Type0":
        family = _dictionary(_below(font).get("/CIDSystemInfo"))
        letters = f"{words(family.get('/Registry'))}-{words(family.get('/Ordering'))}"
        identity = encoding in ("/Identity-H", "/Identity-V")
        return not identity or letters in _KNOWN_LETTERS
    if isinstance(encoding, pikepdf.Name):
        return encoding in _KNOWN_ENCODINGS or kind != "/Type3"
    if isinstance(encoding, pikepdf.Dictionary):
        names = [one for one in _listed(encoding.get("/Differences")) if not isinstance(one, int)]
        return kind != "/Type3" or all(_NAMED_LETTER.fullmatch(words(one)) for one in names)
    flags = _dictionary(font.get("/FontDescriptor")).get("/Flags")
    symbolic = isinstance(flags, int) and bool(flags & _SYMBOLIC)
    return kind != "/TrueType" or not symbolic


def _below(font: Any) -> Any:
    kids = _listed(font.get("/DescendantFonts"))
    return _dictionary(kids[0]) if kids else font


def _is_font(font: Any) -> bool:
    return isinstance(font, pikepdf.Dictionary)


def _dictionary(value: Any) -> Any:
    return value if isinstance(value, pikepdf.Dictionary | pikepdf.Stream) else pikepdf.Dictionary()


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array) else []
