"""Problems that are seen on pages."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model.box import Box
from easyread.model.prose import Problem, Severity


@dataclass(slots=True)
class OnPage(Problem):
    """What a rule saw on a page. `page` 0: in the file as a whole.

    `boxes` are marked on the picture of the page; `words` are shown to a person who looks for it.
    One problem stands for all that is alike on one page.
    """

    page: int = 0
    boxes: tuple[Box, ...] = ()
    words: str = ""


def on_page(
    severity: Severity | None,
    message: str,
    hint: str = "",
    page: int = 0,
    *boxes: Box | None,
    words: str = "",
) -> OnPage:
    """Return a problem; boxes that are not known are left out."""
    known = tuple(box for box in boxes if box is not None)
    return OnPage(message, hint, page=page, boxes=known, words=words, severity=severity)
