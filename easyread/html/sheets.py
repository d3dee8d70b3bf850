"""Posters to hang up and slips to cut apart: sheets that hold the questions of a document alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from easyread.config import Layout
from easyread.html import end_matter, posters, slips
from easyread.html.shown import Part, Shown
from easyread.html.view import View
from easyread.model.document import Document


def parts(document: Document, layout: Layout, view: View) -> Iterator[Part]:
    """Walk the sheets, one part each, and then the credits of their pictures."""
    number = 0
    for section in document.sections:
        for question in filter(lambda one: one.collected, section.questions()):
            title = document.meta.title
            made = posters if layout == "posters" else slips
            for values in made.sheets(question, title, view):
                number += 1
                component = made.__name__.rpartition(".")[2]
                shown = Shown(component, {**values, "first": number == 1})
                yield Part(f"sheet-{number}", section.colour, None, "", ((shown,),))
    yield from end_matter.about(document, view.pictures, view.labels)


def style(layout: Layout, font: str) -> tuple[Mapping[str, str], str]:
    """Return the CSS tokens and the @page rule of such sheets."""
    made = posters if layout == "posters" else slips
    return made.TOKENS, made.page_rule(font)
