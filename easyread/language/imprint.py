"""Lines that no reader is asked to read: licence and print lines, contents lists, references."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern

# No such line is without one of these. Looking for them is quicker than for the whole.
_SIGNS = (
    "©", "copyright", "government licen", "nationalarchives", "isbn", "rights reserved", "creative",
    "party", "enquiries", "this publication", "published", "produced", "printed", "designed",
    "et al",
)  # fmt: skip
_IMPRINT = pattern(
    r"©|\bcopyright\b|\bopen government licen[cs]e\b|\bnationalarchives\b|\bISBN\b"
    r"|\ball rights reserved\b|\bcreative commons\b|\bthird[- ]party\b.{0,30}\bholders?\b"
    r"|\benquiries regarding this (?:publication|document)\b|\bthis publication is available\b"
    r"|\b(?:published|produced|printed|designed)(?: and \w+)? (?:for|by|and promoted)\b.{0,60}"
    r"(?:\b(?:19|20)\d\d\b|\bstreet\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b)|\bet al\b",
    re.IGNORECASE,
)
_LICENCE = pattern(r"\bLicen[cs]e: ?[A-Z]")
_CONTENTS = re.compile(r"(?:\.{4}|\s\.{1,3})\s?\d{1,3}(?=\s|$)")
_WEB = pattern(r"https?://|www\.|\bdoi\b", re.IGNORECASE)
_YEAR_IN_BRACKETS = re.compile(r"\((?:19|20)\d\d[a-z]?\)")


def licence(text: str) -> bool:
    """Say whether a whole text is a credit under a licence: “Drawings by A. Licence: CC BY 4.0”."""
    return _LICENCE.search(text) is not None


def imprint(sentence: str) -> bool:
    """Say whether a sentence is a licence or print line, a contents list or a reference."""
    if _signed(sentence) or _CONTENTS.search(sentence):
        return True
    return bool(_YEAR_IN_BRACKETS.search(sentence) and _WEB.search(sentence))


def _signed(sentence: str) -> bool:
    small = sentence.lower()
    return any(map(small.__contains__, _SIGNS)) and _IMPRINT.search(sentence) is not None
