"""Descriptions that are names of files, or that a program made up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tag_places import on_tags

_MADE_UP = re.compile(
    r"""(?ix) .* \S \. (?: jpe?g | png | gif | svg | bmp | tiff? | webp | emf | wmf | eps | pdf )
    | (?: img | dsc | dscn | image | picture | figure | photo | graphic | shape | screenshot )
      [\s_-]* \d*
    | (?: shutterstock | istock | adobestock | pexels | unsplash | gettyimages ) [_-]? \S*
    | \d{5,} """
)


@rule(
    asks="Describe a picture in words, not with the name of a file.",
    sources=["WCAG22 (1.1.1)", "VERA (PDF/UA-1, 7.3)"],
    bad=["A picture with the words “IMG_2034.jpg”."],
    good=["A picture with the words “A nurse and a man at a table”."],
    severity="error",
    counts=tags_of("Figure", "Formula"),
)
def file_name_as_description(facts: PdfFacts) -> Iterator[OnPage]:
    """The name of a file is read aloud letter by letter. It tells people nothing."""
    wrong = [
        number
        for number, tag in enumerate(facts.tags)
        if tag.role == "Figure" and _MADE_UP.fullmatch((tag.alt or tag.actual or "").strip())
    ]
    one = "A picture here is read aloud as the name of a file."
    many = "{count} pictures here are read aloud as names of files."
    hint = "Say in a few words what the picture shows."
    yield from on_tags(facts, wrong, "error", one, many, hint)
