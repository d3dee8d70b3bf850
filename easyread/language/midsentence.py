"""The words of a label as they stand inside a sentence: “Not sure” as “not sure”."""

from __future__ import annotations

from easyread.language.dates import DAYS, MONTHS
from easyread.language.hardness import is_name
from easyread.language.words import words

# Words that keep their capital, though the word list knows them in small letters too.
_KEPT = frozenset({*DAYS, *MONTHS} - {"March", "May"}) | frozenset(
    ["Christian", "Easter", "French", "God", "Polish", "Welsh"]
)
_ENDS = ".:;,"


def midsentence(label: str) -> str:
    """Return a label with a small first letter and no full stop.

    Names, “I” and initials keep their capital: “I do not know”, “NHS staff”, “Derby”.
    """
    label = label.strip().rstrip(_ENDS)
    spans = words(label)
    if not spans or spans[0].start:
        return label
    first = label[: spans[0].end]
    if first.split("’")[0].split("'")[0] == "I" or any(letter.isupper() for letter in first[1:]):
        return label
    if first in _KEPT or is_name(label, 0, len(first)):
        return label
    return first[:1].lower() + label[1:]
