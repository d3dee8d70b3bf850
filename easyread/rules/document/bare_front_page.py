"""Front pages that do not say what this is, who made it and when."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.begun import begun
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_EASY_READ = pattern(r"\beasy[ -]read\b")
_YEARS = ("19", "20")
_DATE = pattern(r"\b(?:19|20)\d\d\b")
_FIRST_WORDS = 600


@rule(
    asks="Say on the front page what this is. Say who made it and when.",
    alias="front-page",
    sources=["DEM", "AEE", "TAS"],
    bad=["---\ntitle: Our plan\nkind: leaflet\n---\n\n## Our plan\n\nWe have a plan."],
    good=[
        (
            "---\ntitle: Our plan\nkind: leaflet\norganisation: Mind\n"
            "date: 2 July 2024\n---\n\n## Our plan\n\nWe have a plan."
        )
    ],
    kind="partial",
    severity="ask",
)
def bare_front_page(document: Document, *, least_words: int = 200) -> Iterator[Problem]:
    """People need to know if this is for them."""
    meta = document.prose.meta
    if not meta and document.word_count < least_words:
        return
    start = document.prose.title + " " + _first_words(document)
    missing = []
    if not meta and not begun(_EASY_READ, start.lower(), ("easy",)):
        missing.append("“Easy Read”")
    if meta and not meta.get("organisation"):
        missing.append("who made it")
    if not meta.get("date") and not begun(_DATE, start, _YEARS):
        missing.append("a date")
    if missing:
        yield weighed(
            None, f"Does the front page say {' and '.join(missing)}?", "Add what is missing."
        )


def _first_words(document: Document) -> str:
    """Return how the text begins."""
    beginning = "\n".join([unit.text for unit in document.prose.units[:_FIRST_WORDS]])
    return beginning[:_FIRST_WORDS]
