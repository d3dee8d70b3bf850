"""HTML → its tags and the words between them, each with its place.

The standard library's parser takes minutes for some hostile pages (CPython 3.11.7: 20,000 times
“<a ”), and other parsers do not tell where words stand.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_NAME = re.compile(r"[a-zA-Z][^\s/>]{0,100}")
_ATTRIBUTE = re.compile(
    r"""[\s/]*+(?P<name>[^\s/>=]{1,200})
    (?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s>"']*+)))?""",
    re.VERBOSE,
)
_STOP = re.compile("[>\"']")
_MOST_ATTRIBUTES = 60
# What stands between these tags is no HTML.
_RAW = ("script", "style", "textarea", "title", "noscript", "template", "iframe", "xmp")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that opens or closes an element. `start` to `end` is where it stands."""

    name: str
    closes: bool
    attributes: Mapping[str, str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """Characters between tags, as they were typed."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A comment; `start` to `end` is what stands inside its marks."""

    start: int
    end: int


@dataclass(slots=True)
class _Finder:
    """Looks for words ahead, and never twice for those that are not there."""

    source: str
    missing: set[str] = field(default_factory=set)
    quotes: bool = True

    def find(self, wanted: str, start: int) -> int:
        if wanted in self.missing:
            return -1
        at = self.source.find(wanted, start)
        if at < 0:
            self.missing.add(wanted)
        return at


def tokens(source: str) -> Iterator[Tag | Words | Note]:
    """Walk a page. What opens like a tag and has no end is words."""
    finder = _Finder(source)
    at = words = 0
    while (at := finder.find("<", at)) >= 0:
        found = _token(finder, at)
        if found is None:
            at += 1
            continue
        if words < at:
            yield Words(words, at)
        if not isinstance(found, int):
            yield found
        at = words = _end(found)
        if isinstance(found, Tag) and found.name in _RAW and not found.closes:
            close = _closing(source, found)
            if found.name == "title" and at < close:
                yield Words(at, close)
            at = words = close
    if words < len(source):
        yield Words(words, len(source))


def _end(found: Tag | Note | int) -> int:
    if isinstance(found, Tag):
        return found.end
    return found if isinstance(found, int) else found.end + len("-->")


def _token(finder: _Finder, at: int) -> Tag | Note | int | None:
    """The tag or the note that starts here; the end of what is to be left out; or nothing."""
    source = finder.source
    if source.startswith("<!--", at):
        end = finder.find("-->", at + 4)
        return Note(at + 4, end) if end >= 0 else None
    if source[at + 1 : at + 2] in ("!", "?"):
        end = finder.find(">", at)
        return end + 1 if end >= 0 else None
    closes = source.startswith("/", at + 1)
    name = _NAME.match(source, at + 1 + closes)
    if not name:
        return None
    end = _tag_end(finder, name.end())
    if end < 0:
        return None
    attributes = {} if closes else _attributes(source, name.end(), end)
    return Tag(name[0].lower(), closes, attributes, at, end)


def _tag_end(finder: _Finder, at: int) -> int:
    """Where a tag ends: at the first > outside quotes or, if a quote stays open, at the first."""
    first = finder.find(">", at)
    while first >= 0 and finder.quotes and (stop := _STOP.search(finder.source, at)):
        if stop[0] == ">":
            return stop.end()
        close = finder.find(stop[0], stop.end())
        if close < 0:
            # Later tags would look just as far and in vain.
            finder.quotes = False
        at = close + 1
    return first + 1 or -1


def _attributes(source: str, start: int, end: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, match in enumerate(_ATTRIBUTE.finditer(source, start, end - 1)):
        if number == _MOST_ATTRIBUTES:
            break
        value = match["double"] or match["single"] or match["bare"] or ""
        found.setdefault(match["name"].lower(), html.unescape(value))
    return found


def _closing(source: str, tag: Tag) -> int:
    """Where an element ends whose content is no HTML; failing that, the end of the page."""
    close = re.compile(rf"</{tag.name}", re.IGNORECASE).search(source, tag.end)
    return close.start() if close else len(source)
