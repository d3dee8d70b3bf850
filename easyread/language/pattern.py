"""Patterns that are compiled at their first use: most texts never need most of them."""

from __future__ import annotations

import re
from typing import cast


class _Waiting:
    """Stands where a pattern will stand. Each method is looked for once, then kept."""

    def __init__(self, words: str, flags: re.RegexFlag) -> None:
        self._words = words
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._words, self._flags), name)
        setattr(self, name, found)
        return found


def pattern(words: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return a pattern that costs nothing until it is used.

    For patterns that a page of text may do without. Where every page needs one, `re.compile` is
    plainer, and a little faster in long texts.
    """
    # A cast: re.Pattern can have no subclass. This has all its methods.
    return cast("re.Pattern[str]", _Waiting(words, flags))
