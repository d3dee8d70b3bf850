"""Pages that are wider than a small screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import drawn_pages
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Let the page fit on a small screen.",
    alias="html-reflow",
    sources=["WCAG22 (1.4.10)"],
    bad=["A page with a part that is 700 px wide."],
    good=["A page whose parts get narrower with the screen."],
    severity="error",
    counts=drawn_pages,
)
def sideways_scrolling(facts: HtmlFacts, *, least_px: float = 324) -> Iterator[OnPage]:
    """People must move the page for each line. They lose their place."""
    if facts.narrow and facts.narrow.scroll_px > least_px:
        wide = facts.narrow.scroll_px
        message = (
            f"On a small screen you must move the page sideways. It is {wide:.0f} px wide, "
            f"and the screen has 320 px.{named(facts.narrow.wide)}"
        )
        yield on_screen(None, message, "Take out fixed widths.", _unboxed(facts.narrow.wide))


def _unboxed(parts: Sequence[Part]) -> list[Part]:
    """Leave out boxes: they are those of the small screen."""
    return [Part(one.words) for one in parts]
