"""Too many questions on a page."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.asked_here import asked_here
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import questions
from easyread.rules.rule import rule


@rule(
    asks="Ask {screen} on a screen, and {warn} on a page of paper.",
    alias="question-one-per-page",
    sources=["NHSDS (1 on a screen)", "OURS (2 on paper)"],
    bad=["4 questions on a page."],
    good=["2 questions on a page."],
    severity="error",
    counts=questions,
)
def many_questions_on_page(
    facts: PageFacts, *, warn: int = 2, most: int = 3, screen: int = 1
) -> Iterator[OnPage]:
    """One question at a time is easier to think about."""
    paper = facts.medium == "pdf"
    for page in facts.pages if facts.laid_out else ():
        asked = asked_here(page, facts.size_pt)
        if len(asked) > (warn if paper else screen):
            yield on_page(
                "error" if paper and len(asked) > most else "warning",
                f"There are {len(asked)} questions on this page.",
                f"Ask {warn} at most on a page of paper."
                if paper
                else "Ask 1 at a time, or say why they stand on 1 page.",
                page.number,
                *(one.box for one in asked),
            )
