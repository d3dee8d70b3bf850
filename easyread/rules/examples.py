"""Short ways to write the examples of rules, in the words of a content file."""

from __future__ import annotations

import re
from typing import Literal


def asked(
    text: str,
    *choices: str,
    kind: Literal["one", "many", "line", "write"] = "one",
    hint: str = "Tick 1 box.",
) -> str:
    """Return a question; without answers to choose from, one to write on a line."""
    name = "-".join(["ask", *re.findall("[a-z0-9]+", text.lower())])
    kind = kind if choices or kind == "write" else "line"
    hints = [f":hint: {hint}"] if choices else []
    answers = [f"- {choice}" for choice in choices]
    head = [f":::{{question}} {name}", f":kind: {kind}", *hints]
    return "\n".join([*head, text, *answers, ":::"])


def together(*parts: str) -> str:
    """Return a text of several blocks."""
    return "\n\n".join(parts)
