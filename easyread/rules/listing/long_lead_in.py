"""Points that go on from a line before the list, and get too long with it."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.model.prose import Problem, Severity
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Listing


@rule(
    asks="Count a point and the line before the list: {warn_words} words.",
    sources=["DH09", "GOVUK21", "OURS (how to count)"],
    bad=["We want all people who live in our area to be able to:\n\n- get help when they need it"],
    good=["We want people to:\n\n- get help\n- live well"],
)
def long_lead_in(
    listing: Listing, *, max_words: int = 20, warn_words: int = 15
) -> Iterator[Problem]:
    """The point is the end of a sentence. The reader must still know how it began."""
    lead = listing.lead
    if lead is None or not (lead.text.endswith(":") or lead.text[-1].isalnum()):
        return
    for point in listing.points:
        if not point.unit.text[:1].islower():
            continue
        count = len(lead.spans) + len(language.words(point.unit.text))
        if count > warn_words:
            severity: Severity = "error" if count > max_words else "warning"
            message = f"With the line before the list, this point has {count} words."
            yield weighed(severity, message, "Make the line or the point shorter.", at=point.at)
            return
