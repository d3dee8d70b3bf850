"""Pictures of a web page that are not described."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import Picture
from easyread.model.screen import HtmlFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import html_pictures
from easyread.rules.rule import rule

_FILE = re.compile(
    r"^[^\s]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$|^(?:img|dsc|image|picture)[-_ ]?\d+$",
    re.IGNORECASE,
)


@rule(
    asks="Describe each picture in a few words, or mark it as decoration.",
    alias="picture-alt",
    sources=["WCAG22 (1.1.1)", "NHSSM"],
    bad=["A picture without the attribute “alt”.", "A picture with the “alt” words “IMG_12.png”."],
    good=["A picture with the “alt” words “A nurse and a man”."],
    severity="error",
    counts=html_pictures,
)
def undescribed_picture(facts: HtmlFacts) -> Iterator[OnPage]:
    """People who listen do not know what they miss."""
    pictures = [(page.number, one) for page, one in facts.shown.pictures]
    laid_out = facts.shown.laid_out
    silent = [one for one in pictures if one[1].alt is None]
    if silent:
        many = "A picture has" if len(silent) == 1 else f"{len(silent)} pictures have"
        yield on_page(
            "error",
            f"{many} no read-aloud description.",
            "Describe it in “alt”. Leave “alt” empty if it is decoration.",
            silent[0][0],
            *(one.box for _, one in silent if laid_out),
        )
    yield from _file_names(pictures, laid_out)


def _file_names(pictures: list[tuple[int, Picture]], laid_out: bool) -> Iterator[OnPage]:
    named = [(page, one) for page, one in pictures if _FILE.match((one.alt or "").strip())]
    if named:
        yield on_page(
            "error",
            "The name of a file stands where a description is needed.",
            "Say in a few words what the picture shows.",
            named[0][0],
            *(one.box for _, one in named if laid_out),
            words=(named[0][1].alt or "").strip(),
        )
