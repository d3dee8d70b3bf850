"""A document → the questions whose answers we collect, and whether an answer fits one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from easyread.content.names import near, slug
from easyread.errors import ContentError, EasyReadError
from easyread.model.answers import Answer
from easyread.model.document import Document, Question, plain
from easyread.model.form import field_name, field_names, mark
from easyread.model.pdf import FormMark

ENTER = "Type it in with: easyread collect FORM --enter --output DIR"
MAYBE = "If somebody answered in it, type it in with: easyread collect FORM --enter --output DIR"
_SHOWN = 60
_LISTED = 5


class UnfitError(EasyReadError):
    """Something that does not fit the form. Its file, or its row, is set aside."""


class Form(NamedTuple):
    """A form as those who collect see it. `others` are asked too, but not collected."""

    mark: FormMark
    questions: tuple[Question, ...]
    others: tuple[Question, ...]

    @property
    def booklet(self) -> str:
        """The column of a table with the number on each booklet: no question has its name."""
        return "booklet-number" if "booklet" in self.names() else "booklet"

    def question(self, name: str) -> Question | None:
        """Return the question of this name, where its answers are collected."""
        return next((one for one in self.questions if one.name == name), None)

    def blank(self) -> dict[str, Answer]:
        """Return the answers of a form that nobody filled in."""
        return {one.name: () if one.kind == "many" else "" for one in self.questions}

    def fields(self) -> dict[str, Question]:
        """Return the question of each field, also of those that are not collected."""
        every = (*self.questions, *self.others)
        return {name: one for one in every for name in field_names(one)}

    def names(self) -> frozenset[str]:
        """Return the names of all questions, those too that are not collected."""
        return frozenset(one.name for one in (*self.questions, *self.others))


def form(document: Document) -> Form:
    """Return a document as a form.

    Raises:
        ContentError: it asks nothing whose answers are collected.
    """
    marked = mark(document)
    questions = tuple(one for one in document.questions() if one.collected)
    if marked is None or not questions:
        hint = "Give the content file of a form, such as content/my-form.md"
        raise ContentError("This document asks nothing that we can collect.", document.place, hint)
    others = tuple(one for one in document.questions() if not one.collected)
    return Form(marked, questions, others)


def same_form(form: Form, name: str, version: str) -> None:
    """Refuse a reply to another form, or to another version of this one.

    Raises:
        UnfitError: it is one.
    """
    if name != form.mark.form:
        message = f"It is a reply to the form “{shown(name)}”. This is “{form.mark.form}”."
        raise UnfitError(message, hint="Collect it with its own form.")
    if version != form.mark.version:
        message = (f"It is a reply to version {shown(version)} of this form. "
                   f"The form is now version {form.mark.version}.")  # fmt: skip
        hint = "Collect it with the content file of that time, into a folder of its own."
        raise UnfitError(message, hint=hint)


def from_fields(form: Form, values: Mapping[str, str | bool]) -> dict[str, Answer]:
    """Return the answers that the fields of a PDF hold.

    Raises:
        UnfitError: a field is missing or has another name, or an answer is no choice.
    """
    wanted = {name for one in form.questions for name in field_names(one)}
    spare = {name for one in form.others for name in field_names(one)}
    if missing := wanted - values.keys():
        _refuse_lost(sorted(missing), sorted(values.keys() - wanted - spare))
    answers = form.blank()
    for question in form.questions:
        if question.kind == "many":
            answers[question.name] = tuple(
                one.value for one in question.choices
                if values[field_name(question, one.value)]
            )  # fmt: skip
        else:
            answers[question.name] = one_answer(question, str(values[question.name] or ""))
    return answers


def _refuse_lost(missing: list[str], unknown: list[str]) -> None:
    renamed = next((other for name in missing for other in near(name, unknown)), None)
    if renamed or unknown:
        message = f"Its places for answers have other names: “{shown(renamed or unknown[0])}”."
    else:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        message = f"The place for the answer to “{missing[0]}”{more} is gone."
    raise UnfitError(message, hint=ENTER)


def one_answer(question: Question, written: str) -> str:
    """Return the answer to a question that has 1; a choice by its value or by its words.

    Raises:
        UnfitError: it is no choice of the question.
    """
    if question.kind in ("write", "line"):
        return written.replace("\r\n", "\n").replace("\r", "\n")
    if not written.strip():
        return ""
    found = choice(question, written)
    if found is None:
        known = "; ".join(plain(one.text) for one in question.choices)
        message = f"“{shown(written)}” is no answer to “{question.name}”."
        raise UnfitError(message, hint=f"Its answers are: {known}.")
    return found


def many_answers(question: Question, written: list[str]) -> tuple[str, ...]:
    """Return the choices that are ticked, in the order of the form.

    Raises:
        UnfitError: one of them is no choice of the question.
    """
    ticked = {one_answer(question, one) for one in written}
    return tuple(one.value for one in question.choices if one.value in ticked)


def choice(question: Question, written: str) -> str | None:
    """Return the value of the choice that is meant; any case, any space.

    The number of a scale is enough: “5” for “5: Very happy”, if only one begins with it.
    """
    name = slug(written)
    if not name or any(one.value == name for one in question.choices):
        return name or None
    begun = [one.value for one in question.choices if one.value.startswith(f"{name}-")]
    return begun[0] if name.isdecimal() and len(begun) == 1 else None


def shown(words: str) -> str:
    """Return words that a stranger wrote, short and on 1 line, to be told in a message."""
    line = " ".join("".join(one if one.isprintable() else " " for one in words).split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def listed(names: list[str]) -> str:
    """Return names as a list that a person can read."""
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return ", ".join(f"“{shown(one)}”" for one in names[:_LISTED]) + more


def numbers(pages: Sequence[int]) -> str:
    """Return “page 4”, or “pages 2, 4 to 6”."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    told = [str(first) if first == last else f"{first} to {last}" for first, last in runs]
    return ("page " if len(pages) == 1 else "pages ") + ", ".join(told)
