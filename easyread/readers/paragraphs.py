"""Paragraphs of an office document → pieces. One paragraph is one line of the source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from easyread.language.answers import first_answer
from easyread.model.document import QuestionKind
from easyread.model.language import Span
from easyread.model.prose import UnitKind
from easyread.readers.assemble import Found
from easyread.readers.pieces import Piece


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. A line break in them is a line break inside the paragraph."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: what it is, and its words."""

    kind: UnitKind
    runs: tuple[Run, ...]
    level: int = 0
    group: int = 0
    field: QuestionKind | None = None

    @property
    def empty(self) -> bool:
        """Whether it has no words."""
        return not any(run.text.strip() for run in self.runs)


class Paragraphs:
    """The paragraphs so far. Empty ones are left out, as nobody would count them."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._source: list[str] = []
        self._length = 0
        self._block = 0
        self._groups = 0
        self._answered: set[int] = set()

    def new_group(self) -> int:
        """Return the number of a new list or table."""
        self._groups += 1
        return self._groups

    def add(self, paragraph: Paragraph) -> None:
        """Add a paragraph as an idea of its own."""
        self._block += 1
        self._put(paragraph)

    def add_row(self, cells: Iterable[tuple[Paragraph, ...]], group: int) -> None:
        """Add a row of a table as one idea.

        A row with words in one cell only lays out a picture beside words: it is no table. Below a
        row of answers it is one, with places to tick.
        """
        filled = [cell for cell in cells if any(not one.empty for one in cell)]
        words = ["".join(run.text for one in cell for run in one.runs) for cell in filled]
        if len(words) > 1 and first_answer(words) < len(words):
            self._answered.add(group)
        table = len(filled) > 1 or group in self._answered
        self._block += 1
        for cell in filled:
            for one in cell:
                if table and one.kind == "line":
                    self._put(Paragraph("cell", one.runs, 0, group))
                else:
                    self._put(one)

    def _put(self, paragraph: Paragraph) -> None:
        if paragraph.empty:
            return
        strong: list[Span] = []
        text = ""
        for run in paragraph.runs:
            if run.strong and run.text.strip():
                strong.append(Span(len(text), len(text) + len(run.text)))
            text += run.text
        self._pieces.append(
            Piece(
                kind=paragraph.kind,
                text=text,
                origin=((0, self._length),),
                block=self._block,
                level=paragraph.level,
                group=paragraph.group,
                field=paragraph.field,
                strong=_merged(strong),
            )
        )
        self._source.append(text.replace("\n", " "))
        self._length += len(text) + 1

    def found(self, meta: dict[str, str] | None = None) -> Found:
        """Return what was gathered."""
        return Found("\n".join(self._source), tuple(self._pieces), meta=meta)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].end == span.start:
            merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return tuple(merged)
