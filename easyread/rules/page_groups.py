"""Fields, links and notes with the same fault, told once for each page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from easyread.model.page import Field
from easyread.model.prose import Severity
from easyread.model.tagged import Annotation
from easyread.rules.on_page import OnPage, on_page


def page_by_page(
    found: Iterable[Field | Annotation],
    severity: Severity | None,
    one: str,
    many: str,
    hint: str,
) -> Iterator[OnPage]:
    """Yield one problem for each page with some of these. `many` has “{count}” in it."""
    ordered = sorted(found, key=lambda each: each.page)
    for page, some in groupby(ordered, lambda each: each.page):
        group = list(some)
        message = one if len(group) == 1 else many.format(count=len(group))
        words = next(filter(None, (_words(each) for each in group)), "")
        places = (each.box for each in group)
        yield on_page(severity, message, hint, page, *places, words=words)


def _words(each: Field | Annotation) -> str:
    return each.spoken or (each.label if isinstance(each, Field) else "")
