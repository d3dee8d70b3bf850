"""Names made from words, how names are written, and the nearest name to a misspelt one."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

PICTURE = re.compile(r"[a-z0-9]+(?:[-:][a-z0-9]+)*")
QUESTION = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MOST_TOLD = 16


def slug(words: str) -> str:
    """Return words as a lower-case name with hyphens, safe in an address and in a PDF name."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known names, or all of them when none is near."""
    known = sorted(known)
    found = near(name, known)
    if found:
        return f"Did you mean: {', '.join(found)}?"
    return f"You can use: {', '.join(known)}." if len(known) <= MOST_TOLD else ""


def near(name: str, known: Iterable[str]) -> list[str]:
    """Return up to 3 known names that are like this one, the nearest first."""
    return difflib.get_close_matches(name, list(known), n=3, cutoff=0.6)
