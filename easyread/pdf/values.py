"""Reads one answer in all the spellings that programs have for it."""

from __future__ import annotations

import zlib
from typing import Any

import pikepdf

from easyread.errors import PdfError

MAX_STREAM_BYTES = 1_000_000
_NO = frozenset({"", "off", "no", "false", "0"})


def words(value: Any) -> str:
    """Return a string of PDF as text, whatever its encoding, lines ending as in Unix."""
    if isinstance(value, pikepdf.Stream):
        value = _short(value)
    if not isinstance(value, pikepdf.String):
        return "" if value is None else str(value).lstrip("/")
    raw = bytes(value)
    # FF FE is not allowed, but some programs write it. Half an emoji alone must not take words along.
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        text = raw[: len(raw) // 2 * 2].decode("utf-16", "replace")
    elif raw.startswith(b"\xef\xbb\xbf"):
        text = raw.decode("utf-8-sig", "replace")
    else:
        text = str(value)
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\0")


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
    return any(answer.lower() not in _NO for answer in _answers(entries, widgets))


def choice(entries: dict[str, Any], widgets: list[Any]) -> str:
    """Return the value of the choice that is ticked, or "" for none.

    “No” is an answer where a choice has that value. Some programs number the choices and list their
    values in /Opt.
    """
    options = list(entries.get("/Opt", ()))
    values = {str(number) for number in range(len(options))} | set(map(state, widgets)) - {""}
    answers = _answers(entries, widgets)
    answer = next((one for one in answers if one in values or one.lower() not in _NO), "")
    if answer.isdecimal() and int(answer) < len(options):
        return words(options[int(answer)])
    return answer


def _answers(entries: dict[str, Any], widgets: list[Any]) -> list[str]:
    """Return the value, then what the boxes show: some programs set only how they look."""
    shown = [words(widget.get("/AS")) for widget in widgets]
    return [words(entries.get("/V")).lstrip("/"), *shown]
