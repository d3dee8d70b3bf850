"""What people answered: one reply a filled form, and what was set aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from easyread.model.pdf import FormMark

# A tick of one: the value of the choice, "" for none. Ticks of many: their values, in the order of
# the form. Words: as they were written, line ends as in Unix.
Answer = str | tuple[str, ...]


class Reply(NamedTuple):
    """One filled form.

    `digest` is the SHA-256, in hex, of its file, or of its row in a table. `file` is the name of
    that file without folders; `row` counts from 1, and is 0 for a file that is one reply. `answers`
    has each question that is collected, in the order of the form, blank ones too. `table` is "" for
    a file that is one reply; a table is known by it when it comes again.
    """

    digest: str
    file: str
    row: int
    answers: Mapping[str, Answer]
    table: str = ""


class Tally(NamedTuple):
    """A count that somebody made by hand, such as of the stickers on a wall.

    `people` is a number; “most”, where nobody wrote the number; or “some”, for an answer that
    was given, by nobody knows how many. `of` is how many people took part, where that is known.
    `table` is as in a reply.
    """

    question: str
    answer: str
    people: int | Literal["most", "some"]
    of: int | None = None
    table: str = ""


class SetAside(NamedTuple):
    """What could not be counted, why, and what to do. `row` is as in a reply."""

    file: str
    row: int
    why: str
    hint: str


class Collected(NamedTuple):
    """All that came back of one version of a form, in the order in which it came."""

    form: FormMark
    replies: tuple[Reply, ...] = ()
    tallies: tuple[Tally, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
