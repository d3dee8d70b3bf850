"""The facts of a finished PDF → Prose: its words in the order in which they are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from easyread import language
from easyread.language.units import BULLETS
from easyread.model.box import Box
from easyread.model.document import QuestionKind
from easyread.model.language import Span
from easyread.model.lettering import Block
from easyread.model.page import Field, Page, Spot
from easyread.model.place import Place
from easyread.model.prose import Prose, Unit, UnitKind
from easyread.model.tagged import PdfFacts, Tag
from easyread.readers.assemble import LANGUAGE, Found, prose
from easyread.readers.pieces import Piece

FORMAT = "pdf"
UNORDERED = "This PDF has no tags. We read the words from top to bottom."
NO_WORDS = "We found no words in this PDF. The pages may be pictures of words."
_KINDS: dict[str, UnitKind] = {"td": "cell", "th": "cell", "caption": "caption", "quote": "quote"}
_ASKING: tuple[QuestionKind, ...] = ("write", "line")
_TICKED: tuple[QuestionKind, ...] = ("one", "many")
_LARGER, _MOST_HEADING_WORDS = 1.2, 12
_MOST_TOGETHER = 6
_TYPED = frozenset(f"{BULLETS}☐□◻❏❑❒▢○◯")


def finished(facts: PdfFacts) -> Prose:
    """Return the words of a PDF. Page numbers, heads and feet are left out."""
    reading = _Reading(facts)
    pieces = tuple(_hints_told(list(reading.pieces())))
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


def _hints_told(pieces: list[Piece]) -> list[Piece]:
    """Words over a place to write are its question, or the hint of the question before them."""
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else piece
        if piece.field in _ASKING and _asks(before) and not _asks(piece):
            pieces[at - 1] = before._replace(kind="question", level=0, field=piece.field)
            pieces[at] = piece._replace(kind="hint", field=None)
    return pieces


def _asks(piece: Piece) -> bool:
    return piece.text.rstrip().endswith("?")


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
            for block in page.reading:
                text = _text(block)
                if not text.strip() or block.role == "label":
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
            strong=tuple(_strong(block, text)),
            language=self._language(block),
            field=field,
            whole=_tagged(block) and "\n" not in text,
        )

    def _kind(self, read: _Read) -> tuple[UnitKind, int, QuestionKind | None]:
        block = read.block
        field = _field(read)
        if field:
            return ("choice" if field in _TICKED else "question"), 0, field
        if block.heading:
            return "heading", min(3, block.heading), None
        if block.role == "li":
            return ("step" if self._numbered(block) else "bullet"), 0, None
        if not self._facts.tags and self._looks_like_heading(block):
            return "heading", 2, None
        return _KINDS.get(block.role, "line"), 0, None

    def _looks_like_heading(self, block: Block) -> bool:
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


def _text(block: Block) -> str:
    """The words of a block; a word that is cut at the end of a line is whole again.

    Lines stay lines where bullets or boxes are typed, or where no tag says what the words are.
    """
    lines = [line.text.strip() for line in block.lines]
    apart = not _tagged(block) or any(line[:1] in _TYPED for line in lines)
    gap = "\n" if apart else " "
    text = ""
    for line in lines:
        if text.endswith(("-", "\u00ad")) and line[:1].islower():
            text = _whole(text, line)
        else:
            text = f"{text}{gap}{line}".lstrip()
    return text


def _tagged(block: Block) -> bool:
    return block.tag >= 0 or bool(block.role)


def _whole(before: str, after: str) -> str:
    """Join the halves of a word: “infor-” and “mation”; “co-” and “production” keep the sign."""
    first, rest = before.split()[-1][:-1], after.split()[0]
    known = language.zipf(f"{first}{rest}".lower().rstrip(".,;:!?")) > 0
    return before[:-1] + after if known or before[-1] == "\u00ad" else before + after


def _strong(block: Block, text: str) -> Iterator[Span]:
    """Where bold words stand, unless all of them are bold."""
    if all(run.font.bold for run in block.runs):
        return
    at = 0
    for run in block.runs:
        words = run.text.strip()
        start = text.find(words, at)
        if words and start >= 0:
            at = start + len(words)
            if run.font.bold:
                yield Span(start, at)


def _field(read: _Read) -> QuestionKind | None:
    """What kind of answer is given beside these words, if they are the label of a field."""
    words = " ".join(read.text.split())
    for field in read.page.fields:
        kind = _question_kind(field)
        if not kind or not field.label or not _near(field.box, read.block.box):
            continue
        # The label of a place to write may be the last line only of the words above it.
        if _same(field.label, words) or (kind in _ASKING and words.endswith(field.label)):
            return kind
    return None


def _question_kind(field: Field) -> QuestionKind | None:
    kinds: tuple[QuestionKind, ...] = _TICKED + _ASKING
    return next((kind for kind in kinds if kind == field.kind), None)


def _same(label: str, words: str) -> bool:
    return " ".join(label.split()).strip(" .:*") == words.strip(" .:*")


def _near(field: Box, words: Box) -> bool:
    """Whether a field stands beside some words or below them."""
    reach = max(words.height, 40.0)
    return (
        field.top < words.bottom + reach
        and field.bottom > words.top - reach
        and field.left < words.right + 6 * reach
        and field.right > words.left - 6 * reach
    )
