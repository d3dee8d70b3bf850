"""Fields without a tag of their own."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import Annotation, PdfFacts
from easyread.rules.counts import laid_over
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule
from easyread.rules.tag_places import on_tags

_HINT = "In Acrobat, choose “Tags > Find > Unmarked Annotations”. Tag it as “Form”."


@rule(
    asks="Give each place for an answer a tag of its own.",
    alias="pdf-widget-form-tag",
    sources=["VERA (PDF/UA-1, 7.18.4)", "WCAG22 (1.3.1)"],
    bad=["A tick box is in no tag.", "1 tag holds 4 tick boxes."],
    good=["Each tick box is in its own “Form” tag."],
    severity="error",
    counts=laid_over("Widget"),
)
def untagged_field(facts: PdfFacts) -> Iterator[OnPage]:
    """Programs find a field by its tag. Without one it is left out, or read at the end."""
    if not facts.tags:
        return
    wrong = [one for one in facts.annotations if _untagged(facts, one)]
    one = "A field here has no “Form” tag."
    many = "{count} fields here have no “Form” tag."
    yield from page_by_page(wrong, "error", one, many, _HINT)
    crowded = [n for n, tag in enumerate(facts.tags) if tag.role == "Form" and tag.objects > 1]
    one = "A tag here holds more than 1 field."
    many = "{count} tags here hold more than 1 field."
    yield from on_tags(facts, crowded, "error", one, many, "Give each its own “Form” tag.")


def _untagged(facts: PdfFacts, one: Annotation) -> bool:
    if one.kind != "Widget" or one.hidden:
        return False
    return one.tag < 0 or facts.tags[one.tag].role != "Form"
