"""Pages whose title says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.problems import closing
from easyread.rules.rule import rule

_HINT = "Write what the page is about between <title> and </title>."
_EMPTY = re.compile(
    r"untitled.*|(?:new )?(?:document|page)\s*\d*|home|index|title"
    r"|[\w-]+\.(?:html?|docx?|pdf|aspx)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"\w{4,}")


@rule(
    asks="Give the page a title that says what it is about.",
    sources=["WCAG22 (2.4.2)"],
    bad=["A page with the title “Untitled document”."],
    good=["A page with the title “Your health check: Easy Read”."],
    severity="error",
    counts=files,
)
def missing_page_title(facts: HtmlFacts) -> Iterator[OnPage]:
    """People find the page by its title among others that are open."""
    title = facts.shown.title
    if not title:
        yield on_screen("error", "The page has no title.", _HINT)
    elif _EMPTY.fullmatch(title):
        yield on_screen("error", f"The title “{title}” does not say what the page is about.", _HINT)
    elif (first := _first_heading(facts)) and not _alike(title, first):
        message = f"The title is {closing(title)} The first heading is {closing(first)}"
        yield on_screen("ask", message, "Do both say what the page is about?")


def _first_heading(facts: HtmlFacts) -> str:
    return next((block.text for _, block in facts.shown.headings if block.heading == 1), "")


def _alike(title: str, heading: str) -> bool:
    words = set(_LETTERS.findall(heading.lower()))
    return not words or bool(words & set(_LETTERS.findall(title.lower())))
