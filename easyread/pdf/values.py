"""Reads one answer in all the spellings that programs have for it."""

from __future__ import annotations

import html
import re
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

from easyread.errors import PdfError

MAX_STREAM_BYTES = 1_000_000
_NO = frozenset({"", "off", "no", "false", "0"})
_LANGUAGE = re.compile("\x1b[A-Za-z]{2,4}\x1b")  # a mark inside UTF-16: which language follows
_LINE_END = re.compile(r"</p\s*>|<br\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def words(value: Any) -> str:
    """Return a string of PDF as text, whatever its encoding, lines ending as in Unix."""
    if isinstance(value, pikepdf.Stream):
        value = _short(value)
    if isinstance(value, pikepdf.Array):
        return "\n".join(filter(None, map(words, value)))
    if isinstance(value, pikepdf.Name):
        return _name(value)
    if not isinstance(value, pikepdf.String):
        return "" if value is None else str(value)
    text = _text(bytes(value), value)
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\0")


def written(entries: dict[str, Any], widgets: list[Any]) -> str:
    """Return the words in a field: its value, that of its box, or else its words with a look."""
    values = [entries["/V"]] if "/V" in entries else [widget.get("/V") for widget in widgets]
    for value in values:
        if found := words(value):
            return found
    rich = "" if "/V" in entries else words(entries.get("/RV"))
    return html.unescape(_TAG.sub("", _LINE_END.sub("\n", rich))).strip("\n") if rich else ""


def _text(raw: bytes, value: Any) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):  # the first is not allowed, but is written
        whole = raw[: len(raw) // 2 * 2]  # half a letter must not take words along
        return _LANGUAGE.sub("", whole.decode("utf-16", "replace"))
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw.decode("utf-8-sig", "replace")
    return str(value)


def _name(name: Any) -> str:
    """Return a name without its slash; #20 stands for a space in it."""
    try:
        return str(name).removeprefix("/")
    except UnicodeDecodeError:
        return bytes(name).decode("latin-1").removeprefix("/")


def _short(stream: Any) -> Any:
    """Return the words in a stream, unpacked only as far as what a person could have typed."""
    raw = stream.read_raw_bytes() if int(stream.get("/Length", 0)) <= MAX_STREAM_BYTES else None
    packed = stream.get("/Filter")
    if raw is not None and packed == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream:
        unpacking = zlib.decompressobj()
        raw = unpacking.decompress(raw, MAX_STREAM_BYTES)
        packed = unpacking.unconsumed_tail
    if raw is None or packed:
        raise PdfError("An answer in this PDF is far too long. We do not open it.")
    return pikepdf.String(raw)


def state(widget: Any) -> str:
    """Return the value that a tick in this box gives."""
    looks = widget.get("/AP", {}).get("/N", {})
    names = looks.keys() if isinstance(looks, pikepdf.Dictionary) else ()
    return next((name.lstrip("/") for name in names if name != "/Off"), "")


def ticked(entries: dict[str, Any], widgets: list[Any]) -> bool:
    """Say whether a box of its own is ticked. Any value but Off means yes: /Yes, /On, /1, /yes."""
    return any(answer.lower() not in _NO or _offered(answer, widgets)
               for answer in _answers(entries, widgets))  # fmt: skip


def choice(entries: dict[str, Any], widgets: list[Any]) -> str:
    """Return the value of the choice that is ticked, or "" for none.

    Some programs number the choices and list their values in /Opt. A choice can be called “no”.
    """
    options = entries.get("/Opt")
    for answer in _answers(entries, widgets):
        if options is not None and answer.isdecimal() and int(answer) < len(options):
            return words(options[int(answer)])
        if answer != "Off" and (answer.lower() not in _NO or _offered(answer, widgets)):
            return answer
    return ""


def _offered(answer: str, widgets: list[Any]) -> bool:
    """Say whether a box gives this very answer when it is ticked."""
    return bool(answer) and any(state(widget) == answer for widget in widgets)


def _answers(entries: dict[str, Any], widgets: list[Any]) -> Iterator[str]:
    """Yield the value, then, where a program set only how the boxes look, what they show."""
    values = [entries["/V"]] if "/V" in entries else [widget.get("/V") for widget in widgets]
    for value in values:
        yield words(value).removeprefix("/")
    for widget in widgets:
        yield words(widget.get("/AS"))
