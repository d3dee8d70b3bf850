"""Adds what was found to what was there: nothing is lost, and nothing is counted twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from easyread.answers.form import Form
from easyread.answers.found import ROWS, Found
from easyread.model.answers import Answer, Collected, Reply, SetAside, Tally

_WORDS_OF_ONES_OWN = 3  # shorter answers, such as “Not enough time”, many people write
_OTHER_TABLE = "This booklet number is in another table too, with other answers."
_OTHER_COUNT = "Another table has another count for this answer."
_ROWS_CHANGED = "This table has changed, and its rows have no booklet numbers."


class Added(NamedTuple):
    """What became of the replies of one run: names of files, with rows. `counts` are tallies."""

    new: list[str]
    known: list[str]
    replaced: list[str]
    blank: list[str]
    alike: list[tuple[str, str]]
    aside: list[SetAside]
    notes: list[str]
    counts: list[Tally]


class Adding:
    """All that was collected, and what is added to it."""

    def __init__(self, collected: Collected, form: Form, *, anonymous: bool = False) -> None:
        self._form = form
        self._hidden = persons(form) if anonymous else ()
        self._written = [one.name for one in form.questions
                         if one.kind in ("write", "line") and one.asks == "opinion"]  # fmt: skip
        self._replies = {one.digest: one for one in collected.replies}
        self._tallies = {(one.question, one.answer): one for one in collected.tallies}
        self._aside_before = list(collected.set_aside)
        self._fresh: set[str] = set()
        self._tables = {one.table: one for one in collected.replies if one.table}
        self._words: dict[bytes, str] = {}
        for number, reply in enumerate(collected.replies, 1):
            self._words.setdefault(self._own_words(reply), f"reply {number}")
        self.added = Added([], [], [], [], [], [], [], [])

    def knows(self, digest: str) -> bool:
        """Say whether this very file was counted already."""
        return digest in self._replies

    def again(self, name: str) -> None:
        """Note a file that was counted already."""
        self._forget(name)
        self.added.known.append(name)

    def add(self, name: str, found: Found) -> None:
        """Add what one file brought."""
        self._forget(name)
        self.added.aside.extend(found.set_aside)
        self.added.notes.extend(found.notes)
        if changed := self._changed_rows(found.replies):
            self._set_aside(name, 0, _ROWS_CHANGED, changed)
        else:
            for reply in found.replies:
                self._add(name, self._without_names(reply))
        for tally in found.tallies:
            self._count(name, tally)
        self._fresh.update(reply.digest for reply in found.replies)

    def collected(self) -> Collected:
        """Return all of it."""
        return Collected(
            self._form.mark,
            tuple(self._replies.values()),
            tuple(self._tallies.values()),
            (*self._aside_before, *self.added.aside),
        )

    def _forget(self, name: str) -> None:
        """Take a file off the list of an earlier run: it is read anew."""
        self._aside_before = [one for one in self._aside_before if one.file != name]

    def _changed_rows(self, replies: Iterable[Reply]) -> str:
        """Say what to do when rows that nothing tells apart come again, in another file."""
        replies = tuple(replies)
        if not replies or not replies[0].table.startswith(ROWS):
            return ""
        before = self._tables.get(replies[0].table)
        if before is None or before.digest in {one.digest for one in replies}:
            return ""
        return "Put a first column “booklet” in. Collect it into a new folder."

    def _add(self, name: str, reply: Reply) -> None:
        told = f"{name}, row {reply.row}" if reply.row else name
        old = self._replies.get(reply.digest)
        if old is not None and (not reply.table or old.answers == reply.answers):
            self.added.known.append(told)
            return
        if old is not None and (old.table != reply.table or reply.digest in self._fresh):
            hint = "Give each booklet a number of its own. Or put right the row that is wrong."
            self._set_aside(name, reply.row, _OTHER_TABLE, hint)
            return
        self._replies[reply.digest] = reply
        (self.added.new if old is None else self.added.replaced).append(told)
        if not any(reply.answers.values()):
            self.added.blank.append(told)
        first = self._words.setdefault(self._own_words(reply), told)
        if first != told and self._own_words(reply):
            self.added.alike.append((told, first))

    def _count(self, name: str, tally: Tally) -> None:
        old = self._tallies.get((tally.question, tally.answer))
        if old is not None and old._replace(table="") == tally._replace(table=""):
            self.added.known.append(f"{name}, {tally.question}: {tally.answer}")
        elif old is not None and old.table != tally.table:
            hint = "Put all counts into 1 table."
            self._set_aside(name, 0, f"{_OTHER_COUNT} ({tally.question}: {tally.answer})", hint)
        else:
            self._tallies[tally.question, tally.answer] = tally
            self.added.counts.append(tally)
            if old is not None:
                self.added.replaced.append(f"{name}, {tally.question}: {tally.answer}")

    def _set_aside(self, name: str, row: int, why: str, hint: str) -> None:
        self.added.aside.append(SetAside(name, row, why, hint))

    def _without_names(self, reply: Reply) -> Reply:
        hidden: dict[str, Answer] = dict.fromkeys(self._hidden, "")
        return reply._replace(answers={**reply.answers, **hidden}) if hidden else reply

    def _own_words(self, reply: Reply) -> bytes:
        """Return a mark of all that somebody wrote, b"" where that is little."""
        written = [str(reply.answers.get(name, "")).strip() for name in self._written]
        if max((len(one.split()) for one in written), default=0) < _WORDS_OF_ONES_OWN:
            return b""
        return hashlib.sha256("\0".join(written).encode()).digest()


def persons(form: Form) -> tuple[str, ...]:
    """Return the questions whose answers say who somebody is."""
    return tuple(one.name for one in form.questions if one.asks in ("name", "contact"))
