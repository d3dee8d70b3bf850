"""Finds the questions of a form among units: a question, its hints and its answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from easyread.language.answers import likely_answers
from easyread.language.pattern import pattern
from easyread.model.prose import AskedQuestion, Unit
from easyread.readers import unmarked
from easyread.readers.grids import grids

if TYPE_CHECKING:
    from easyread.model.document import QuestionKind

Found = tuple[tuple[Unit, ...], tuple[AskedQuestion, ...]]
_BETWEEN = ("line", "hint", "cell", "label")
_MOST_BETWEEN = 3
_FORM = 2
_MANY = pattern(
    r"\b(?:all (?:that|those|the|of)|as many|any (?:that|of)|more than (?:1|one)|1 or more"
    r"|boxes)\b",
    re.IGNORECASE,
)


class _Run(NamedTuple):
    """The numbers of a question and of its answers, and where its hints end."""

    question: int
    choices: range
    hints: range = range(0)
    kind: QuestionKind | None = None


def asked(units: tuple[Unit, ...], fields: Sequence[QuestionKind | None]) -> Found:
    """Return the units with their kinds put right, and the questions.

    `fields` tells for each unit whether an answer can be given there.
    """
    made, places = unmarked.found(units, fields)
    groups = 1 + max((unit.group for unit in units), default=-1)
    questions: list[AskedQuestion] = []
    for run in _all_runs(made, places):
        _mark(made, run, groups + len(questions))
        questions.append(_question(made, run, places))
    return tuple(made), tuple(questions)


def _all_runs(made: list[Unit], places: Sequence[QuestionKind | None]) -> list[_Run]:
    """Return all questions in order. In a form, a question with a number needs no box."""
    shared = list(_grid_runs(made, places))
    taken = {at for run in shared for at in (run.question, *run.choices)}
    runs = [*shared, *_runs(made, places, taken)]
    taken |= {run.question for run in runs}
    if len(runs) >= _FORM:
        for at, unit in enumerate(made):
            asks = unmarked.asks(unit) or unmarked.orders(unit)
            if asks and at not in taken and unmarked.numbered(unit):
                runs.append(_Run(at, unmarked.short_lines(made, at + 1)))
    return sorted(runs, key=lambda run: run.question)


def _grid_runs(units: Sequence[Unit], places: Sequence[QuestionKind | None]) -> Iterator[_Run]:
    """Yield the statements of tables; the first has the answers, as they stand there once."""
    for answers, statements in grids(units):
        above = units[answers.start - 1] if answers.start else None
        if units[statements[0]].kind == "step" and above and unmarked.asks(above):
            continue
        if any(places[at] in ("line", "write") for at in statements):
            continue
        for number, at in enumerate(statements):
            yield _Run(at, range(0) if number else answers, kind="one")


def _runs(
    units: Sequence[Unit], places: Sequence[QuestionKind | None], taken: set[int]
) -> Iterator[_Run]:
    """Yield the questions with answers or with a place to write, in order."""
    at, done = 0, 0
    while at < len(units):
        last = at + 1
        if at in taken:
            pass
        elif units[at].kind == "choice":
            while last < len(units) and units[last].kind == "choice":
                last += 1
            question = _before(units, places, range(at, last), done)
            if question is not None:
                yield _Run(question, range(at, last), range(question + 1, at))
            done = last
        elif units[at].kind == "question" and places[at]:
            while last < len(units) and units[last].kind == "hint":
                last += 1
            if last == len(units) or units[last].kind != "choice":
                yield _Run(at, range(0), range(at + 1, last))
                done = last
        at = last


def _before(
    units: Sequence[Unit], places: Sequence[QuestionKind | None], choices: range, done: int
) -> int | None:
    """The question of some answers: the nearest above that asks, over hints and instructions.

    Failing that, a statement or a label above answers that many forms have: “Gender”.
    """
    first = choices.start
    told = False
    label: int | None = None
    for at in range(first - 1, max(done, first - 1 - _MOST_BETWEEN) - 1, -1):
        unit = units[at]
        if unit.kind == "question" and places[at] == "one":
            return None  # it has its own box
        if unit.kind == "question" or unmarked.asks(unit) or unmarked.numbered(unit):
            return at
        if unit.kind == "cell" and unit.block == units[first].block:
            return at
        tells = bool(unmarked.telling(unit.text))
        told = told or tells
        whole = tells and unmarked.telling(unit.text) == unit.text
        if label is None and not whole:
            label = at if unmarked.names(unit) else -1
        if unit.kind not in _BETWEEN:
            break
    texts = [units[at].text for at in choices]
    if label is None or label < 0:
        return None
    return label if likely_answers(texts) or (told and len(texts) > 1) else None


def _mark(made: list[Unit], run: _Run, group: int) -> None:
    made[run.question] = made[run.question]._replace(kind="question", level=0, group=group)
    for at in run.hints:
        made[at] = made[at]._replace(kind="hint", group=group)
    for at in run.choices:
        made[at] = made[at]._replace(kind="choice", group=group)


def _question(
    made: Sequence[Unit], run: _Run, places: Sequence[QuestionKind | None]
) -> AskedQuestion:
    question, told = made[run.question], [made[at] for at in run.hints]
    tells = " ".join(filter(None, (unmarked.telling(unit.text) for unit in told)))
    tells_in_it = unmarked.telling(question.text)
    given = run.kind or places[run.choices.start if run.choices else run.question]
    kind = given or ("one" if run.choices or tells_in_it else _open_kind(question))
    if not given and _MANY.search(f"{tells} {tells_in_it}"):
        kind = "many"
    return AskedQuestion(
        unit=question,
        choices=tuple(made[at] for at in run.choices),
        kind=kind,
        hint=told[0] if told else None,
        practice="practice" in question.text.lower(),
        place=question.place,
        group=question.group,
        instruction=tells,
    )


def _open_kind(question: Unit) -> QuestionKind:
    """What kind a question with no answers is: “Is it safe?” may have lost its boxes."""
    return "write" if unmarked.asks_openly(question) else "one"
