"""`{{date}}` and the like → the words that the event file has for them, safe from Markdown."""

from __future__ import annotations

import re
import string

from easyread.content.event import Event
from easyread.content.mistakes import Mistakes
from easyread.content.names import did_you_mean
from easyread.errors import ContentError
from easyread.model.place import Place

# A backslash in front says that the braces are meant as they are.
_PLACEHOLDER = re.compile(r"(?<!\\)\{\{(?P<name>[^{}\n]{0,60})\}\}")
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in string.punctuation})
_HINT = "Name the event file at the top, for example: event: my-event.event.toml"


def filled(written: str, event: Event | None, file: str) -> str:
    """Return a whole content file with words for its placeholders; each line stays in its place.

    The words are escaped, so that they cannot become marks. The lines at the top are left as they
    are: they are filled once they are read.

    Raises:
        ContentError: there is no event file, or it does not have such a fact.
    """
    mistakes = Mistakes()
    lines = written.split("\n")
    for number, line in enumerate(lines[_top(lines) :], _top(lines)):
        if "{{" in line:
            with mistakes.noted():
                lines[number] = _line(line, event, Place(file, number + 1))
    mistakes.refuse()
    return "\n".join(lines)


def words(text: str, event: Event | None, place: Place) -> str:
    """Return words from the top of a file, with those of the event.

    Raises:
        ContentError: as for `filled`.
    """
    return _PLACEHOLDER.sub(lambda found: _words(found, event, place), text)


def _top(lines: list[str]) -> int:
    """How many lines the top of a file takes."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    ends = (number for number, line in enumerate(lines[1:], 2) if line.rstrip() == "---")
    return next(ends, 0)


def _line(line: str, event: Event | None, place: Place) -> str:
    return _PLACEHOLDER.sub(
        lambda found: _words(found, event, place, found.start() + 1).translate(_MARKS), line
    )


def _words(found: re.Match[str], event: Event | None, place: Place, column: int = 0) -> str:
    name = found["name"].strip()
    here = Place(place.file, place.line, column)
    if event is None:
        raise ContentError(f"We do not know what {{{{{name}}}}} is.", here, _HINT)
    if name not in event.words:
        message = f"The event file has no “{name}”."
        raise ContentError(message, here, did_you_mean(name, event.words))
    return event.words[name]
