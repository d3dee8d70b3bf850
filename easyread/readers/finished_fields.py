"""The fields of a finished page, and the words that stand with them."""

from __future__ import annotations

from easyread.model.box import Box
from easyread.model.document import QuestionKind
from easyread.model.lettering import Block
from easyread.model.page import Field, Page
from easyread.readers.pieces import Piece

ASKING: tuple[QuestionKind, ...] = ("write", "line")
TICKED: tuple[QuestionKind, ...] = ("one", "many")


def hints_told(pieces: list[Piece]) -> list[Piece]:
    """Words over a place to write are its question, or the hint of the question before them."""
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else piece
        if piece.field in ASKING and _asks(before) and not _asks(piece):
            pieces[at - 1] = before._replace(kind="question", level=0, field=piece.field)
            pieces[at] = piece._replace(kind="hint", field=None)
    return pieces


def _asks(piece: Piece) -> bool:
    return piece.text.rstrip().endswith("?")


def field(page: Page, block: Block, text: str) -> QuestionKind | None:
    """What kind of answer is given beside these words, if they are the label of a field."""
    words = " ".join(text.split())
    for one in page.fields:
        kind = _question_kind(one)
        if not kind or not one.label or not _near(one.box, block.box):
            continue
        # The label of a place to write may be the last line only of the words above it.
        if _same(one.label, words) or (kind in ASKING and words.endswith(one.label)):
            return kind
    return None


def _question_kind(field: Field) -> QuestionKind | None:
    kinds: tuple[QuestionKind, ...] = TICKED + ASKING
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
