"""How many things a rule about pages looked at. Each takes the facts that the rule is asked of."""

from __future__ import annotations

from collections.abc import Callable

from easyread.model.page import PageFacts
from easyread.model.screen import HtmlFacts
from easyread.model.tagged import PdfFacts


def files(facts: PageFacts | PdfFacts | HtmlFacts) -> int:
    """Count the file itself, if it could be asked."""
    return 0 if isinstance(facts, PdfFacts) and not facts.known else 1


def pages(facts: PageFacts) -> int:
    """Count the pages."""
    return len(facts.pages)


def blocks(facts: PageFacts) -> int:
    """Count the blocks that are read, where we know how they look."""
    return sum(1 for _ in facts.reading) if facts.laid_out else 0


def lines(facts: PageFacts) -> int:
    """Count the lines that are read."""
    return sum(1 for _ in facts.lines)


def pictures(facts: PageFacts) -> int:
    """Count the pictures that are no backgrounds."""
    return sum(1 for _ in facts.pictures)


def fields(facts: PageFacts) -> int:
    """Count the places for an answer."""
    return sum(1 for _ in facts.fields)


def headings(facts: PageFacts) -> int:
    """Count the headings that the file calls headings."""
    return sum(1 for _ in facts.headings)


def links(facts: PageFacts) -> int:
    """Count the links."""
    return sum(len(page.links) for page in facts.pages)


def tags(facts: PdfFacts) -> int:
    """Count the tags."""
    return len(facts.tags)


def fonts(facts: PdfFacts) -> int:
    """Count the fonts."""
    return len(facts.fonts)


def tagged_files(facts: PdfFacts) -> int:
    """Count the file itself, if it has tags, whole or broken."""
    return 1 if facts.tags or not facts.whole else 0


def tags_of(*roles: str) -> Callable[[PdfFacts], int]:
    """Count the tags with one of these roles."""

    def counted(facts: PdfFacts) -> int:
        return sum(1 for tag in facts.tags if tag.role in roles)

    return counted


def laid_over(*kinds: str) -> Callable[[PdfFacts], int]:
    """Count the annotations of these kinds that can be seen; of all kinds if none is named."""

    def counted(facts: PdfFacts) -> int:
        return sum(
            1 for one in facts.annotations if not one.hidden and (not kinds or one.kind in kinds)
        )

    return counted


def pdf_fields(facts: PdfFacts) -> int:
    """Count the places for an answer in a PDF."""
    return fields(facts.shown)


def pdf_pages(facts: PdfFacts) -> int:
    """Count the pages of a PDF."""
    return pages(facts.shown)


def tagged_pages(facts: PdfFacts) -> int:
    """Count the pages of a PDF with tags."""
    return pages(facts.shown) if facts.tags else 0


def pdf_blocks(facts: PdfFacts) -> int:
    """Count the blocks that are read in a PDF."""
    return blocks(facts.shown)


def tab_orders(facts: PdfFacts) -> int:
    """Count the pages with tags and with something to go to with the tab key."""
    return len(facts.tab_orders) if facts.tags else 0


def bookmarks(facts: PdfFacts) -> int:
    """Count the bookmarks."""
    return len(facts.bookmarks)
