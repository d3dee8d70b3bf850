"""Pages where the tab key does not follow the tags."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tab_orders
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_UA_1, _UA_2 = ("S",), ("S", "A", "W")


@rule(
    asks="Let the tab key follow the order of the tags.",
    alias="pdf-tab-order",
    sources=["VERA (PDF/UA-1, 7.18.3)", "WCAG22 (2.4.3)"],
    bad=["The pages of a form do not say where the tab key goes."],
    good=["The pages of a form say: in the order of the tags."],
    severity="error",
    counts=tab_orders,
)
def wrong_tab_order(facts: PdfFacts) -> Iterator[OnPage]:
    """People who use no mouse would jump about on the page."""
    if not facts.tags:
        return
    right = _UA_2 if facts.ua_part > 1 else _UA_1
    wrong = [page for page, order in sorted(facts.tab_orders.items()) if order not in right]
    if wrong:
        where = "1 page" if len(wrong) == 1 else f"{len(wrong)} pages"
        does = "does" if len(wrong) == 1 else "do"
        yield on_page(
            "error",
            f"{where} {does} not set the order for the tab key.",
            "In Acrobat, choose “Page Properties > Tab Order > Use Document Structure”.",
            wrong[0],
        )
