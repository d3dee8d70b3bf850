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


def answer_controls(facts: HtmlFacts) -> int:
    """Count the places for an answer of a web page: its fields, without buttons."""
    return sum(1 for one in facts.controls if one.field.kind != "button")


def all_controls(facts: HtmlFacts) -> int:
    """Count the fields and the buttons of a web page."""
    return len(facts.controls)


def groups(facts: HtmlFacts) -> int:
    """Count the sets of answers to choose from."""
    return len(facts.groups)


def anchors(facts: HtmlFacts) -> int:
    """Count the links of a web page."""
    return len(facts.anchors)


def tables(facts: HtmlFacts) -> int:
    """Count the tables that are not marked as layout."""
    return sum(1 for one in facts.tables if not one.silent)


def stops(facts: HtmlFacts) -> int:
    """Count the parts that the Tab key led to."""
    return len(facts.stops or ())


def wide_blocks(facts: HtmlFacts) -> int:
    """Count the blocks on a wide screen, where a browser drew it."""
    return blocks(facts.shown)


def narrow_blocks(facts: HtmlFacts) -> int:
    """Count the blocks on a small screen, where a browser drew it."""
    return len(facts.narrow.page.blocks) if facts.narrow else 0


def narrow_pictures(facts: HtmlFacts) -> int:
    """Count the pictures on a small screen, where a browser drew it."""
    return len(facts.narrow.page.pictures) if facts.narrow else 0


def drawn_pages(facts: HtmlFacts) -> int:
    """Count the web page, where a browser drew it."""
    return 1 if facts.shown.laid_out else 0
