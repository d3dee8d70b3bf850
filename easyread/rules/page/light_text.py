"""Pale letters on a dark ground."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.colour import WHITE, contrast
from easyread.model.lettering import Block, Line
from easyread.model.page import PageFacts
from easyread.rules.counts import lit_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import in_pictures, like_heading, start
from easyread.rules.rule import rule

_DARK = 3.0  # how strongly white stands out on the ground
_WORDS = 8  # fewer are a sign, a button or a band with a heading
_CHOSEN = 0.9


@rule(
    asks="Use dark letters on a pale ground.",
    sources=["DUD13 (no light lettering on dark)", "UKAAF19"],
    bad=["A paragraph of white letters on blue."],
    good=["A heading of white letters on blue.", "A paragraph of black letters on cream."],
    counts=lit_lines,
)
def light_text(facts: PageFacts) -> Iterator[OnPage]:
    """Pale letters look thinner on a dark ground. They are hard to print."""
    if not facts.laid_out or _chosen(facts):
        return
    for page in facts.pages:
        drawn = in_pictures(page)
        light = [block for block in page.reading if _is_light_text(facts, block)]
        found = [block for block in light if not any(id(line) in drawn for line in block.lines)]
        if found:
            yield on_page(
                "warning",
                "These letters are pale on a dark ground.",
                "Use dark letters on a pale ground.",
                page.number,
                *(block.box for block in found),
                words=start(found[0].text),
            )


def _chosen(facts: PageFacts) -> bool:
    """Whether nearly all words are light on dark: colours that someone asked for."""
    known = [line for line in facts.lines if line.paper]
    return sum(map(_light, known)) > _CHOSEN * len(known)


def _is_light_text(facts: PageFacts, block: Block) -> bool:
    if len(block.text.split()) < _WORDS or like_heading(block, facts.size_pt):
        return False
    return block.role != "th" and all(map(_light, block.lines))


def _light(line: Line) -> bool:
    ink = line.runs[0].colour if line.runs else None
    if ink is None or line.paper is None:
        return False
    on_paper = contrast(WHITE, line.paper)
    return on_paper > _DARK and contrast(WHITE, ink) < on_paper
