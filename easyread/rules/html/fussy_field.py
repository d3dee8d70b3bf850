"""Fields that take an answer in one form only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import fields, on_screen
from easyread.rules.rule import rule

_KINDS = {
    "phone": re.compile(r"\b(?:tele)?phone\b|\bmobile\b|\btel\b", re.IGNORECASE),
    "NHS number": re.compile(r"\bnhs (?:number|no)\b", re.IGNORECASE),
    "postcode": re.compile(r"\bpost ?code\b|\bpostal-code\b", re.IGNORECASE),
}
_LONGEST = {"phone": 13, "NHS number": 12, "postcode": 8}
_SPACE = re.compile(r"\\s|\\W|\\D|[ .^]")


@rule(
    asks="Take answers in any form that makes sense.",
    alias="input-forgiving",
    sources=["COGA (o4p08)", "NHSSM"],
    bad=["A field for a phone number that refuses spaces."],
    good=["A field for a phone number that takes spaces."],
    severity="ask",
    kind="partial",
    counts=answer_controls,
)
def fussy_field(facts: HtmlFacts) -> Iterator[OnPage]:
    """People write a number as they know it."""
    for one in fields(facts):
        kind = next((kind for kind, words in _KINDS.items() if words.search(_about(one))), "")
        if kind and (_refuses_spaces(one) or _too_short(one, kind)):
            message = f"The field “{one.part.words}” may refuse spaces in the number."
            yield on_screen(None, message, "Take it with spaces and without.", [one.part])
        elif kind and one.type == "number":
            message = f"The field “{one.part.words}” takes no spaces and no first 0."
            yield on_screen(None, message, "Use a field for text.", [one.part])


def _about(control: Control) -> str:
    field = control.field
    return (
        f"{field.label} {field.spoken} {control.placeholder} {control.autocomplete} {control.type}"
    )


def _refuses_spaces(control: Control) -> bool:
    """Whether its pattern has no room for a space: it is asked of all that is written."""
    return bool(control.pattern) and not _SPACE.search(control.pattern)


def _too_short(control: Control, kind: str) -> bool:
    return control.max_length is not None and control.max_length < _LONGEST[kind]
