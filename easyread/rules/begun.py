"""Looks for a pattern only where its words are: a document is long, and a pattern is slow."""

from __future__ import annotations

import re
from collections.abc import Iterable


def begun(pattern: re.Pattern[str], text: str, first: Iterable[str]) -> bool:
    """Say what `pattern.search` says, sooner: each match begins with one of these words."""
    for word in filter(text.__contains__, first):
        at = text.find(word)
        while at >= 0:
            if pattern.match(text, at):
                return True
            at = text.find(word, at + 1)
    return False
