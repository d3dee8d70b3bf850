"""A filled PDF → a reply, or why it cannot be one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from easyread.answers.form import (
    ENTER,
    MAYBE,
    Form,
    UnfitError,
    from_fields,
    listed,
    numbers,
    same_form,
)
from easyread.answers.found import Found, digest, refused
from easyread.content.names import slug
from easyread.errors import EasyReadError
from easyread.model.answers import Answer, Reply
from easyread.model.document import plain
from easyread.model.pdf import FilledForm

if TYPE_CHECKING:
    from easyread.pdf.forms import FormReader

_OTHER = "It is not a form that we made."


def read(name: str, data: bytes, form: Form, reader: FormReader) -> Found:
    """Return the reply in a PDF."""
    try:
        filled = reader.read(data)
        answers = _answers(filled, data, form, reader)
        _refuse_written_on(filled, answers)
    except EasyReadError as error:
        return refused(name, error.message, error.hint)
    return Found((Reply(digest(data), name, 0, answers),), notes=tuple(_notes(name, filled, form)))


def _refuse_written_on(filled: FilledForm, answers: Mapping[str, Answer]) -> None:
    """Refuse a PDF in which somebody wrote, but never into a place for an answer.

    Raises:
        UnfitError: it is one.
    """
    if filled.beside and not any(answers.values()):
        message = "Somebody wrote or drew on it, but not in the places for answers."
        raise UnfitError(f"{message} Look at {numbers(filled.beside)}.", hint=ENTER)


def _notes(name: str, filled: FilledForm, form: Form) -> Iterator[str]:
    if filled.beside:
        yield (f"{name} has words or marks beside the places for answers. "
               f"Look at {numbers(filled.beside)}.")  # fmt: skip
    known = form.fields()
    if more := [field for field, value in filled.values.items() if value and field not in known]:
        yield f"{name} has answers in places that are not ours: {listed(more)}."


def _answers(filled: FilledForm, data: bytes, form: Form, reader: FormReader) -> dict[str, Answer]:
    if filled.form:
        same_form(form, filled.form, filled.version)
    if filled.hidden:
        raise UnfitError("Its answers are kept in a way that we cannot read (XFA).", hint=ENTER)
    if not filled.values:
        raise _flat(reader.pages(data), form, ours=bool(filled.form))
    if not filled.form:
        if not form.names() & {name.partition("--")[0] for name in filled.values}:
            raise UnfitError(_OTHER, hint=MAYBE)
        raise UnfitError("It does not say any more which form it is.", hint=ENTER)
    return from_fields(form, filled.values)


def _flat(pages: Sequence[str], form: Form, ours: bool) -> UnfitError:
    """Say of a PDF without places for answers which of its pages a person has to look at."""
    every = range(1, len(pages) + 1)
    if not any(page.strip() for page in pages):
        return UnfitError(f"It is a scan. Look at {numbers(every)}.", hint=ENTER)
    asked = [slug(plain(one.text)) for one in form.questions]
    found = [number for number, page in enumerate(pages, 1)
             if any(words in slug(page) for words in asked)]  # fmt: skip
    if not found and not ours:
        return UnfitError(_OTHER, hint=MAYBE)
    message = "It was printed or saved without places for answers."
    return UnfitError(f"{message} Look at {numbers(found or every)}.", hint=ENTER)
