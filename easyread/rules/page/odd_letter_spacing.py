"""Letters or words that are squeezed together, or pulled apart."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Run
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, letters, like_heading, read, start
from easyread.rules.rule import rule

_TIGHT_EM = -0.015  # programs that set type trim a little; it cannot be seen
_NARROW = 0.97
_FEW = 10


@rule(
    asks="Do not squeeze letters, and do not pull them apart.",
    alias="text-spacing-letter",
    sources=["WCAG22 (0.12 of the size)", "BDA23", "PLAN"],
    bad=["Letters that are pressed together to fit on a line."],
    good=["Letters as they were drawn."],
    severity="error",
    counts=drawn_lines,
)
def odd_letter_spacing(
    facts: PageFacts, *, letters_em: float = 0.12, words_em: float = 0.5, share: float = 0.01
) -> Iterator[OnPage]:
    """A word is known by its shape. Other gaps change the shape."""
    if not facts.laid_out:
        return
    pages = [
        (page, [one for one in read(page) if _is_text(one, facts.size_pt)]) for page in facts.pages
    ]
    least = max(_FEW, share * sum(letters(words) for _, words in pages))
    for page, words in pages:
        squeezed = [one for one in words if _squeezed(one.run)]
        wide = [one for one in words if _wide(one, letters_em, words_em)]
        if letters(squeezed) >= least:
            yield _told("error", "These letters are squeezed together.", page, squeezed)
        if letters(wide) >= least:
            yield _told("warning", "These letters or words are pulled apart.", page, wide)


def _is_text(one: Read, body_pt: float) -> bool:
    """Whether words are no heading in the style of a brand, run level, and have known letters."""
    known = not one.run.angle and one.run.font.mapped
    return known and not like_heading(one.block, body_pt)


def _squeezed(run: Run) -> bool:
    return run.letter_space_em < _TIGHT_EM or run.stretch < _NARROW


def _wide(one: Read, letters_em: float, words_em: float) -> bool:
    justified = one.block.align == "justified"
    far = one.run.word_space_em > words_em and not justified
    return far or (one.run.letter_space_em > letters_em and not justified)


def _told(severity: Severity, message: str, page: Page, words: list[Read]) -> OnPage:
    return on_page(
        severity,
        message,
        "Use the gaps that the font has.",
        page.number,
        *(one.run.box for one in words),
        words=start(words[0].line.text),
    )
