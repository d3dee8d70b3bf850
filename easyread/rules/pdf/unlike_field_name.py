"""Names of fields that have no word in common with the words beside the field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import Field, Page
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import named_for_machines

_MOSTLY = 0.5
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "your",
        "you",
        "my",
        "i",
        "we",
        "is",
        "are",
        "do",
        "does",
        "of",
        "to",
        "in",
        "on",
        "at",
        "what",
        "which",
        "who",
    ]
)


@rule(
    asks="Name a place for an answer with the words beside it.",
    sources=["WCAG22 (2.5.3)", "VERA (PDF/UA-1, 7.18.1)"],
    bad=["The words are “Your phone number”. The name that is read aloud is “E-mail”."],
    good=["The words and the name are “Your phone number”."],
    severity="ask",
    kind="partial",
    counts=pdf_fields,
)
def unlike_field_name(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen would answer another question than people who look."""
    yield from page_by_page(
        (
            field
            for page in facts.shown.pages
            for field in page.fields
            if field.seen and _unlike(field, page)
        ),
        "ask",
        "A field here is not read aloud as it looks.",
        "{count} fields here are not read aloud as they look.",
        "Is the name right? If not, use the words beside it.",
    )


def _unlike(field: Field, page: Page) -> bool:
    """Say whether the name is neither like the label nor taken from other words of the page."""
    label, spoken = _words(field.label), _words(field.spoken)
    if not label or not spoken or (label & spoken) - _SMALL or named_for_machines(field):
        return False
    printed = {word for block in page.blocks for word in _words(block.text)}
    return len(spoken & printed) < _MOSTLY * len(spoken)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
