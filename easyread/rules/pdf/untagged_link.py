"""Links and notes without the right tag."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import Annotation, PdfFacts
from easyread.rules.counts import laid_over
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_RIGHT = {"Link": ("Link", "Reference"), "Widget": ("Form",)}
_HINT = "Make the link again in your program. Then make the PDF again, with tags."


@rule(
    asks="Tag links as links, and notes as notes.",
    alias="pdf-links-tagged",
    sources=["VERA (PDF/UA-1, 7.18.1 and 7.18.5)", "WCAG22 (1.3.1 and 2.4.4)"],
    bad=["A link to a website is in no “Link” tag."],
    good=["A link to a website is in a “Link” tag."],
    severity="error",
    counts=laid_over(),
)
def untagged_link(facts: PdfFacts) -> Iterator[OnPage]:
    """With the right tag, programs find a link and read it aloud."""
    if not facts.tags:
        return
    wrong = [one for one in facts.annotations if not one.hidden and _untagged(facts, one)]
    links = [one for one in wrong if one.kind == "Link"]
    notes = [one for one in wrong if one.kind not in _RIGHT]
    one, many = "A link here has no “Link” tag.", "{count} links here have no “Link” tag."
    yield from page_by_page(links, "error", one, many, _HINT)
    one, many = "A note here has no tag.", "{count} notes here have no tags."
    yield from page_by_page(notes, "error", one, many, "Give it an “Annot” tag, or delete it.")


def _untagged(facts: PdfFacts, one: Annotation) -> bool:
    return one.tag < 0 or facts.tags[one.tag].role not in _RIGHT.get(one.kind, ("Annot",))
