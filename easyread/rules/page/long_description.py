"""Read-aloud descriptions that are too long, or that begin with “image of”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import described_pictures
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_NEEDLESS = re.compile(
    r"^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon|drawing|illustration|clip ?art)"
    r"s? (?:of|showing|shows)\b",
    re.IGNORECASE,
)


@rule(
    asks="Describe a picture in {most} letters or fewer.",
    sources=["NHSSM (125 letters)", "WCAG22 (1.1.1)"],
    bad=["“An image of a nurse and a man at a table.”"],
    good=["“A nurse and a man at a table.”"],
    counts=described_pictures,
)
def long_description(facts: PageFacts, *, most: int = 125) -> Iterator[OnPage]:
    """People who listen have to wait until it ends. They know already that it is a picture."""
    for page in facts.pages:
        said = [(one, (one.alt or "").strip()) for one in page.pictures if not one.background]
        long = [(one, alt) for one, alt in said if len(alt) > most]
        needless = [(one, alt) for one, alt in said if _NEEDLESS.match(alt)]
        if long:
            size = max(len(alt) for _, alt in long)
            message = f"The read-aloud description of a picture has {size} letters."
            yield _told(page, long, message, f"Keep it to {most} or fewer.")
        if needless:
            message = "A read-aloud description says that it is a picture."
            hint = "Leave that out. Say what the picture shows."
            yield _told(page, needless, message, hint)


def _told(page: Page, found: list[tuple[Picture, str]], message: str, hint: str) -> OnPage:
    boxes = (one.box for one, _ in found)
    return on_page("warning", message, hint, page.number, *boxes, words=start(found[0][1]))
