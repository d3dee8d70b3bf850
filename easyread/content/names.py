"""Names made from words, and the nearest name to a misspelt one."""

import difflib
import re
import unicodedata
from collections.abc import Iterable


def slug(words: str) -> str:
    """Return words as a lower-case name with hyphens, safe in an address and in a PDF name."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known names, or all of them when none is near."""
    known = sorted(known)
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.6)
    if near:
        return f"Did you mean: {', '.join(near)}?"
    return f"You can use: {', '.join(known)}." if len(known) <= 12 else ""
