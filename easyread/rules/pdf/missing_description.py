"""Pictures that nothing is said about."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import silent_pictures
from easyread.rules.tag_places import on_tags


@rule(
    asks="Describe each picture in a few words, or mark it as decoration.",
    alias="pdf-figure-alt-bbox",
    sources=["VERA (PDF/UA-1, 7.3 and 7.7)", "WCAG22 (1.1.1)"],
    bad=["A picture has a tag, but no words that are read aloud."],
    good=["A picture with the words “A nurse and a man at a table”."],
    severity="error",
    counts=tags_of("Figure", "Formula"),
)
def missing_description(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen hear “graphic”, and do not know what they miss."""
    one = "A picture here has no read-aloud description."
    many = "{count} pictures here have no read-aloud description."
    hint = (
        "In Word, right-click the picture. Choose “View Alt Text”. "
        "Write a few words, or mark it as decoration."
    )
    yield from on_tags(facts, silent_pictures(facts), "error", one, many, hint)
