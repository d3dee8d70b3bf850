"""How words look: fonts, sizes and runs, from the styles that a browser computed."""

from __future__ import annotations

import math
import re

from easyread.model.box import Box
from easyread.model.lettering import Font, FontStyle, Run
from easyread.web.colours import paper, written_in
from easyread.web.tree import Drawing, Look, Node

POINTS_A_PX = 0.75
# Names that stand for the font of the computer that shows the page.
_OWN = ("-apple-system", "blinkmacsystemfont", "system-ui", "ui-sans-serif", "segoe ui variable")
_GENERIC: dict[str, FontStyle] = {
    "sans-serif": "sans", "serif": "serif", "monospace": "fixed", "cursive": "script",
    "fantasy": "decorative", "ui-serif": "serif", "ui-monospace": "fixed", "ui-rounded": "sans",
    "math": "serif",
}  # fmt: skip
_KNOWN: dict[FontStyle, tuple[str, ...]] = {
    "sans": (
        "arial", "helvetica", "frutiger", "verdana", "tahoma", "calibri", "century gothic",
        "trebuchet", "open sans", "univers", "fs me", "atkinson", "lexend", "noto sans",
        "dejavu sans",
        "liberation sans", "roboto", "segoe ui", "gds transport", "lato", "inter", "ubuntu",
        "source sans", "aptos", "candara", "corbel", "comic sans", "gill sans", "futura", "nunito",
    ),
    "serif": (
        "times", "georgia", "cambria", "garamond", "palatino", "book antiqua", "bookman",
        "liberation serif", "noto serif", "dejavu serif",
        "baskerville", "constantia", "century schoolbook",
        "merriweather", "playfair", "didot", "rockwell",
    ),
    "fixed": (
        "courier", "consolas", "menlo", "monaco", "lucida console", "liberation mono",
        "dejavu sans mono",
    ),
    "script": (
        "brush script", "lucida handwriting", "segoe script", "segoe print", "bradley hand",
        "freestyle script", "kunstler", "vivaldi", "edwardian script", "pacifico", "dancing script",
        "ink free",
    ),
    "decorative": (
        "papyrus", "impact", "jokerman", "curlz", "chiller", "algerian", "stencil", "ravie",
        "showcard", "old english", "blackadder", "lobster",
    ),
    "symbol": (
        "wingdings", "webdings", "symbol", "zapf dingbats", "font awesome", "material icons",
        "bootstrap-icons", "glyphicons", "fontawesome",
    ),
}  # fmt: skip
_MATRIX = re.compile(r"matrix\(([-\d.e]+), ([-\d.e]+)")


def px(value: str) -> float:
    """Return a length in px; 0 for “normal”, “auto” and the like."""
    return float(value[:-2]) if value.endswith("px") else 0.0


def size_pt(look: Look) -> float:
    """Return the size of the letters."""
    return round(px(look["fontSize"]) * POINTS_A_PX, 2)


def box_pt(box: Box) -> Box:
    """Return a box of px in pt."""
    return Box(*(round(side * POINTS_A_PX, 2) for side in box))


def font(look: Look) -> Font:
    """Return the font that the page asks for first: what a reader has is not known here."""
    names = [part.strip(" \"'") for part in look["fontFamily"].split(",")]
    wanted = [name for name in names if name.lower() not in _OWN]
    name = wanted[0] if wanted else "sans-serif"
    stretch = look["fontStretch"]
    narrow = stretch.endswith("%") and float(stretch[:-1]) < 100
    return Font(
        name=name,
        family=name,
        weight=round(float(look["fontWeight"])),
        italic=look["fontStyle"] != "normal",
        style=_style(name, wanted),
        condensed=narrow or bool(re.search("condensed|narrow|compressed", name, re.IGNORECASE)),
    )


def _style(name: str, names: list[str]) -> FontStyle:
    low = name.lower()
    begins = [(len(begin), style) for style, known in _KNOWN.items() for begin in known
              if low.startswith(begin)]  # fmt: skip
    if begins:
        return max(begins)[1]  # “DejaVu Sans Mono” is no “DejaVu Sans”
    generic = next((one.lower() for one in reversed(names) if one.lower() in _GENERIC), "")
    return _GENERIC.get(generic, "unknown")


def run(text: str, node: Node, box: Box, drawing: Drawing) -> Run:
    """Return words on one line as they look. `box` is in px."""
    look, size = node.look, px(node.look["fontSize"])
    ground = paper(node).colour
    up, down = _reach(look, drawing)
    # The box of words reaches from the font's ascent to its descent, whatever the line is.
    baseline = box.top + (box.height * up / (up + down) if up + down else box.height * 0.8)
    return Run(
        text=_cased(text, look),
        box=box_pt(box),
        size_pt=size_pt(look),
        font=font(look),
        baseline=round(baseline * POINTS_A_PX, 2),
        colour=written_in(node, ground) if ground else None,
        angle=_angle(node),
        letter_space_em=_em(look["letterSpacing"], size),
        word_space_em=_em(look["wordSpacing"], size),
        link=any(_leads(one) for one in node.here_and_above),
        underlined=_underlined(node),
        capitals=look["textTransform"] == "uppercase" or "small-caps" in look["fontVariantCaps"],
    )


def _em(value: str, size: float) -> float:
    return round(px(value) / size, 3) if size else 0.0


def _cased(text: str, look: Look) -> str:
    capitals = look["textTransform"] == "uppercase" or look["fontVariantCaps"] == "all-small-caps"
    return text.upper() if capitals else text


def _reach(look: Look, drawing: Drawing) -> tuple[float, float]:
    name = f"{look['fontStyle']} {look['fontWeight']} 100px {look['fontFamily']}"
    return drawing.ascents.get(name, (0.8, 0.2))


def _leads(node: Node) -> bool:
    """Whether an element leads elsewhere or unfolds: then a line under it is no fault."""
    link = node.name == "a" and bool(node.get("href"))
    return link or node.name == "summary" or node.role in ("link", "button")


def _underlined(node: Node) -> bool:
    """Whether a line is drawn under the words, by their element or by one around it."""
    for one in node.here_and_above:
        if "underline" in one.look.get("textDecorationLine", ""):
            return True
        if one.look.get("display") in ("inline-block", "inline-flex", "inline-grid"):
            return False
    return False


def _angle(node: Node) -> float:
    total = 90.0 if node.look["writingMode"].startswith(("vertical", "sideways")) else 0.0
    for one in node.here_and_above:
        found = _MATRIX.match(one.look.get("transform", ""))
        if found:
            total += math.degrees(math.atan2(float(found[2]), float(found[1])))
    return round(total, 1)
