"""Pictures whose tags do not say where they are."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts, Tag
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Let the tag of each picture say where the picture is.",
    sources=["VERA (WCAG 1.4.10: the box of a figure)"],
    bad=["The tag of a picture has no box."],
    good=["The tag of a picture has a box."],
    counts=tags_of("Figure"),
)
def missing_picture_box(facts: PdfFacts) -> Iterator[OnPage]:
    """Programs need it when they make a page larger."""
    wrong = [tag for tag in facts.tags if _placeless(tag)]
    if wrong:
        message = (
            "The tag of 1 picture does not say where it is."
            if len(wrong) == 1
            else f"The tags of {len(wrong)} pictures do not say where they are."
        )
        hint = "Make the PDF in Word or LibreOffice. A browser leaves this out."
        yield on_page("warning", message, hint, wrong[0].page, words=wrong[0].alt or "")


def _placeless(tag: Tag) -> bool:
    """Say whether it is the tag of a picture on a page, and has no box."""
    pictured = tag.role == "Figure" and tag.page > 0 and bool(tag.marks or tag.alt)
    return pictured and tag.box is None
