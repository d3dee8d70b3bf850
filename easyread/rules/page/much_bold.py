"""So many bold letters that none stand out."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, letters, like_heading, main, read, start
from easyread.rules.rule import rule

_NEAR_PT = 30.0


@rule(
    asks="Use bold for headings and hard words only.",
    alias="bold-sparing",
    sources=["NHSSM", "GOVUK21 (bold is allowed)", "NT"],
    bad=["A whole paragraph in bold."],
    good=["A paragraph with 1 hard word in bold."],
    counts=drawn_lines,
)
def much_bold(facts: PageFacts, *, share: float = 0.1, block_words: int = 12) -> Iterator[OnPage]:
    """If much is bold, nothing stands out. Bold letters are heavy to read."""
    pages = [(page, _text(facts, page)) for page in facts.pages] if facts.laid_out else []
    every = sum(letters(words) for _, words in pages)
    much = sum(letters(_bold(words)) for _, words in pages) > share * every
    for page, words in pages:
        bold = _bold(words)
        whole = [one for one in bold if _all_bold(one.block, block_words)]
        if whole:
            yield _told("All of this paragraph is bold.", page.number, whole)
        elif much and letters(bold) > share * letters(words):
            part = round(100 * letters(bold) / letters(words))
            yield _told(f"{part} in 100 letters are bold.", page.number, bold)


def _text(facts: PageFacts, page: Page) -> list[Read]:
    """The words that are no headings, no questions and no labels of answers."""
    return [one for one in main(read(page)) if not _may_be_bold(facts, page, one.block)]


def _may_be_bold(facts: PageFacts, page: Page, block: Block) -> bool:
    if like_heading(block, facts.size_pt) or block.role == "th" or "?" in block.text:
        return True
    # One bold line that is no sentence looks like a heading, whatever the file calls it.
    if len(block.lines) == 1 and not block.text.rstrip().endswith((".", "!", ",")):
        return all(run.font.bold for run in block.runs if run.text.strip())
    top, bottom = block.box.top - _NEAR_PT, block.box.bottom + _NEAR_PT
    return any(top < field.box.bottom and field.box.top < bottom for field in page.fields)


def _bold(words: list[Read]) -> list[Read]:
    return [one for one in words if one.run.font.bold]


def _all_bold(block: Block, least: int) -> bool:
    bold = all(run.font.bold for run in block.runs if run.text.strip())
    return bold and len(block.text.split()) >= least


def _told(message: str, page: int, found: list[Read]) -> OnPage:
    return on_page(
        "warning",
        message,
        "Keep bold for headings and hard words.",
        page,
        *(one.run.box for one in found),
        words=start(found[0].line.text),
    )
