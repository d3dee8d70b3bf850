"""How many things a rule about pages looked at. Each takes the facts that the rule is asked of."""

from __future__ import annotations

from easyread.model.page import PageFacts
from easyread.model.screen import HtmlFacts
from easyread.model.tagged import PdfFacts


def files(_: PageFacts | PdfFacts | HtmlFacts) -> int:
    """Count the file itself."""
    return 1


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


def drawn_lines(facts: PageFacts) -> int:
    """Count the lines that are read, where we know how they look."""
    return lines(facts) if facts.laid_out else 0


def laid_out_pages(facts: PageFacts) -> int:
    """Count the pages, where we know how they look."""
    return pages(facts) if facts.laid_out else 0


def drawn_fields(facts: PageFacts) -> int:
    """Count the places for an answer whose edge is known."""
    return sum(1 for field in facts.fields if field.edge_contrast is not None)


def paper_lines(facts: PageFacts) -> int:
    """Count the lines that are read on paper: on a screen they break elsewhere."""
    return lines(facts) if facts.medium == "pdf" else 0


def paper_pages(facts: PageFacts) -> int:
    """Count the pages of paper."""
    return len(facts.pages) if facts.medium == "pdf" else 0


def drawn_headings(facts: PageFacts) -> int:
    """Count the headings that the file calls headings, where we know how they look."""
    return headings(facts) if facts.laid_out else 0


def lit_lines(facts: PageFacts) -> int:
    """Count the lines whose contrast is known."""
    return sum(1 for line in facts.lines if line.contrast is not None)
