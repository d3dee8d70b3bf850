"""Letters that are hard to tell apart: handwriting, thin or narrow faces, serifs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from easyread.model.lettering import Font
from easyread.model.page import PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, block_boxes, letters, read, start
from easyread.rules.rule import rule

_PLAIN = (
    "arial", "arimo", "helvetica", "frutiger", "verdana", "tahoma", "calibri", "carlito",
    "century gothic", "trebuchet", "open sans", "univers", "fs me", "atkinson", "lexend",
    "noto sans", "dejavu sans", "liberation sans", "nimbus sans", "segoe ui", "source sans",
    "aptos", "gill sans", "roboto", "inter", "public sans", "lato", "myriad",
)  # fmt: skip
_LIGHT = 300
_FEW = 10  # letters: fewer are a sign or a logo
_PLEASE = "Use a plain font without serifs, such as Arial."


@rule(
    asks="Use a plain font without serifs, such as Arial. Do not use thin or narrow letters.",
    alias="font-family",
    sources=["DH09 (Arial is good)", "PS", "BDA23", "UKAAF19", "PF12", "NHSDS"],
    bad=["Words in Times, in handwriting or in thin letters."],
    good=["Words in Arial."],
    severity="error",
    counts=drawn_lines,
)
def hard_font(
    facts: PageFacts, *, share: float = 0.1, plain: tuple[str, ...] = _PLAIN
) -> Iterator[OnPage]:
    """Tired eyes cannot tell thin letters apart. Extra strokes make it worse."""
    used: dict[tuple[str, str], list[tuple[int, Read]]] = defaultdict(list)
    total = 0
    for page in facts.pages if facts.laid_out else ():
        for one in read(page):
            total += letters([one])
            fault = _fault(one.run.font, plain)
            if fault:
                used[fault, one.run.font.family].append((page.number, one))
    for (fault, family), found in used.items():
        severity, message = _FAULTS[fault]
        amount = letters(one for _, one in found)
        if amount >= _FEW and (severity == "error" or amount > share * total):
            here = [one for number, one in found if number == found[0][0]]
            yield on_page(
                severity,
                message.format(family=family),
                _PLEASE,
                found[0][0],
                *block_boxes(here),
                words=start(here[0].line.text),
            )


_FAULTS: dict[str, tuple[Severity, str]] = {
    "script": ("error", "The font “{family}” looks like handwriting."),
    "decorative": ("error", "The font “{family}” is not plain."),
    "narrow": ("error", "The letters of “{family}” are narrow."),
    "thin": ("error", "The letters of “{family}” are thin."),
    "comic": ("warning", "“{family}” can look childish."),
    "serif": ("warning", "“{family}” has small extra strokes on its letters."),
    "fixed": ("warning", "“{family}” looks like a typewriter."),
    "unknown": ("info", "We do not know the font “{family}”. Check that it is easy to read."),
}


def _fault(font: Font, plain: tuple[str, ...]) -> str:
    name = _bare(font.family)
    if font.style == "symbol":
        return ""
    if font.condensed:
        return "narrow"
    if font.weight <= _LIGHT:
        return "thin"
    if "comic" in name:
        return "comic"
    if name.startswith(tuple(map(_bare, plain))) and "serif" not in name.replace("sansserif", ""):
        return ""
    if font.style == "sans" or not name:
        return ""
    return font.style


def _bare(name: str) -> str:
    """Return a name as it can be compared: files write “OpenSans”, “Open Sans” and “Open-Sans”."""
    return name.lower().replace(" ", "").replace("-", "")
