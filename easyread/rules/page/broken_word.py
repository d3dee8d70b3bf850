"""Words that are cut at the end of a line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from easyread.language.lexicon import known
from easyread.model.box import Box
from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import read_blocks
from easyread.rules.rule import rule

_SOFT = "\u00ad"
_HYPHENS = ("-", "\u2010", "\u2011", _SOFT, "\ufffe", "\x02")


@rule(
    asks="Do not cut a word at the end of a line.",
    alias="no-hyphen-break",
    sources=["PF12", "UKAAF19", "RNIB", "NHSSM"],
    bad=["“infor-” at the end of a line, and “mation” on the next."],
    good=["“information” on 1 line."],
    severity="error",
    counts=drawn_lines,
)
def broken_word(facts: PageFacts) -> Iterator[OnPage]:
    """People read half a word, and must guess the rest."""
    if not facts.laid_out:
        return
    for page in facts.pages:
        cuts = [cut for block in read_blocks(page) for cut in _cuts(block.lines)]
        cut_words = [(word, box) for word, box, real in cuts if not real]
        hyphened = [(word, box) for word, box, real in cuts if real]
        yield from _told("error", page, cut_words)
        yield from _told("warning", page, hyphened)


def _told(severity: Severity, page: Page, found: list[tuple[str, Box]]) -> Iterator[OnPage]:
    if found:
        yield on_page(
            severity,
            f"“{found[0][0]}” is cut at the end of the line.",
            "Put all of the word on the next line.",
            page.number,
            *(box for _, box in found),
            words=found[0][0],
        )


def _cuts(lines: tuple[Line, ...]) -> Iterator[tuple[str, Box, bool]]:
    """Yield each word that is cut, its line, and whether its hyphen is a real one."""
    for line, after in pairwise(lines):
        text, rest = line.text.rstrip(), after.text.split()
        if not text.endswith(_HYPHENS) or not rest or not rest[0][0].islower():
            continue
        first = text.split()[-1][:-1].lstrip("(“‘\"'")
        last = rest[0].rstrip(".,;:!?)”’\"'")
        if first and first[-1].isalpha():
            whole = text[-1] in (_SOFT, "\ufffe", "\x02") or known((first + last).lower())
            yield (f"{first}{'' if whole else '-'}{last}", line.box, not whole)
