"""Films and sounds inside a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import Annotation, PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_MEDIA = ("Movie", "Sound", "Screen", "RichMedia", "3D")


@rule(
    asks="Put no film and no sound into a PDF. Give a link, and the same in words.",
    sources=["VERA (PDF/UA-1, 7.18.6)", "WCAG22 (1.2.1)"],
    bad=["A film on a page, with no words about it."],
    good=["A link to a film, and the same in words."],
    severity="error",
    counts=files,
)
def silent_media(facts: PdfFacts) -> Iterator[OnPage]:
    """Many programs cannot play them. People who cannot see or hear them miss what they say."""
    found = [one for one in facts.annotations if one.kind in _MEDIA and not one.hidden]
    silent = [one for one in found if not _said(facts, one)]
    hint = "Give the same in words. Or take it out, and give a link."
    one, many = (
        "A film or a sound here has no words about it.",
        "{count} films or sounds here have no words about them.",
    )
    yield from page_by_page(silent, "error", one, many, hint)
    others = [one for one in found if one not in silent]
    one, many = "There is a film or a sound here.", "There are {count} films or sounds here."
    yield from page_by_page(others, "warning", one, many, f"Many programs cannot play it. {hint}")


def _said(facts: PdfFacts, one: Annotation) -> str:
    return one.spoken or (facts.tags[one.tag].alt or "" if one.tag >= 0 else "")
