"""Photos and drawings in one document."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_blocks import support
from easyread.rules.rule import rule

_LEAST = 2


@rule(
    asks="Use 1 kind of picture: photos, or drawings.",
    alias="picture-style",
    sources=["IE09 (from memory)", "OURS"],
    bad=["4 drawings and 3 photos."],
    good=["7 drawings.", "6 drawings and a photo of the writer."],
    severity="ask",
    kind="partial",
    counts=idea_pictures,
)
def mixed_picture_styles(facts: PageFacts, *, share: float = 0.2) -> Iterator[OnPage]:
    """A change of style makes people look for a reason."""
    placed = support(facts)
    photos = [one for one in placed if one.picture.style == "photo"]
    drawings = [one for one in placed if one.picture.style == "drawing"]
    fewer = min(photos, drawings, key=len)
    if len(fewer) < max(_LEAST, share * (len(photos) + len(drawings))):
        return
    page = fewer[0].page
    yield on_page(
        "ask",
        f"There are {len(photos)} photos and {len(drawings)} drawings here.",
        "Can you use just photos, or just drawings?",
        page.number,
        *(one.picture.box for one in fewer if one.page is page),
    )
