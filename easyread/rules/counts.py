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
