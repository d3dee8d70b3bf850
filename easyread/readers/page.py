"""HTML pages → pieces: the words that can be seen, cut at block elements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from easyread.language.answers import first_answer
from easyread.model.document import QuestionKind
from easyread.model.prose import UnitKind
from easyread.readers.assemble import LANGUAGE, Found
from easyread.readers.elements import HIDDEN, IMPLIED, INLINE, KINDS, PARAGRAPH, VOID, Open
from easyread.readers.page_line import Line, field_kind, fields, named, named_by_words, plain
from easyread.readers.pieces import Piece, heading_level
from easyread.readers.tags import Note, Tag, Words, tokens
from easyread.readers.waivers import Allowed, allowances

_NO_SHOW = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_OPEN = 400


def found(source: str, notes: tuple[str, ...] = ()) -> Found:
    """Return the pieces of a page and what its notes allow."""
    reader = _Reader(source)
    pieces = tuple(named_by_words(reader.pieces(), reader.nameless))
    meta = {"title": reader.title} if reader.title else {}
    return Found(source, pieces, tuple(reader.allowed), reader.language or LANGUAGE, meta, notes)


class _Reader:
    """Goes through the tags, and gathers the words between two block elements."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._open = [Open("", False, "", 0, 0, 0)]
        self._line = Line()
        self._row: list[tuple[int, Piece]] = []
        self._answered: set[int] = set()
        self._counts = {"block": 0, "group": 0, "cell": 0}
        self._fields: Mapping[str, QuestionKind] = {}
        self._named: frozenset[str] = frozenset()
        self.nameless: list[tuple[int, QuestionKind]] = []
        self.allowed: list[Allowed] = []
        self.title = self.language = ""

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in order."""
        found = list(tokens(self._source))
        self._fields = fields(token for token in found if isinstance(token, Tag))
        self._named = named(token for token in found if isinstance(token, Tag))
        for token in found:
            if isinstance(token, Note):
                note, inside = self._source[token.start : token.end], bool(self._line.text.strip())
                self.allowed += allowances(note, token.start - 4, token.end + 3, inside)
            elif isinstance(token, Words):
                self._words(token)
            elif token.closes:
                yield from self._closed(token.name)
            else:
                yield from self._opened(token)
        yield from self._end_line()
        yield from self._end_row()

    def _words(self, words: Words) -> None:
        if self._open[-1].name == "title":
            self.title = self.title or plain(self._source, words)
        elif not self._open[-1].hidden:
            strong = any(one.name in ("b", "strong") for one in self._open)
            self._line.read(self._source, words, strong)

    def _opened(self, tag: Tag) -> Iterator[Piece]:
        if tag.name == "br":
            self._line.add("\n", tag.start, False)
        elif tag.name in ("input", "select", "textarea"):
            yield from self._input(tag)
        elif tag.name not in INLINE and tag.name not in ("img", "wbr"):
            yield from self._end_line()
            yield from self._close_nearest(*PARAGRAPH)
            if tag.name in IMPLIED:
                yield from self._close_nearest(*IMPLIED[tag.name])
        if tag.name not in VOID and len(self._open) < _MOST_OPEN:
            self._open.append(self._element(tag))

    def _element(self, tag: Tag) -> Open:
        above, attributes = self._open[-1], tag.attributes
        language = attributes.get("lang", above.language)
        if tag.name == "html":
            self.language = language
        hidden = (
            above.hidden
            or tag.name in HIDDEN
            or "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or bool(_NO_SHOW.search(attributes.get("style", "")))
        )
        made = Open(tag.name, hidden, language, above.group, above.block, above.cell)
        names = attributes.get("class", "")
        if tag.name in ("ul", "ol", "table"):
            made.group = self._next("group")
        elif (tag.name == "tr" and not above.block) or "er-statement" in names.split():
            made.block = self._next("block")
        elif tag.name in ("td", "th") and not above.cell:
            made.cell = self._next("cell")
        elif tag.name == "label":
            made.field = self._fields.get(attributes.get("for", ""))
        made.hint = above.hint or "hint" in names
        return made

    def _input(self, tag: Tag) -> Iterator[Piece]:
        if tag.name != "input":
            yield from self._end_line()
        label = next((one for one in reversed(self._open) if one.name == "label"), None)
        kind = field_kind(tag)
        if label and tag.name == "input":
            label.field = label.field or kind
        elif kind and not label and tag.attributes.get("id", "") not in self._named:
            self.nameless.append((tag.start, kind))

    def _next(self, what: str) -> int:
        self._counts[what] += 1
        return self._counts[what]

    def _closed(self, name: str) -> Iterator[Piece]:
        if name not in INLINE:
            yield from self._end_line()
        numbers = range(len(self._open) - 1, 0, -1)
        at = next((at for at in numbers if self._open[at].name == name), 0)
        if at:
            del self._open[at:]
        if name in ("tr", "table"):
            yield from self._end_row()

    def _close_nearest(self, names: frozenset[str], stops: frozenset[str]) -> Iterator[Piece]:
        for one in reversed(self._open[1:]):
            if one.name in stops:
                return
            if one.name in names:
                yield from self._closed(one.name)
                return

    def _end_line(self) -> Iterator[Piece]:
        line, self._line = self._line, Line()
        if not line.text.strip():
            return
        inside = self._open[-1]
        kind, level, field = self._kind()
        piece = Piece(
            kind=kind,
            text=line.text,
            origin=tuple(line.origin),
            block=inside.block or self._next("block"),
            level=level,
            group=inside.group if kind in ("bullet", "step", "cell", "caption") else 0,
            strong=tuple(line.strong),
            language=inside.language,
            field=field,
        )
        if inside.cell:
            self._row.append((inside.cell, piece))
        else:
            yield piece

    def _kind(self) -> tuple[UnitKind, int, QuestionKind | None]:
        """What the words are: the innermost element that says so; a label before all others."""
        for one in reversed(self._open):
            if one.name == "legend":
                return "question", 0, None
            if one.name == "label" and one.field:
                return "choice" if one.field in ("one", "many") else "question", 0, one.field
        if self._open[-1].hint:
            return "hint", 0, None
        for at in range(len(self._open) - 1, 0, -1):
            name = self._open[at].name
            if len(name) == 2 and name[0] == "h" and name[1] in "123456":
                return "heading", heading_level(name[1]), None
            if name == "li":
                numbered = any(one.name == "ol" for one in self._open[at - 1 : at])
                return "step" if numbered else "bullet", 0, None
            if name in KINDS:
                return KINDS[name], 0, None
        return "line", 0, None

    def _end_row(self) -> Iterator[Piece]:
        """A row with words in one cell only lays out a picture beside words: it is no table.

        Below a row of answers it is a table, with places to tick.
        """
        table = len({cell for cell, _ in self._row}) > 1
        cells = [piece.text for _, piece in self._row]
        if table and first_answer(cells) < len(cells):
            self._answered.add(self._row[0][1].group)
        for _, piece in self._row:
            lay_out = piece.kind == "cell" and not table and piece.group not in self._answered
            yield piece._replace(kind="line", group=0) if lay_out else piece
        self._row = []
