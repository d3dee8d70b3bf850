"""Pictures whose tags do not say where they are."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
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
    figures = [tag for tag in facts.tags if tag.role == "Figure" and (tag.marks or tag.alt)]
    wrong = [tag for tag in figures if tag.box is None]
    if wrong:
        some = "1 picture does" if len(wrong) == 1 else f"{len(wrong)} pictures do"
        yield on_page(
            "warning",
            f"The tags of {some} not say where it is."
            if len(wrong) > 1
            else "The tag of 1 picture does not say where it is.",
            "Make the PDF again with a new version of your program.",
            wrong[0].page,
            words=wrong[0].alt or "",
        )
