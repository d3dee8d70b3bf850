"""What was collected, on disk: read before more is added, and written whole or not at all.

`answers.json` is the truth and is written last. Names are in `people.csv` alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from easyread import files
from easyread.answers import kept, people
from easyread.answers.adding import persons
from easyread.answers.cells import table
from easyread.answers.form import Form
from easyread.answers.found import digest
from easyread.errors import OutputError
from easyread.model.answers import Answer, Collected, Reply
from easyread.model.place import Place

ANSWERS, TABLE, PEOPLE, ASIDE, TO_READ, THEMES = MADE = (
    "answers.json", "answers.csv", "people.csv", "set-aside.csv", "to-read.csv", "themes.csv",
)  # fmt: skip


class Stored(NamedTuple):
    """What is in a folder. `report` is the digest of the report as we wrote it.

    `seen` is what answers.json was when we read it, or wrote it.
    """

    collected: Collected
    report: str = ""
    seen: str = ""


def read(folder: Path, form: Form) -> Stored:
    """Return what was collected in a folder; nothing where nobody collected yet.

    Raises:
        OutputError: it holds the answers to another form, or what we cannot read.
    """
    path = folder / ANSWERS
    if not path.exists():
        return Stored(Collected(form.mark))
    seen = _seen(folder)
    found, report = kept.read(path, form)
    names = people.read(folder / PEOPLE, form)
    aside = found.set_aside
    if not all(one.file for one in aside):  # an anonymous one: its names are in the list alone
        aside = kept.read_aside(folder / ASIDE) or aside
    replies = tuple(_named(reply, names, form) for reply in found.replies)
    return Stored(found._replace(replies=replies, set_aside=aside), report, seen)


def write(
    folder: Path, stored: Stored, form: Form, *, anonymous: bool, more: dict[Path, bytes]
) -> Stored:
    """Write all that was collected, and `more` files of the same run.

    Raises:
        OutputError: the folder cannot be written to, or somebody else collected into it meanwhile.
    """
    if _seen(folder) != stored.seen:
        hint = "Nothing was lost. Collect again."
        message = "Somebody collected into this folder at the same time."
        raise OutputError(message, Place((folder / ANSWERS).as_posix()), hint)
    collected, report = stored.collected, stored.report
    pages = dict(more)
    pages[folder / ASIDE] = table([("file", "row", "why", "what to do"), *(
        (one.file, str(one.row or ""), one.why, one.hint) for one in collected.set_aside
    )])  # fmt: skip
    if not anonymous:
        pages[folder / PEOPLE] = people.written(collected, form)
    pages[folder / TABLE] = table(_rows(collected, form))
    truth = kept.written(collected, form, anonymous=anonymous, report=report)
    files.write_together({**pages, folder / ANSWERS: truth})
    return stored._replace(seen=digest(truth))


def _seen(folder: Path) -> str:
    path = folder / ANSWERS
    try:
        return digest(path.read_bytes()) if path.exists() else ""
    except OSError as error:
        raise files.refused(path, error) from None


def _named(reply: Reply, names: dict[str, people.Person], form: Form) -> Reply:
    person = names.get(reply.digest)
    if person is None:
        return reply
    answers = {**reply.answers, **person.answers}
    return reply._replace(file=person.file, answers={one.name: answers[one.name]
                                                     for one in form.questions})  # fmt: skip


def _rows(collected: Collected, form: Form) -> list[list[str]]:
    hidden = persons(form)
    names = [one.name for one in form.questions if one.name not in hidden]
    rows = [["reply", *names]]
    for number, reply in enumerate(collected.replies, 1):
        rows.append([str(number), *(_cell(reply.answers[name]) for name in names)])
    return rows


def _cell(answer: Answer) -> str:
    return answer if isinstance(answer, str) else "; ".join(answer)
