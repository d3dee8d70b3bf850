"""Finds the questions of a form among units: a question, its hints and its answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from easyread.language.pattern import pattern
from easyread.model.prose import AskedQuestion, Unit

if TYPE_CHECKING:
    from easyread.model.document import QuestionKind

Found = tuple[tuple[Unit, ...], tuple[AskedQuestion, ...]]
_ASKS = ("line", "heading", "bullet", "step", "cell", "question", "label")
_BETWEEN = ("line", "hint", "cell", "label")
_MOST_BETWEEN = 3
_SENTENCE_END = pattern(r"(?<=[.!?])\s+")
_INSTRUCTIONS = ("tick", "choose", "pick", "select", "circle", "you can", "please tick", "write")


def asked(units: tuple[Unit, ...], fields: Sequence[QuestionKind | None]) -> Found:
    """Return the units with their kinds put right, and the questions.

    `fields` tells for each unit whether an answer can be given there.
    """
    made = list(units)
    groups = 1 + max((unit.group for unit in units), default=-1)
    questions: list[AskedQuestion] = []
    for question, last in _runs(units, fields):
        number = groups + len(questions)
        hints = range(question + 1, _first_choice(units, question, last))
        _mark(made, question, hints, range(hints.stop, last), number)
        kind = fields[question] or (fields[hints.stop] if hints.stop < last else None) or "one"
        questions.append(_question(made, question, hints, last, kind, number))
    return tuple(made), tuple(questions)


def _runs(
    units: Sequence[Unit], fields: Sequence[QuestionKind | None]
) -> Iterator[tuple[int, int]]:
    """Yield for each question its number, and the number after its last answer."""
    at, done = 0, 0
    while at < len(units):
        if units[at].kind == "choice":
            last = at
            while last < len(units) and units[last].kind == "choice":
                last += 1
            question = _before(units, at, done)
            if question is not None:
                yield question, last
            at = done = last
        else:
            last = at + 1
            if units[at].kind == "question" and fields[at] in ("write", "line"):
                while last < len(units) and units[last].kind == "hint":
                    last += 1
                yield at, last
                done = last
            at = last


def _before(units: Sequence[Unit], choice: int, done: int) -> int | None:
    """The question of an answer: the nearest above that asks, over hints and instructions."""
    for at in range(choice - 1, max(done, choice - 1 - _MOST_BETWEEN) - 1, -1):
        unit = units[at]
        if unit.kind == "question" or (unit.kind in _ASKS and unit.text.endswith("?")):
            return at
        if unit.kind not in _BETWEEN:
            return None
    return None


def _first_choice(units: Sequence[Unit], question: int, last: int) -> int:
    return next((at for at in range(question + 1, last) if units[at].kind == "choice"), last)


def _mark(made: list[Unit], question: int, hints: range, choices: range, group: int) -> None:
    made[question] = made[question]._replace(kind="question", level=0, group=group)
    for at in hints:
        made[at] = made[at]._replace(kind="hint", group=group)
    for at in choices:
        made[at] = made[at]._replace(group=group)


def _tells(hint: str) -> bool:
    """Whether a sentence of a hint tells the reader what to do."""
    return any(part.startswith(_INSTRUCTIONS) for part in _SENTENCE_END.split(hint.lower()))


def _question(
    made: Sequence[Unit], question: int, hints: range, last: int, kind: QuestionKind, group: int
) -> AskedQuestion:
    told = [made[at] for at in hints]
    telling = [unit.text for unit in told if _tells(unit.text)]
    return AskedQuestion(
        unit=made[question],
        choices=tuple(made[hints.stop : last]),
        kind=kind,
        hint=told[0] if told else None,
        practice="practice" in made[question].text.lower(),
        place=made[question].place,
        group=group,
        instruction=" ".join(telling),
    )
