"""Writes lines of a content file, so that what people wrote stays what they wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from easyread.content import parse
from easyread.errors import EasyReadError
from easyread.language.midsentence import midsentence
from easyread.model.document import AnyPicture, Picture, Quote, Text, plain

# Each of these is a mark somewhere in a content file. A backslash makes it a letter again.
_MARKS = re.compile(r"[\\`*_{}\[\]<>|~&#]|(?<!\S):|:(?!\S)")
_AT_THE_START = re.compile(r"(?=[-+=:#>])|(?<=\d)(?=[.)])")
_NUMBER = re.compile(r"\d{1,9}[.)]")
# Words with nothing in them that could be a mark: most answers.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z ,.;!?'’£]*")
_OUR_PACK = "together"  # its names need no pack before them
_TOP = "---\ntitle: Quote\n---\n\n## Quote\n\n"


def escaped(words: str) -> str:
    """Return a line of words as a content file has them: no letter of it is a mark."""
    words = " ".join(words.split())
    marked = _MARKS.sub(lambda found: f"\\{found[0]}", words)
    if words[:1] in tuple("-+=") or _NUMBER.match(words):
        return _AT_THE_START.sub(r"\\", marked, count=1)
    return marked


def writable(words: str) -> bool:
    """Say whether a quote comes back from a content file as it was written."""
    if _PLAIN.fullmatch(words):
        return True
    lines = [" ".join(line.split()) for line in words.splitlines() if line.strip()]
    try:
        document = parse(_TOP + "\n".join(quote(words)), "", "quote")
    except EasyReadError:
        return False
    found = [
        plain(line) for one in document.blocks() if isinstance(one, Quote) for line in one.lines
    ]
    return "\n".join(found) == f"“{chr(10).join(lines)}”"


def name(picture: AnyPicture | None) -> str:
    """Return the name of a picture as an author wrote it; "" for none."""
    if isinstance(picture, Picture) and picture.pack != _OUR_PACK:
        return f"{picture.pack}:{picture.name}"
    return picture.name if picture else ""


def pictured(picture: str, words: str) -> str:
    """Return words with the picture before them."""
    return f":{picture}: {words}" if picture else words


def written(text: Text) -> str:
    """Return the words of the form as lines of a content file have them."""
    return escaped(plain(text))


def inside(text: Text) -> str:
    """Return the words of an answer as they stand inside a sentence."""
    return escaped(midsentence(plain(text)))


def statement(picture: str, *lines: str) -> list[str]:
    """Return one idea, with an empty line below it."""
    return [pictured(picture, lines[0]), *lines[1:], ""]


def quote(words: str) -> list[str]:
    """Return somebody's words between quotation marks, line by line as they were written."""
    lines = [escaped(line) for line in words.splitlines() if line.strip()]
    lines[0], lines[-1] = f"“{lines[0]}", f"{lines[-1]}”" if len(lines) > 1 else f"“{lines[0]}”"
    return [*(f"> {line}" for line in lines), ""]


def chart(title: str, total: int, did: str, rows: Iterable[str]) -> list[str]:
    """Return a chart of people."""
    top = [f":::{{chart}} {title}", f":total: {total}", f":people: {did}"]
    return [*top, *rows, ":::", ""]


def table(caption: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return a table with a caption."""
    lines = [header, ["---"] * len(header), *rows]
    return [
        f":::{{table}} {caption}".rstrip(),
        *(f"| {' | '.join(cells)} |" for cells in lines),
        ":::",
        "",
    ]
