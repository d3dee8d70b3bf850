"""A question on slips of paper: as many copies on an A4 sheet as fit, to be cut apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from easyread.errors import ContentError
from easyread.html.fitting import MM_PER_PT, line_count
from easyread.html.view import View
from easyread.model.document import Question, Space, plain

WORDS_PT = 16.0
_LEADING = 1.4
_WIDTH_MM, _HEIGHT_MM, _INSET_MM = 190.0, 276.0, 7.0
_SHAPES = ((2, 2), (1, 2), (1, 1))  # how many slips lie beside and below each other
_PICTURE_MM, _TICK_MM, _GAP_MM = 15.0, 9.0, 2.0
_RULE_MM = 5.0  # under the title, and under the hint
_BOLD = 0.92  # bold letters are wider
_BESIDE_MM = _TICK_MM + 4 + _PICTURE_MM + 4
_SPACE_MM: Mapping[Space, float] = {"small": 40, "medium": 70, "large": 90, "page": 150}
TOKENS = {
    "size": f"{WORDS_PT:g}pt",
    "leading": f"{_LEADING:g}",
    "picture-choice": f"{_PICTURE_MM:g}mm",
    "tick": f"{_TICK_MM:g}mm",
    "answer-gap": f"{_GAP_MM:g}mm",
    "slip-inset": f"{_INSET_MM:g}mm",
}


def page_rule(font: str) -> str:
    """Return the @page rule of a sheet of slips: the cutting lines reach far out."""
    nothing = "".join(f"@{where} {{ content: none; }} " for where in
                      ("top-left", "bottom-left", "bottom-right"))  # fmt: skip
    return f'@page {{ margin: 10mm; font: {WORDS_PT:g}pt "{font}"; {nothing}}}\n'


def sheets(question: Question, title: str, view: View) -> Iterator[Mapping[str, Any]]:
    """Walk the one sheet of a question. Its first slip is read aloud, its copies are not.

    Raises:
        ContentError: the question is too long for a slip.
    """
    values, hint = view.shown(question).values, view.labels["slip"][question.kind]
    fitting = (
        (columns, rows)
        for columns, rows in _SHAPES
        if _needed_mm(question, title, hint, columns) <= _HEIGHT_MM / rows
    )
    columns, rows = next(fitting, (0, 0))
    if not columns:
        shorter = "Make the question shorter, or its answers."
        raise ContentError("This question is too long for a slip.", question.place, shorter)
    yield {
        "title": title,
        "words": values["words"],
        "picture": values["picture"],
        "hint": hint,
        "kind": question.kind,
        "answers": values["fields"],
        "space_mm": 0 if question.choices else _space_mm(question),
        "rows": [[row == column == 0 for column in range(columns)] for row in range(rows)],
        "width_mm": _WIDTH_MM / columns,
        "height_mm": _HEIGHT_MM / rows,
        "medium": view.medium,
    }


def _space_mm(question: Question) -> float:
    return 14.0 if question.kind == "line" else _SPACE_MM[question.space]


def _needed_mm(question: Question, title: str, hint: str, columns: int) -> float:
    """How high a slip must be, at most, when so many stand side by side."""
    width = _WIDTH_MM / columns - 2 * _INSET_MM
    texts = [plain(choice.text) for choice in question.choices]
    answers = sum(max(_PICTURE_MM, _lines_mm(text, width - _BESIDE_MM)) + _GAP_MM for text in texts)
    words = (width - (_PICTURE_MM + 4) * bool(question.picture)) * _BOLD
    asked = max(_lines_mm(plain(question.text), words), _PICTURE_MM * bool(question.picture))
    room = answers if texts else _space_mm(question)
    said = _lines_mm(title, width * _BOLD) + asked + _lines_mm(hint, width)
    return said + room + _RULE_MM + 2 * _INSET_MM


def _lines_mm(words: str, width_mm: float) -> float:
    return line_count(words, width_mm, WORDS_PT) * WORDS_PT * _LEADING * MM_PER_PT
