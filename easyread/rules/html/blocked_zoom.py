"""Pages that cannot be made larger with 2 fingers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_PART = re.compile(r"([a-z-]+)\s*=\s*([^\s,;]+)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@rule(
    asks="Let people make the page larger.",
    sources=["WCAG22 (1.4.4)"],
    bad=["A page with user-scalable=no."],
    good=["A page that says nothing about how large it may be made."],
    severity="error",
    counts=files,
)
def blocked_zoom(facts: HtmlFacts, *, least_scale: float = 2.0) -> Iterator[OnPage]:
    """Many people make pages larger to read them."""
    parts = _PART.finditer((facts.viewport or "").lower())
    found = {part[1]: part[2] for part in parts}
    limit = found.get("maximum-scale", "")
    low = bool(_NUMBER.fullmatch(limit)) and float(limit) < least_scale
    if found.get("user-scalable") in ("no", "0") or low:
        message = "People cannot make this page larger on a phone."
        yield on_screen(None, message, "Take out “user-scalable” and “maximum-scale”.")
