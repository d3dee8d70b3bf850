"""Fields that ask for the same thing again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import fields, named, on_screen
from easyread.rules.rule import rule

_NO_KIND = ("", "on", "off", "nope", "false", "new-password", "one-time-code")


@rule(
    asks="Ask for each thing once.",
    sources=["WCAG22 (3.3.7)", "NHSDS"],
    bad=["2 fields for the same phone number."],
    good=["1 field for the phone number."],
    counts=answer_controls,
)
def asked_again(facts: HtmlFacts) -> Iterator[OnPage]:
    """Each field is work."""
    found: dict[str, list[Part]] = defaultdict(list)
    for one in fields(facts):
        if one.autocomplete not in _NO_KIND and one.type not in ("radio", "checkbox"):
            found[one.autocomplete].append(one.part)
    for parts in found.values():
        if len(parts) > 1:
            message = f"{len(parts)} fields ask for the same thing.{named(parts)}"
            yield on_screen(None, message, "Ask for it once.", parts)
