"""Links that sound like a long web address, though the page has words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import Link
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import laid_over
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_ADDRESS = re.compile(r"(?i)(?:https?://|www\.|mailto:)\S+")


@rule(
    asks="Describe a link in words, not with a web address.",
    sources=["VERA (WCAG 2.4.9)", "WCAG22 (2.4.4)"],
    bad=["The link says “Our website”. Its description is “https://example.org/a?b=1”."],
    good=["The link and its description are “Our website”."],
    counts=laid_over("Link"),
)
def address_as_link_name(facts: PdfFacts) -> Iterator[OnPage]:
    """A web address is read aloud sign by sign."""
    for page in facts.shown.pages:
        wrong = [link for link in page.links if _worse(link)]
        if wrong:
            yield on_page(
                "warning",
                "The description of a link here is a web address."
                if len(wrong) == 1
                else f"The descriptions of {len(wrong)} links here are web addresses.",
                "Use the words of the link.",
                page.number,
                *(link.box for link in wrong),
                words=wrong[0].text,
            )


def _worse(link: Link) -> bool:
    """Say whether the description is an address and the words are not."""
    words = link.text.strip()
    named = bool(words) and not re.search(r"\w\.\w|@", words)
    return named and _ADDRESS.fullmatch(link.spoken.strip()) is not None
