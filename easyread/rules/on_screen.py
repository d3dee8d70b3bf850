"""Problems that are seen on a web page: one for all parts with the same fault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model.prose import Severity
from easyread.model.screen import Control, HtmlFacts, Part
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.problems import closing

_LONGEST = 60


def on_screen(
    severity: Severity | None, message: str, hint: str, parts: Sequence[Part] = ()
) -> OnPage:
    """Return a problem of a page, with its parts. The words are those of the first that has any."""
    words = next((one.words for one in parts if one.words), "")
    return on_page(severity, message, hint, 1, *(one.box for one in parts), words=words)


def counted(count: int, one: str, many: str) -> str:
    """Return “1 field” or “3 fields”."""
    return f"{count} {one if count == 1 else many}"


def named(parts: Sequence[Part]) -> str:
    """Return the words of the first part in quotes, to start a message with; “” if it has none."""
    words = next((one.words for one in parts if one.words), "")
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f" The first is {closing(short)}" if short else ""


def fields(facts: HtmlFacts) -> Iterator[Control]:
    """Return the places for an answer that can be used, without buttons."""
    return (one for one in facts.controls if one.field.kind != "button" and not one.disabled)
