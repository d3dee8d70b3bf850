"""The facts of a finished PDF → Prose: its words in the order in which they are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from easyread.model.document import QuestionKind
from easyread.model.lettering import Block
from easyread.model.page import Page, Spot
from easyread.model.place import Place
from easyread.model.prose import Prose, Unit, UnitKind
from easyread.model.tagged import PdfFacts, Tag
from easyread.readers import finished_fields, finished_words
from easyread.readers.assemble import LANGUAGE, Found, prose
from easyread.readers.pieces import Piece

FORMAT = "pdf"
UNORDERED = "This PDF has no tags. We read the words from top to bottom."
NO_WORDS = "We found no words in this PDF. The pages may be pictures of words."
_KINDS: dict[str, UnitKind] = {"td": "cell", "th": "cell", "caption": "caption", "quote": "quote"}
_LARGER, _MOST_HEADING_WORDS = 1.2, 12
_MOST_TOGETHER = 6


def finished(facts: PdfFacts) -> Prose:
    """Return the words of a PDF. Page numbers, heads and feet are left out."""
    reading = _Reading(facts)
    pieces = tuple(finished_fields.hints_told(list(reading.pieces())))
    shown = facts.shown
    notes = [*shown.unread]
    if not shown.ordered and pieces:
        notes.append(UNORDERED)
    if not pieces:
        notes.append(NO_WORDS)
    meta = {"title": facts.xmp_title or shown.title} if facts.xmp_title or shown.title else {}
    found = Found(reading.source, pieces, (), facts.language or LANGUAGE, meta, tuple(notes))
    made = prose(found, shown.name, FORMAT)
    spots = tuple(reading.spot(unit) for unit in made.units)
    units = tuple(
        unit._replace(place=Place(shown.name, page=spot.page))
        for unit, spot in zip(made.units, spots, strict=True)
    )
    placed = {id(old): new for old, new in zip(made.units, units, strict=True)}
    questions = tuple(
        one._replace(
            unit=placed.get(id(one.unit), one.unit),
            choices=tuple(placed.get(id(choice), choice) for choice in one.choices),
            hint=placed.get(id(one.hint), one.hint) if one.hint else None,
            place=placed.get(id(one.unit), one.unit).place,
        )
        for one in made.questions
    )
    return made._replace(units=units, questions=questions, spots=spots)


@dataclass(frozen=True, slots=True)
class _Read:
    """A block with its page, and with what of it stands on the next page."""

    page: Page
    block: Block
    text: str


class _Reading:
    """Goes through the blocks in order, and remembers where each stands in the source."""

    def __init__(self, facts: PdfFacts) -> None:
        self._facts = facts
        self._body = facts.shown.size_pt
        self._starts: list[int] = []
        self._spots: list[Spot] = []
        self.source = ""

    def pieces(self) -> Iterator[Piece]:
        """Yield one piece a block."""
        parts: list[str] = []
        at = 0
        for number, read in enumerate(self._joined()):
            self._starts.append(at)
            self._spots.append(Spot(read.page.number, read.block.box))
            yield self._piece(read, at, number + 1)
            parts.append(read.text)
            at += len(read.text) + 2
        self.source = "\n\n".join(parts)

    def spot(self, unit: Unit) -> Spot:
        """Return where the first word of a unit stands."""
        return self._spots[bisect_right(self._starts, unit.origin[0][1]) - 1]

    def _joined(self) -> Iterator[_Read]:
        """The blocks that are read, those that go on on the next page in one."""
        last: _Read | None = None
        for page in self._facts.shown.pages:
            drawn = finished_words.drawn_boxes(page)
            for block in page.reading:
                text = finished_words.text(block, drawn.get(id(block), ()))
                if not finished_words.said(text) or block.role == "label":
                    continue
                if last and block.continues:
                    last = replace(last, text=f"{last.text} {text}")
                    continue
                if last:
                    yield last
                last = _Read(page, block, text)
        if last:
            yield last

    def _piece(self, read: _Read, at: int, number: int) -> Piece:
        block, text = read.block, read.text
        kind, level, field = self._kind(read)
        listed = self._above(block, "L") if kind in ("bullet", "step") else -1
        table = self._above(block, "Table") if kind == "cell" else -1
        return Piece(
            kind=kind,
            text=text,
            origin=((0, at),),
            block=self._together(block) or -number,
            level=level,
            group=max(listed, table) + 1,
            strong=tuple(finished_words.strong(block, text)),
            language=self._language(block),
            field=field,
            whole=finished_words.whole(block, text),
        )

    def _kind(self, read: _Read) -> tuple[UnitKind, int, QuestionKind | None]:
        block = read.block
        field = finished_fields.field(read.page, block, read.text)
        if field:
            return ("choice" if field in finished_fields.TICKED else "question"), 0, field
        if block.heading:
            return "heading", min(3, block.heading), None
        if block.role == "li":
            return ("step" if self._numbered(block) else "bullet"), 0, None
        if not self._facts.tags and self._looks_like_heading(block, read.text):
            return "heading", 2, None
        return _KINDS.get(block.role, "line"), 0, None

    def _looks_like_heading(self, block: Block, text: str) -> bool:
        if finished_words.starts_typed(text):
            return False
        few = len(block.text.split()) <= _MOST_HEADING_WORDS and len(block.lines) < 3
        return few and block.size_pt >= _LARGER * self._body

    def _numbered(self, block: Block) -> bool:
        at = self._above(block, "L")
        return at >= 0 and self._facts.tags[at].attributes.get("ListNumbering", "None") in (
            "Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha", "Ordered",
        )  # fmt: skip

    def _above(self, block: Block, role: str) -> int:
        """Return the number of the nearest tag of a role around a block, -1 if there is none."""
        return next((at for at, tag in self._around(block) if tag.role == role), -1)

    def _together(self, block: Block) -> int:
        """Return the number of the tag that holds one picture and its words, 0 if none does."""
        for at, tag in self._around(block):
            if tag.role in ("Div", "Sect", "TR", "NonStruct", "Part"):
                roles = [self._facts.tags[kid].role for kid in tag.kids]
                small = 1 < len(roles) <= _MOST_TOGETHER
                same = set(roles) <= {"P", "Figure", "Div", "NonStruct", "TD"}
                return at + 1 if small and same else 0
        return 0

    def _language(self, block: Block) -> str:
        return next((tag.language for _, tag in self._around(block) if tag.language), "")

    def _around(self, block: Block) -> Iterator[tuple[int, Tag]]:
        at, tags = block.tag, self._facts.tags
        for _ in range(len(tags)):
            if not 0 <= at < len(tags):
                return
            yield at, tags[at]
            at = tags[at].parent
