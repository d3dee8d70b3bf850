"""Words that are no content file → a document of ideas, so that pictures can be proposed."""

from __future__ import annotations

from itertools import groupby

from easyread.model.document import Document, Meta, Run, Section, Statement
from easyread.model.place import Place
from easyread.model.prose import Prose, Unit

_NO_IDEAS = frozenset({"title", "heading", "label", "caption", "hint"})


def document(prose: Prose) -> Document:
    """Return a document with each block of a text as 1 idea that has no picture."""
    ideas = (unit for unit in prose.units if unit.kind not in _NO_IDEAS)
    blocks = tuple(_idea(tuple(units)) for _, units in groupby(ideas, lambda unit: unit.block))
    place = Place(prose.name)
    meta = Meta(prose.title, "plain", "", "", "", None, (), False, "", "", "")
    section = Section((Run(prose.title),), "words", None, "blue", blocks, place)
    return Document(prose.name, meta, prose.language, (section,), place)


def _idea(units: tuple[Unit, ...]) -> Statement:
    place = Place(units[0].place.file, units[0].place.line)
    return Statement(tuple((Run(unit.text),) for unit in units), None, place)
