"""How many ideas, pictures and questions a rule about pages looked at."""

from __future__ import annotations

from easyread.model.page import PageFacts
from easyread.model.screen import HtmlFacts
from easyread.rules.answer_places import tick_boxes
from easyread.rules.asked_here import asked_here
from easyread.rules.counts import paper_pages, pictures
from easyread.rules.page_ideas import ideas
from easyread.rules.picture_blocks import support


def idea_count(facts: PageFacts) -> int:
    """Count the ideas on the pages."""
    return sum(one.pictured + one.bare for one in ideas(facts))


def idea_pictures(facts: PageFacts) -> int:
    """Count the pictures that stand for ideas."""
    return len(support(facts))


def pixel_pictures(facts: PageFacts) -> int:
    """Count the pictures that are made of pixels, where we know how large they are shown."""
    return sum(1 for _, one in facts.pictures if one.pixels) if facts.laid_out else 0


def described_pictures(facts: PageFacts) -> int:
    """Count the pictures with a description."""
    return sum(1 for _, one in facts.pictures if one.alt)


def html_pictures(facts: HtmlFacts) -> int:
    """Count the pictures of a web page that are no backgrounds."""
    return pictures(facts.shown)


def questions(facts: PageFacts) -> int:
    """Count the questions with a place for an answer on the same page."""
    if not facts.laid_out:
        return 0
    return sum(len(asked_here(page, facts.size_pt)) for page in facts.pages)


def ticks(facts: PageFacts) -> int:
    """Count the boxes to tick, where we know how large they are."""
    return sum(len(tick_boxes(page)) for page in facts.pages) if facts.laid_out else 0


def paper_ticks(facts: PageFacts) -> int:
    """Count the boxes to tick on paper."""
    return ticks(facts) if facts.medium == "pdf" else 0


def page_ends(facts: PageFacts) -> int:
    """Count the places where one page of paper ends and the next begins."""
    return max(paper_pages(facts) - 1, 0)
