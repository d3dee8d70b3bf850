"""The words of one block of a page, with their space put right, and the fields of a form."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from easyread.model.document import QuestionKind
from easyread.model.language import Span
from easyread.readers.pieces import Piece
from easyread.readers.tags import Tag, Words

_ODD = re.compile(
    r"[ \t\r\n\f]{2,}|[\t\r\n\f]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
)
_TICKS: dict[str, QuestionKind] = {"radio": "one", "checkbox": "many"}
_MAY_ASK = ("line", "cell")
_MOST_LABEL_WORDS = 6
_NOT_ASKED = ("hidden", "submit", "button", "reset", "image")


@dataclass(slots=True)
class Line:
    """Words since the last block started; `origin` and `strong` are as in a Unit."""

    origin: list[tuple[int, int]] = field(default_factory=list)
    strong: list[Span] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _spaced: bool = True

    @property
    def text(self) -> str:
        """The words so far."""
        return "".join(self._parts)

    def read(self, source: str, words: Words, strong: bool) -> None:
        """Add what is seen of words: one space for many, characters for their names."""
        at = words.start
        for odd in _ODD.finditer(source, words.start, words.end):
            self.add(source[at : odd.start()], at, strong)
            seen = html.unescape(odd[0]).replace("\xa0", " ") if odd[0][0] == "&" else " "
            self.add(seen, odd.start(), strong)
            at = odd.end()
        self.add(source[at : words.end], at, strong)

    def add(self, words: str, at: int, strong: bool) -> None:
        """Add characters that stand at `at` in the source. A second space is left out."""
        if self._spaced and words.startswith(" "):
            words, at = words[1:], at + 1
        if not words:
            return
        self.origin.append((self._length, at))
        self._parts.append(words)
        end = self._length + len(words)
        if strong and self.strong and self.strong[-1].end == self._length:
            self.strong[-1] = Span(self.strong[-1].start, end)
        elif strong:
            self.strong.append(Span(self._length, end))
        self._length = end
        self._spaced = words[-1] in " \n"


def plain(source: str, words: Words) -> str:
    """Return words as a reader sees them."""
    return " ".join(html.unescape(source[words.start : words.end]).split())


def fields(tags: Iterable[Tag]) -> dict[str, QuestionKind]:
    """Return what can be answered in each field of a form, by its id."""
    kinds = ((tag.attributes.get("id"), field_kind(tag)) for tag in tags if not tag.closes)
    return {name: kind for name, kind in kinds if name and kind}


def named(tags: Iterable[Tag]) -> frozenset[str]:
    """Return the ids of the fields that have a label of their own."""
    ids = (tag.attributes.get("for", "") for tag in tags if tag.name == "label")
    return frozenset(filter(None, ids))


def field_kind(tag: Tag) -> QuestionKind | None:
    """Return how a field is answered; None for what is no field."""
    kind = tag.attributes.get("type", "text").lower()
    match tag.name:
        case "textarea":
            return "write"
        case "select":
            return "line"
        case "input" if kind not in _NOT_ASKED:
            return _TICKS.get(kind, "line")
    return None


def named_by_words(
    pieces: Iterable[Piece], nameless: Iterable[tuple[int, QuestionKind]]
) -> Iterator[Piece]:
    """Yield the pieces; words that ask stand for the label of a field behind them that has none.

    `nameless` has the place of each such field in the source, ascending.
    """
    given = list(pieces)  # reading them finds the fields
    waiting = [one for one in nameless if one[1] not in _TICKS.values()]
    starts = [piece.origin[0][1] for piece in given]
    for number, piece in enumerate(given):
        first = bisect_left(waiting, (starts[number],))
        last = bisect_left(waiting, (starts[number + 1],)) if number + 1 < len(given) else None
        held = waiting[first:last][:1] if _asks(piece) else []
        yield piece._replace(kind="question", field=held[0][1]) if held else piece


def _asks(piece: Piece) -> bool:
    text = piece.text.strip()
    few = len(text.split()) <= _MOST_LABEL_WORDS and not text.endswith((".", "!"))
    return piece.kind in _MAY_ASK and piece.field is None and (text.endswith("?") or few)
