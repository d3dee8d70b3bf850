"""Fields that must be filled in, and do not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, fields, named, on_screen
from easyread.rules.rule import rule

_WORDS = re.compile(r"\b(?:must|need|needed|required|have to|necessary)\b", re.IGNORECASE)


@rule(
    asks="Say in words which questions must be answered.",
    sources=["WCAG22 (3.3.2)", "COGA"],
    bad=["A field that must be filled in, with the label “Name”."],
    good=["A field with the label “Name (you must answer this)”."],
    counts=answer_controls,
)
def unmarked_required_field(facts: HtmlFacts) -> Iterator[OnPage]:
    """People send the form, and get it back with an error."""
    found = [one.part for one in _needed(facts) if not _says(one)]
    if found:
        what = counted(len(found), "field", "fields")
        message = f"{what} must be filled in, and no words say so.{named(found)}"
        yield on_screen(None, message, "Add to the label: “you must answer this”.", found)


def _needed(facts: HtmlFacts) -> list[Control]:
    """Return the fields that must be filled in, one for each set of answers."""
    found: dict[str, Control] = {}
    for one in fields(facts):
        if one.field.required:
            found.setdefault(one.field.group or f"{len(found)}", one)
    return list(found.values())


def _says(control: Control) -> bool:
    words = f"{control.field.label} {control.legend} {control.described}"
    return bool(_WORDS.search(words)) or control.field.label.rstrip().endswith("*")
