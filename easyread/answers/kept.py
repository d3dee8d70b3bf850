"""answers.json: what was collected, as we write it and read it again.

Its shape is docs/answers.schema.json.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from easyread.answers import from_json
from easyread.answers.adding import persons
from easyread.answers.form import Form, UnfitError
from easyread.answers.sheet import sheet
from easyread.errors import OutputError
from easyread.model.answers import Answer, Collected, Reply, SetAside, Tally
from easyread.model.document import Question, plain
from easyread.model.place import Place

FORMAT, FORMAT_VERSION = "easyread-collected", 1
_DIGEST = re.compile("[0-9a-f]{64}")
_ELSEWHERE = "Choose another folder with --output"


def written(collected: Collected, form: Form, *, anonymous: bool, report: str) -> bytes:
    """Return the file. Names are in people.csv alone; of files too, in an anonymous one."""
    hidden = persons(form)
    aside = [_without_file(one) if anonymous else one._asdict() for one in collected.set_aside]
    record = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "form": form.mark.form,
        "form_version": form.mark.version,
        "report": report,
        "questions": [_question(one) for one in form.questions if one.name not in hidden],
        "replies": [_reply(one, hidden) for one in collected.replies],
        "tallies": [one._asdict() for one in collected.tallies],
        "set_aside": aside,
    }
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()


def read(path: Path, form: Form) -> tuple[Collected, str]:
    """Return what was collected, and the digest of the report that we wrote.

    Raises:
        OutputError: it is of another form, or it was changed by hand so that it does not fit.
    """
    try:
        found: Mapping[str, Any] = from_json.record(path.read_bytes(), limit=False)
    except OSError as error:
        raise OutputError(f"We cannot read it: {error.strerror}.", _place(path)) from None
    except UnfitError as error:
        raise _broken(path, error.message) from None
    _refuse_other(found, form, path)
    try:
        replies = tuple(_read_reply(one, form) for one in found["replies"])
        tallies = tuple(Tally(**one) for one in found["tallies"])
        aside = tuple(SetAside(**{"file": "", **one}) for one in found["set_aside"])
        report = str(found["report"])
    except UnfitError as error:
        raise _broken(path, error.message) from None
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _broken(path, "Something in it is missing, or is not as we wrote it.") from None
    if len({one.digest for one in replies}) < len(replies):
        raise _broken(path, "One reply is in it 2 times.")
    return Collected(form.mark, replies, tallies, aside), report


def read_aside(path: Path) -> tuple[SetAside, ...]:
    """Return what set-aside.csv lists: only this file has the names in an anonymous folder."""
    try:
        found = sheet(path.read_bytes(), ("file", "row", "why", "what-to-do"))
        return tuple(_aside(dict(zip(found.header, row.cells, strict=False))) for row in found.rows)
    except (OSError, UnfitError, KeyError, ValueError):
        return ()


def _aside(row: Mapping[str, str]) -> SetAside:
    return SetAside(row["file"], int(row.get("row") or 0), row["why"], row["what-to-do"])


def _without_file(one: SetAside) -> dict[str, object]:
    return {key: value for key, value in one._asdict().items() if key != "file"}


def _question(question: Question) -> dict[str, object]:
    return {
        "name": question.name,
        "text": plain(question.text),
        "kind": question.kind,
        "asks": question.asks,
        "choices": [{"value": one.value, "text": plain(one.text)} for one in question.choices],
    }


def _reply(reply: Reply, hidden: tuple[str, ...]) -> dict[str, object]:
    answers = {name: one for name, one in reply.answers.items() if name not in hidden}
    told: dict[str, object] = {"digest": reply.digest, "row": reply.row, "answers": answers}
    return {**told, "table": reply.table} if reply.table else told


def _read_reply(one: Any, form: Form) -> Reply:  # Any: whatever somebody's JSON holds
    digest, row, table = one["digest"], one["row"], one.get("table", "")
    if not _DIGEST.fullmatch(digest) or type(row) is not int or not isinstance(table, str):
        raise UnfitError("A reply in it is not as we wrote it.")
    answers: dict[str, Answer] = form.blank()
    for name, value in one["answers"].items():
        question = form.question(name)
        if question is None or not _fits(question, value):
            raise UnfitError(f"An answer to “{name}” in it does not fit.")
        answers[name] = tuple(value) if isinstance(value, list) else value
    return Reply(digest, "", row, answers, table)


def _fits(question: Question, value: object) -> bool:
    values = {one.value for one in question.choices}
    if question.kind == "many":
        return isinstance(value, list) and set(value) <= values
    return isinstance(value, str) and (not values or value in values | {""})


def _refuse_other(found: Mapping[str, Any], form: Form, path: Path) -> None:
    if found.get("format") != FORMAT or found.get("format_version") != FORMAT_VERSION:
        raise OutputError("We did not make this file.", _place(path), _ELSEWHERE)
    if found.get("form") != form.mark.form:
        message = f"This folder has the answers to another form: “{found.get('form')}”."
        raise OutputError(message, _place(path), _ELSEWHERE)
    if found.get("form_version") != form.mark.version:
        message = "This folder has the answers to another version of the form."
        raise OutputError(message, _place(path), _ELSEWHERE)


def _broken(path: Path, why: str) -> OutputError:
    hint = f"We changed nothing. Put the file back as it was. Or: {_ELSEWHERE[0].lower()}"
    return OutputError(why, _place(path), hint + _ELSEWHERE[1:])


def _place(path: Path) -> Place:
    return Place(path.as_posix())
