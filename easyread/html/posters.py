"""A question on posters to hang on a wall, with a box for stickers at each answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from easyread.errors import ContentError
from easyread.html.fitting import MM_PER_PT, line_count
from easyread.html.labels import fill
from easyread.html.view import View
from easyread.model.document import Question, plain

WORDS_PT, QUESTION_PT, FOOT_PT = 40.0, 50.0, 20.0  # 40 pt can be read from 2 m
_LEADING = 1.2
_PAGE_MM = 420 - 22 - 28 - 6  # an A3 sheet without its margins, and a little to spare
_WIDTH_MM = 297 - 2 * 22
_TOP_MM = 40  # the title, the hint, and the room around them
_PICTURE_MM, _GAP_MM = 50.0, 9.0
_LEAST_BOX_MM, _SMALLEST_BOX_MM = 40.0, 20.0
_MOST_ANSWERS = 4
TOKENS = {
    "size": f"{WORDS_PT:g}pt",
    "leading": f"{_LEADING:g}",
    "question-size": f"{QUESTION_PT:g}pt",
    "foot-size": f"{FOOT_PT:g}pt",
    "picture": f"{_PICTURE_MM:g}mm",
    "answer-gap": f"{_GAP_MM:g}mm",
}


def page_rule(font: str) -> str:
    """Return the @page rule of a poster."""
    return (
        f'@page {{ size: A3; margin: 22mm 22mm 28mm; font: {FOOT_PT:g}pt "{font}"; '
        "@top-left { content: none; } @bottom-left { content: none; } }\n"
    )


def sheets(question: Question, title: str, view: View) -> Iterator[Mapping[str, Any]]:
    """Walk the posters of one question: several, when its answers need more than one.

    All boxes of a question have the same height, so that no answer looks like more. A question
    without answers has one large box for notes.

    Raises:
        ContentError: the question is too long for a poster.
    """
    values, words = view.shown(question).values, view.labels["poster"]
    fields = values["fields"]
    texts = [plain(field["text"]) for field in fields]
    top_mm = _TOP_MM + _asked_mm(plain(question.text), bool(values["picture"]))
    groups = list(_groups(top_mm, texts)) or [range(0)]
    box_mm = min(_box_mm(top_mm, [texts[at] for at in group]) for group in groups)
    if box_mm < _SMALLEST_BOX_MM:
        hint = "Make the question shorter, or its answers."
        raise ContentError("This question is too long for a poster.", question.place, hint)
    several = len(groups) > 1
    for number, group in enumerate(groups, 1):
        yield {
            "title": title,
            "sheet": fill(words["sheet"], number=number, sheets=len(groups)) if several else "",
            "words": values["words"],
            "picture": values["picture"],
            "hint": words[question.kind],
            "answers": [fields[at] for at in group],
            "box_mm": int(box_mm),
            "medium": view.medium,
        }


def _groups(top_mm: float, answers: list[str]) -> Iterator[range]:
    """Cut the answers into as few sheets as leave room for stickers; no answers need none."""
    least = -(-len(answers) // _MOST_ANSWERS)
    for count in range(max(1, least), len(answers) + 1):
        each = -(-len(answers) // count)
        groups = [range(at, min(at + each, len(answers))) for at in range(0, len(answers), each)]
        rooms = [_box_mm(top_mm, [answers[at] for at in group]) for group in groups]
        if min(rooms, default=0) >= _LEAST_BOX_MM or each == 1:
            yield from groups
            return


def _asked_mm(question: str, pictured: bool) -> float:
    width_mm = _WIDTH_MM - (_PICTURE_MM + 10) * pictured
    return max(_height_mm(question, width_mm, QUESTION_PT), _PICTURE_MM * pictured)


def _height_mm(words: str, width_mm: float, size_pt: float) -> float:
    return line_count(words, width_mm, size_pt) * size_pt * _LEADING * MM_PER_PT


def _box_mm(top_mm: float, answers: list[str]) -> float:
    """How high each box can be, when all of a sheet have the same height."""
    room = _PAGE_MM - top_mm + _GAP_MM * bool(answers)  # none is needed after the last
    beside = _WIDTH_MM - _PICTURE_MM - 10
    words = sum(_height_mm(one, beside, WORDS_PT) + 3 + _GAP_MM for one in answers)
    return (room - words) / max(1, len(answers))
