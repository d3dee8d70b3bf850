"""Finds what a form gives to answer without boxes: lines to write on, answers in plain lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from easyread.language.answers import is_likely_answer, likely_answers
from easyread.language.pattern import pattern
from easyread.model.prose import Unit
from easyread.readers.answer_lines import only_to_write_on

if TYPE_CHECKING:
    from easyread.model.document import QuestionKind

ASKS = ("line", "heading", "bullet", "step", "cell", "question", "label")
_PLAIN = ("line", "heading", "bullet", "step", "cell", "label")
_ASKED = pattern(r"\?(?:\s*\([^()]*\))?[\s*]*$")
_TELLS = pattern(
    r"^[(\[*\s]*(?:please |you can (?:also |only )?)?(?:tick|choose|pick|select|circle|mark|initial"
    r"|cross|click|tap|write|(?<=you can )(?:give|have more))\b",
    re.IGNORECASE,
)
# No text tells how to answer without one of these.
_TELLING = ("tick", "choose", "pick", "select", "circle", "mark", "initial", "cross", "click",
            "tap", "write", "you can give", "you can have more")  # fmt: skip
_ORDER = pattern(
    r"(?:please )?(?:rate|describe|tell us|explain|list|say|state|give (?:us|details)"
    r"|indicate)\b",
    re.IGNORECASE,
)
_NUMBER = pattern(
    r"(?:q(?:uestion)? ?\d{1,2}|\d{1,2}(?:\.\d{1,2})?)(?:\([a-z]\)|[a-z])?[.:)]* (?=[a-z])",
    re.IGNORECASE,
)
_OPEN = pattern(
    r"(?:^|[.:)?,]\s+)(?:and |please )?(?:what|why|which|who|where|when|describe|tell|explain"
    r"|list|give"
    r"|how(?! (?:many|much|often|likely|satisfied|good|important|easy|long|far)\b)"
    r"|(?:is|are) there any|do you have any|any)\b",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"(?<=[.!?])\s+(?=\S)|\s+(?=\()")
_MOST_WORDS, _MOST_HINTS, _LEAST_LABELS, _LEAST_ORDER_WORDS = 12, 2, 3, 4
# With more lines between, there is something else that is not read, such as code.
_MOST_LINES_APART = 4
_MOST_ANSWERS, _MOST_LETTERS = 40, 400
_MOST_LABEL_WORDS, _MOST_STATEMENT_WORDS, _MOST_SHORT_WORDS = 9, 30, 6


def asks(unit: Unit) -> bool:
    """Say whether a unit asks; what is told in brackets may stand behind the question mark."""
    return unit.kind in ASKS and "?" in unit.text and bool(_ASKED.search(unit.text))


def names(unit: Unit) -> bool:
    """Say whether a unit can be what answers below it are about: a label or one statement."""
    few = len(unit.text.split()) <= _MOST_STATEMENT_WORDS
    return unit.kind in ASKS and few and ". " not in unit.text


def numbered(unit: Unit) -> bool:
    """Say whether a unit has a number in front, as the questions of most forms have."""
    return unit.kind == "step" or (unit.kind in ASKS and bool(_NUMBER.match(unit.text)))


def orders(unit: Unit) -> bool:
    """Say whether a unit tells the reader to answer, as “Please describe your day” does."""
    number = _NUMBER.match(unit.text)
    ordered = unit.kind in ASKS and _ORDER.match(unit.text, number.end() if number else 0)
    return bool(ordered) and len(unit.text.split()) > _LEAST_ORDER_WORDS


def asks_openly(unit: Unit) -> bool:
    """Say whether people must write or tell to answer."""
    return bool(_OPEN.search(unit.text))


def telling(text: str) -> str:
    """Return the sentences of a text that tell the reader how to answer."""
    small = text.lower()
    if not any(map(small.__contains__, _TELLING)):
        return ""
    return " ".join(part for part in _SENTENCE_END.split(text) if _TELLS.match(part))


def found(
    units: Sequence[Unit], fields: Sequence[QuestionKind | None]
) -> tuple[list[Unit], list[QuestionKind | None]]:
    """Return the units and the fields, with what has no box or no name as if it had one."""
    made, places = list(units), list(fields)
    for at, unit in enumerate(units):
        if len(unit.text) > _MOST_LETTERS or unit.kind not in ASKS:
            continue
        if "?" in unit.text or "(" in unit.text or orders(unit):
            if rows := _rows(units, at + 1):
                made[at] = unit._replace(kind="question")
                places[at] = "write" if rows > 1 else "line"
            for choice in _answers(units, fields, at):
                made[choice] = made[choice]._replace(kind="choice", level=0)
    for at in _labels(made):
        made[at] = made[at]._replace(kind="question", level=0)
        places[at] = "line"
    return made, places


def _rows(units: Sequence[Unit], start: int) -> int:
    """Return how many lines of signs to write on stand here."""
    end = start
    while end < len(units) and only_to_write_on(units[end].text):
        end += 1
    return end - start


def _answers(units: Sequence[Unit], fields: Sequence[QuestionKind | None], question: int) -> range:
    """The answers below a question that have no boxes."""
    start, told = question + 1, telling(units[question].text)
    while start < min(len(units), question + 1 + _MOST_HINTS) and telling(units[start].text):
        told += telling(units[start].text)
        start += 1
    if not told and not asks(units[question]) and not orders(units[question]):
        return range(0)
    end, most = start, min(len(units), start + _MOST_ANSWERS)
    while end < most and fields[end] is None and _goes_on(units[start], units[end]):
        end += 1
    texts = [unit.text for unit in units[start:end]]
    listed = bool(told) and len(texts) > 1 and units[start].kind == "bullet"
    likely = likely_answers(texts) and not _heads_facts(units, units[question], range(start, end))
    return range(start, end) if listed or likely else range(0)


def _heads_facts(units: Sequence[Unit], question: Unit, row: range) -> bool:
    """Say whether a row heads a table of facts: “Weekly | Monthly” over “Rent | £98 | £427”."""
    first, below = units[row.start], list(units[row.stop : row.stop + _MOST_ANSWERS])
    if first.kind != "cell" or question.block == first.block or not below or asks(below[0]):
        return False
    facts = [one.text for one in below[1:] if one.kind == "cell" and one.block == below[0].block]
    return any(any(map(str.isalnum, one)) and not is_likely_answer(one) for one in facts)


def short_lines(units: Sequence[Unit], start: int) -> range:
    """Return the short lines below a question in a form: they are its answers if there are 2."""
    end, most = start, min(len(units), start + _MOST_ANSWERS)
    while end < most and _goes_on(units[start], units[end]) and _short(units[end]):
        end += 1
    return range(start, end if end - start > 1 else start)


def _short(unit: Unit) -> bool:
    """Say whether a line is short, and no question of its own: “2. Your name”."""
    few = len(unit.text.split()) <= _MOST_SHORT_WORDS
    return few and unit.kind != "step" and unit.text[-1] not in ".!"


def _goes_on(first: Unit, unit: Unit) -> bool:
    if unit.kind not in _PLAIN or len(unit.text.split()) > _MOST_WORDS:
        return False
    if unit.text.endswith(("?", ":")) or unit.text.lower().startswith("if "):
        return False
    if unit.kind == "bullet" == first.kind:
        return unit.group == first.group
    together = unit.kind == first.kind and unit.block == first.block
    return together or (unit.kind != "cell" and is_likely_answer(unit.text))


def _labels(units: Sequence[Unit]) -> list[int]:
    """Return lines such as “Name:” that stand below each other, 3 or more."""
    found: list[int] = []
    run: list[int] = []
    for at, unit in enumerate(units):
        label = _label(unit)
        if run and label and unit.place.line - units[at - 1].place.line <= _MOST_LINES_APART:
            run.append(at)
            continue
        found += run if len(run) >= _LEAST_LABELS else []
        run = [at] if label else []
    return found + (run if len(run) >= _LEAST_LABELS else [])


def _label(unit: Unit) -> bool:
    text = unit.text
    if not text.endswith(":") or unit.kind not in ("line", "cell", "label", "heading", "question"):
        return False
    return len(text.split()) <= _MOST_LABEL_WORDS
