"""Units of a document, gathered one after the other with the places of their words."""

from __future__ import annotations

from easyread.model.document import Document, Text, plain
from easyread.model.place import Place
from easyread.model.prose import AskedQuestion, Unit, UnitKind
from easyread.readers.places import Written, language, strong


class Gathered:
    """The units so far, and the section, the block and the group that we are in."""

    def __init__(self, document: Document, source: str) -> None:
        self.written = Written(document.place.file, source)
        self.units: list[Unit] = []
        self.questions: list[AskedQuestion] = []
        self.section = self.block = self.group = -1
        self._language = document.language

    def lines(self, kind: UnitKind, lines: tuple[Text, ...], place: Place) -> None:
        """Add lines that stand together."""
        for line in lines:
            self.add(kind, line, place)

    def add(
        self,
        kind: UnitKind,
        text: Text,
        place: Place,
        *,
        level: int = 0,
        grouped: bool = False,
        aside: bool = False,
    ) -> Unit:
        """Add words, and return them with their place."""
        words = plain(text)
        find = self.written.aside if aside else self.written.spot
        spot = find(words, place)
        unit = Unit(
            kind=kind,
            text=words,
            place=spot.place,
            origin=spot.origin,
            section=self.section,
            block=self.block,
            level=level,
            group=self.group if grouped else -1,
            strong=strong(text),
            language=language(text, self._language),
        )
        self.units.append(unit)
        return unit
