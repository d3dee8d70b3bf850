"""Tells a font by its name and by what the file says of it."""

from __future__ import annotations

import re

from easyread.model.lettering import Font, FontStyle

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_MAKERS = re.compile(r"(?<=[a-z])(PS)?MT$|(?<=[a-z])PS$|(?<=-)(PS)?MT$")
_WEIGHTS = (
    (100, r"thin|hairline"),
    (200, r"extra-?light|ultra-?light"),
    (300, r"(?<!high)light"),
    (600, r"semi-?bold|demi(-?bold)?"),
    (800, r"extra-?bold|ultra-?bold|heavy"),
    (900, r"black"),
    (700, r"bold"),
    (500, r"medium"),
)
_WEIGHT = re.compile(
    "|".join(rf"(?P<w{weight}>{words})" for weight, words in _WEIGHTS), re.IGNORECASE
)
_SLANT = re.compile(r"italic|oblique|(?<=[-,])(bold)?it$", re.IGNORECASE)
_NARROW = re.compile(r"condensed|narrow|compressed|cond\b", re.IGNORECASE)
_IN_ONE = r"(?!(?<=Deja)Vu)(?!(?<=Open)Dyslexic)"
_PLAIN = re.compile(r"(?<=[-, ])(regular|roman|normal|book)$", re.IGNORECASE)

_STYLES: tuple[tuple[FontStyle, str], ...] = (
    ("serif", r"(?<!sans)(?<!sans[- ])serif|slab"),
    ("symbol", r"wingdings|webdings|symbol|dingbat|emoji|fontawesome|icon"),
    ("fixed", r"courier|mono|consolas|menlo|typewriter|inconsolata|fixed"),
    (
        "script",
        (
            r"script|brush|hand(writing)?|cursive|zapfino|chancery|lucida calligraphy"
            r"|vivaldi|mistral|pacifico|lobster|dancing|caveat|bradley"
        ),
    ),
    ("decorative", r"papyrus|impact|jokerman|chiller|curlz|stencil|blackletter|fraktur|ravie"),
    (
        "sans",
        (
            r"sans|arial|helvetica|verdana|calibri|carlito|tahoma|trebuchet|segoe|roboto|atkinson"
            r"|fs ?me|gothic|gill|frutiger|futura|myriad|univers|lato|inter\b|barlow|dejavu|lexend"
            r"|century ?gothic|avenir|aptos|candara|corbel|franklin|montserrat|nunito|poppins"
            r"|ubuntu|raleway|oxygen|din\b|optima|stag|sassoon|geneva"
            r"|lucida grande|san francisco|sfui"
        ),
    ),
    (
        "serif",
        (
            r"times|georgia|garamond|cambria|caladea|palatino|bookman|baskerville|century"
            r"|didot|bodoni|minion|constantia|roman\b|cmr\d|latin ?modern|lmroman|tinos|gelasio"
            r"|merriweather|playfair|caslon|sabon|charter|rockwell|antiqua"
        ),
    ),
)
_KINDS = tuple((style, re.compile(words, re.IGNORECASE)) for style, words in _STYLES)
_FIXED, _SERIF, _SCRIPT, _ITALIC, _FORCED_BOLD = 1, 1 << 1, 1 << 3, 1 << 6, 1 << 18


def typeface(written: str, flags: int, slant: int, *, embedded: bool) -> Font:
    """Return the font of this name.

    `flags` are those of the file (ISO 32000-1, table 123), -1 if there are none. `slant` is in
    degrees. How thick the file says that stems are tells nothing: many programs make it up.
    """
    name = _SUBSET.sub("", written)
    found = _WEIGHT.search(name)
    named = int(found.lastgroup[1:]) if found and found.lastgroup else 0
    told = max(0, flags)
    forced = 700 if told & _FORCED_BOLD else 0
    return Font(
        name=name,
        family=_family(name),
        weight=named or forced or 400,
        italic=bool(_SLANT.search(name) or told & _ITALIC or slant),
        style=_style(name, told),
        condensed=bool(_NARROW.search(name)),
        embedded=embedded,
    )


def _family(name: str) -> str:
    """Return the name without weight and slant: “ArialMT” and “Arial-BoldMT” are “Arial”."""
    bare = _MAKERS.sub("", name)
    for part in (_WEIGHT, _SLANT, _PLAIN):
        bare = part.sub("", bare)
    bare = _MAKERS.sub("", bare.rstrip("-, ")).replace("-", " ").replace(",", " ")
    return _apart(" ".join(bare.split())) or name


def _apart(name: str) -> str:
    """Put spaces between the words of a name; makers write some names in one: “DejaVu”."""
    return re.sub(rf"(?<=[a-z])(?=[A-Z]){_IN_ONE}", " ", name)


def _style(name: str, flags: int) -> FontStyle:
    """Return the style: the name knows best; many programs write flags that are not true."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    for style, words in _KINDS:
        if words.search(spaced) or words.search(name):
            return style
    if flags & _FIXED:
        return "fixed"
    if flags & _SCRIPT:
        return "script"
    return "serif" if flags & _SERIF else "unknown"
