"""A filled PDF → a reply, or why it cannot be one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from easyread.answers.form import ENTER, Form, UnfitError, from_fields, same_form
from easyread.answers.found import Found, digest, refused
from easyread.content.names import slug
from easyread.errors import EasyReadError
from easyread.model.answers import Answer, Reply
from easyread.model.document import plain
from easyread.model.pdf import FilledForm

if TYPE_CHECKING:
    from easyread.pdf.forms import FormReader

_OTHER = "It is not a form that we made."
_MAYBE = f"If it is a filled booklet: {ENTER[0].lower()}{ENTER[1:]}"


def read(name: str, data: bytes, form: Form, reader: FormReader) -> Found:
    """Return the reply in a PDF."""
    try:
        answers = _answers(reader.read(data), data, form, reader)
    except EasyReadError as error:
        return refused(name, error.message, error.hint)
    return Found((Reply(digest(data), name, 0, answers),))


def _answers(filled: FilledForm, data: bytes, form: Form, reader: FormReader) -> dict[str, Answer]:
    if filled.form:
        same_form(form, filled.form, filled.version)
    if filled.hidden:
        raise UnfitError("Its answers are kept in a way that we cannot read (XFA).", hint=ENTER)
    if not filled.values:
        raise _flat(reader.pages(data), form, ours=bool(filled.form))
    if not filled.form:
        if not form.names() & {name.partition("--")[0] for name in filled.values}:
            raise UnfitError(_OTHER, hint=_MAYBE)
        raise UnfitError("It does not say any more which form it is.", hint=ENTER)
    return from_fields(form, filled.values)


def _flat(pages: Sequence[str], form: Form, ours: bool) -> UnfitError:
    """Say of a PDF without places for answers which of its pages a person has to look at."""
    every = range(1, len(pages) + 1)
    if not any(page.strip() for page in pages):
        return UnfitError(f"It is a scan. Look at {_numbers(every)}.", hint=ENTER)
    asked = [slug(plain(one.text)) for one in form.questions]
    found = [number for number, page in enumerate(pages, 1)
             if any(words in slug(page) for words in asked)]  # fmt: skip
    if not found and not ours:
        return UnfitError(_OTHER, hint=_MAYBE)
    message = "It was printed or saved without places for answers."
    return UnfitError(f"{message} Look at {_numbers(found or every)}.", hint=ENTER)


def _numbers(pages: Sequence[int]) -> str:
    """Return “page 4”, or “pages 2, 4 to 6”."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    told = [str(first) if first == last else f"{first} to {last}" for first, last in runs]
    return ("page " if len(pages) == 1 else "pages ") + ", ".join(told)
