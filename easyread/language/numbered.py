"""Numbers with a dash that name a thing: “Flat 14-16”, “14-16 Green Lane”, “the ratio 3-4”."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern

_LONGEST_LABEL = len("apartment.: ")
# “Flat 2, 14-16 Green Lane”, “Room 3-5”: a label.
_LABEL = pattern(
    r"\b(?:flat|unit|room|bus|route|ext|extension|form|house|plot|block|suite|bay|gate|platform"
    r"|apartment|apt|shop|building|ward|desk|door|locker|size|model|version|ref|reference|code"
    r"|no|number|bed|table|seat|section|class|lane|channel|pitch|zone|hall|floor)\.?:?\s$",
    re.IGNORECASE,
)
# “Page 9-5” may be page 5 of part 9.
_PARTS = pattern(
    r"\b(?:pages?|pp?\.?|parts?|chapters?|questions?|steps?|numbers?|lines?|verses?)\s$",
    re.IGNORECASE,
)
_STREET = pattern(
    r"[a-z]?,?\s(?:(?:St|[A-Z][\w’'-]*)\.?\s){0,4}(?:Road|Street|Lane|Avenue|Drive|Way|Close|Court|Place"
    r"|Square|Terrace|Gardens?|Crescent|Hill|Park|Row|Walk|Grove|Green|Mews|Parade|Rise|View|Gate"
    r"|House|Building|Rd|St|Ave|Ln|Dr)\b"
)
_RATIO = pattern(r"\b(?:ratio|odds|votes?|voted)\b", re.IGNORECASE)


def names(text: str, start: int, end: int, falls: bool) -> bool:
    """Say whether the numbers are the name of a house, a room, a bus, or a ratio.

    `falls`: the second is the smaller, as in page 9-5.
    """
    near = max(0, start - _LONGEST_LABEL)
    if _STREET.match(text, end) or _LABEL.search(text, near, start):
        return True
    return bool((falls and _PARTS.search(text, 0, start)) or _RATIO.search(text, 0, start))
