"""Counts that somebody made by hand, such as of stickers on a wall."""

from __future__ import annotations

import re
from typing import Literal

from easyread.answers.form import Form, UnfitError, one_answer, shown
from easyread.answers.found import Found, table_name
from easyread.answers.sheet import Row, Sheet, column
from easyread.content.names import near, slug
from easyread.model.answers import SetAside, Tally

HEADER = ("question", "answer", "people")
_OPTIONAL = "of"
_NUMBER = "Write a number. Or write “most” or “some”, where nobody counted."
_MOST_PEOPLE = 1_000_000
_WHOLE = re.compile(r"([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,7})(\.0+)?")


def tallies(name: str, found: Sheet, form: Form) -> Found:
    """Return the counts in a table. A row that does not fit is set aside.

    Raises:
        UnfitError: the table has a column that we do not know, or the same one twice.
    """
    named = [one for one in found.header if one]
    if unknown := [one for one in named if one not in (*HEADER, _OPTIONAL)]:
        hint = "Its columns are “question”, “answer” and “people”. It may have “of” too."
        raise UnfitError(f"A table of counts has no column “{shown(unknown[0])}”.", hint=hint)
    if len(set(named)) < len(named):
        raise UnfitError("A column is there 2 times.", hint="Keep one of them.")
    counts: dict[tuple[str, str], Tally] = {}
    aside: list[SetAside] = []
    for row in found.rows:
        try:
            one = _tally(found.header, row, form)._replace(table=table_name(name))
            _put(one, counts)
        except UnfitError as error:
            aside.append(SetAside(name, row.number, error.message, error.hint))
    return Found(
        (), tuple(counts.values()), tuple(aside), tuple(f"{name}: {note}" for note in found.notes)
    )


def _put(one: Tally, counts: dict[tuple[str, str], Tally]) -> None:
    if counts.setdefault((one.question, one.answer), one) is not one:
        message = "The table has a count for this answer already."
        raise UnfitError(message, hint="Keep one of the rows.")


def _tally(header: tuple[str, ...], row: Row, form: Form) -> Tally:
    if any(cell.strip() for cell in row.cells[len(header) :]):
        raise UnfitError("It has more cells than the table has columns.", hint="Take them out.")
    cells = dict.fromkeys((*header, _OPTIONAL), "")
    cells |= {one: cell.strip() for one, cell in zip(header, row.cells, strict=False)}
    name = slug(cells["question"])
    question = form.question(name)
    if question is None:
        meant = near(name, [one.name for one in form.questions])
        hint = f"Did you mean “{meant[0]}”?" if meant else "Use the names in the content file."
        raise UnfitError(f"The form does not ask “{shown(cells['question'])}”.", hint=hint)
    answer = one_answer(question, cells["answer"])
    if not answer.strip():
        raise UnfitError(
            "It does not say which answer was counted.", hint="Write it under “answer”."
        )
    people = _people(cells["people"], f"{column(header.index('people'))}{row.number}")
    of = _number(cells[_OPTIONAL])
    if (cells[_OPTIONAL] and of is None) or (of is not None and isinstance(people, int)
                                             and people > of):  # fmt: skip
        raise UnfitError(f"“{shown(cells[_OPTIONAL])}” cannot be how many took part.",
                    hint="Write a number that is as large as the count, or larger.")  # fmt: skip
    return Tally(question.name, answer, people, of)


def _people(cell: str, where: str) -> int | Literal["most", "some"]:
    if cell.lower() == "most":
        return "most"
    if cell.lower() == "some":
        return "some"
    number = _number(cell)
    if number is None:
        raise UnfitError(f"{where}: “{shown(cell)}” is no number of people.", hint=_NUMBER)
    return number


def _number(cell: str) -> int | None:
    """Return a whole number; 12 and 1,200 and 12.0 are such."""
    if not _WHOLE.fullmatch(cell):
        return None
    number = int(cell.partition(".")[0].replace(",", ""))
    return number if number <= _MOST_PEOPLE else None
