"""Lines of JSON in, lines of JSON out, in order, one at a time: the door for other programs."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from easyread.errors import ContentError, EasyReadError
from easyread.model.place import Place

LONGEST_LINE = 40_000_000
_HALF = re.compile("[\ud800-\udfff]")  # half a character, as JSON can hold but no text
Line = Mapping[str, object]


class LineError(EasyReadError):
    """A line that is not what we expect."""


def lines(stream: BinaryIO, answer: Callable[[Line], str]) -> Iterator[tuple[str, bool]]:
    """Yield an answer for each line, and whether the line was sound.

    A line that cannot be read is answered with what is wrong, so that answers stay in step.
    """
    number = 0
    while raw := stream.readline(LONGEST_LINE):
        number += 1
        whole = raw.endswith(b"\n") or len(raw) < LONGEST_LINE
        while not whole:
            rest = stream.readline(LONGEST_LINE)
            whole = rest.endswith(b"\n") or len(rest) < LONGEST_LINE
            raw = b""
        if raw.strip() or not whole:
            yield _answer(raw, number, answer)


def opened(path: Path, open_: ExitStack) -> BinaryIO:
    """Return a file of lines, open until `open_` ends; - is what is piped in.

    Raises:
        ContentError: the file cannot be read.
    """
    if path == Path("-"):
        return sys.stdin.buffer
    try:
        return open_.enter_context(path.open("rb"))
    except OSError as error:
        message = f"We cannot read this file: {error.strerror}."
        raise ContentError(message, Place(path.as_posix())) from None


def text_of(line: Line, key: str = "text") -> str:
    """Return the words that a line holds.

    Raises:
        LineError: there are none.
    """
    words = line.get(key)
    if not isinstance(words, str):
        raise LineError(f"This line has no “{key}”.")
    return _HALF.sub("\ufffd", words)


def as_line(values: Mapping[str, object]) -> str:
    """Return values as one line of JSON."""
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    try:
        line.encode()
    except UnicodeEncodeError:  # half a character
        return json.dumps(values, separators=(",", ":"))
    return line


def _answer(raw: bytes, number: int, answer: Callable[[Line], str]) -> tuple[str, bool]:
    name: object = None
    try:
        found = _read(raw)
        name = found.get("id")
        return answer(found), True
    except EasyReadError as error:
        return as_line({"id": name, "error": f"Line {number}: {error}"}), False


def _read(raw: bytes) -> Line:
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        raise LineError("This is not JSON.") from None
    if not isinstance(found, dict):
        raise LineError('A line looks like this: {"id": 1, "text": "Some words."}')
    return found
