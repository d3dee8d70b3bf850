"""A table that staff typed (.csv) → replies, or counts that somebody made by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from easyread.answers.form import Form, UnfitError, choice, listed, many_answers, one_answer, shown
from easyread.answers.found import Found, digest, of_booklet, refused, table_name
from easyread.answers.sheet import Row, Sheet, column, sheet
from easyread.answers.tallies import HEADER, tallies
from easyread.content.names import near
from easyread.model.answers import Answer, Reply, SetAside
from easyread.model.document import Question

_DATE = re.compile(r"\d{1,4}[-/. ](\d{1,2}|[A-Za-z]{3,9})([-/. ]\d{2,4})?|[A-Za-z]{3}[- ]\d{2,4}")
_FAULT = re.compile(
    r"#(NAME\?|VALUE!|REF!|DIV/0!|N/A|NULL!|NUM!|ERROR!|SPILL!|CALC!)|#{3,}|Err:\d{3}"
)
_TOO_LONG_A_NUMBER = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_TAKE_OUT = "Take it out. Or is it a table for another form? Then collect it with that form."
_HINT = "For an empty table: easyread collect FORM --template"


def read(name: str, data: bytes, form: Form) -> Found:
    """Return the replies, or the counts, in a table. A row that does not fit is set aside."""
    try:
        found = sheet(data, (*form.names(), *HEADER, form.booklet))
        if set(found.header) >= set(HEADER):
            return tallies(name, found, form)
        _refuse_columns(found.header, form)
    except UnfitError as error:
        return refused(name, error.message, error.hint)
    return _replies(name, digest(data), found, form)


def _refuse_columns(header: Sequence[str], form: Form) -> None:
    """Refuse a table whose columns are not those of the form.

    Raises:
        UnfitError: one is missing, one is too many, one has another name, or one is there twice.
    """
    named = [one for one in header if one]
    wanted = [one.name for one in form.questions]
    if set(named) - form.names() >= {"reply"} and form.booklet not in named:
        raise UnfitError("We made this table. It is no reply.", hint="Leave it out.")
    missing = [one for one in wanted if one not in named]
    unknown = [one for one in named if one not in {form.booklet, *form.names()}]
    if len(missing) == len(wanted):
        raise UnfitError("It is no table of replies to this form.", hint=_HINT)
    if twice := [one for one, count in Counter(named).items() if count > 1]:
        raise UnfitError(f"The column {listed(twice)} is there 2 times.", hint="Keep one of them.")
    if unknown:
        meant = near(unknown[0], [*missing, form.booklet])
        hint = f"Did you mean “{meant[0]}”?" if meant else _TAKE_OUT
        raise UnfitError(f"The form does not ask {listed(unknown)}.", hint=hint)
    if missing:
        hint = "Put the column in. Leave a cell empty where nobody answered."
        raise UnfitError(f"The column {listed(missing)} is missing.", hint=hint)


def _replies(name: str, file: str, found: Sheet, form: Form) -> Found:
    table = table_name(name, booklets=form.booklet in found.header)
    replies: dict[str, Reply] = {}
    aside: list[SetAside] = []
    notes = [f"{name}: {note}" for note in found.notes]
    for row in found.rows:
        try:
            reply = Reply(_identity(found.header, row, file, form), name, row.number,
                          _answers(found.header, row, form), table)  # fmt: skip
            first = replies.setdefault(reply.digest, reply)
            if first is not reply:
                notes.append(_again(first, reply))
        except UnfitError as error:
            aside.append(SetAside(name, row.number, error.message, error.hint))
    return Found(tuple(replies.values()), (), tuple(aside), tuple(notes))


def _again(first: Reply, reply: Reply) -> str:
    """Say that a row stands in the table twice.

    Raises:
        UnfitError: with other answers.
    """
    if first.answers != reply.answers:
        message = f"Row {first.row} has the same booklet number and other answers."
        raise UnfitError(message, hint="Give each booklet a number of its own.")
    return f"{reply.file}: row {reply.row} is row {first.row} again. We counted it once."


def _identity(header: Sequence[str], row: Row, file: str, form: Form) -> str:
    if any(cell.strip() for cell in row.cells[len(header) :]):
        extra = column(len(header))
        message = f"It has more cells than the table has columns (from {extra}{row.number} on)."
        raise UnfitError(message, hint='Put quotation marks (") around answers with commas.')
    if form.booklet not in header:
        return digest(f"{file} {row.number}".encode())
    at = header.index(form.booklet)
    number = " ".join(row.cells[at].split()) if at < len(row.cells) else ""
    cell = f"{column(at)}{row.number}"
    if not number:
        hint = "Write a number of its own on each booklet, and in its row."
        raise UnfitError(f"It has no booklet number ({cell}).", hint=hint)
    if _TOO_LONG_A_NUMBER.fullmatch(number):
        hint = "Make it a column of text, and type the number again."
        raise UnfitError(f"A spreadsheet cut the booklet number “{number}” ({cell}).", hint=hint)
    return of_booklet(number)


def _answers(header: Sequence[str], row: Row, form: Form) -> dict[str, Answer]:
    answers = form.blank()
    for at, cell in enumerate(row.cells[: len(header)]):
        question = form.question(header[at])
        if question is None:
            if cell.strip() and not header[at]:
                message = f"{column(at)}{row.number} has words, but its column has no name."
                raise UnfitError(message, hint="Put them under a question, or take them out.")
            continue
        try:
            _refuse_fault(cell)
            answers[question.name] = typed(question, cell)
        except UnfitError as error:
            raise _at(error, f"{column(at)}{row.number}", cell) from None
    return answers


def _refuse_fault(cell: str) -> None:
    """Refuse what a spreadsheet shows in place of words that it took for a sum, or had no room for.

    Raises:
        UnfitError: it is that.
    """
    if _FAULT.fullmatch(cell.strip()):
        message = f"A spreadsheet has put “{shown(cell)}” in the place of the words."
        raise UnfitError(message, hint="Make it a column of text, and type the answer again.")


def _at(error: UnfitError, cell: str, words: str) -> UnfitError:
    if _DATE.fullmatch(words.strip()):
        message = f"{cell}: {error.message} A spreadsheet may have made a date of it."
        return UnfitError(message, hint="Make it a column of text, and type the answer again.")
    return UnfitError(f"{cell}: {error.message}", hint=error.hint)


def typed(question: Question, cell: str) -> Answer:
    """Return the answer that a person typed: choices by their words, many with ; between them.

    Raises:
        UnfitError: it is no choice of the question.
    """
    if question.kind != "many":
        return one_answer(question, cell)
    given: list[str] = []
    for part in re.split("[;\n]", cell):
        whole = choice(question, part) is not None
        given += [part] if whole else part.split(",")
    try:
        return many_answers(question, given)
    except UnfitError as error:
        known = error.hint.removesuffix(".")
        raise UnfitError(error.message, hint=f"{known}. Put ; between them.") from None
