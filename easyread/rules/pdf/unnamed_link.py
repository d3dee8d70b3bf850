"""Links and notes without a description."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import Annotation, PdfFacts
from easyread.rules.counts import laid_over
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_NAMED_ELSEWHERE = ("Widget",)


@rule(
    asks="Give each link a description of its own.",
    sources=["VERA (PDF/UA-1, 7.18.1 and 7.18.5)"],
    bad=["A link without a description."],
    good=["A link with the description “Our website”."],
    counts=laid_over(),
)
def unnamed_link(facts: PdfFacts) -> Iterator[OnPage]:
    """Some programs read it aloud in place of the words."""
    if not facts.tags:
        return
    wrong = [one for one in facts.annotations if not one.hidden and _unnamed(facts, one)]
    links = [one for one in wrong if one.kind == "Link"]
    notes = [one for one in wrong if one.kind not in ("Link", *_NAMED_ELSEWHERE)]
    one = "A link here has no description of its own."
    many = "{count} links here have no description of their own."
    hint = "Make the PDF with a program that writes them. LibreOffice does."
    yield from page_by_page(links, "warning", one, many, hint)
    one = "A note here has no description."
    many = "{count} notes here have no description."
    yield from page_by_page(notes, "error", one, many, "Say in a few words what it is.")


def _unnamed(facts: PdfFacts, one: Annotation) -> bool:
    said = facts.tags[one.tag].alt if one.tag >= 0 else ""
    return not one.spoken and not (said or "").strip()
