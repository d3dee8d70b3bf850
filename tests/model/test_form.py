"""A form's version tells old filled forms from new ones, and nothing else changes it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.content import read
from easyread.model.document import Document
from easyread.model.form import field_names, mark

FORM = """---
title: A form
---
## :home: Questions

:home: Some words.

:::{question} going
How is it going?
- Good
- Poor
:::

:::{question} barriers
:kind: many
What gets in the way?
- Time
- Money
:::
"""


@pytest.fixture
def form(tmp_path: Path) -> Callable[[str, str], Document]:
    def change(old: str = "", new: str = "") -> Document:
        path = tmp_path / "form.md"
        path.write_text(FORM.replace(old, new, 1) if old else FORM, "utf-8")
        return read(path)

    return change


def version(document: Document) -> str:
    found = mark(document)
    assert found is not None
    return found.version


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("How is it going?", "How is it now?"),
        ("- Good", "- Very good"),
        ("- Poor\n", "- Bad\n"),
        ("question} going", "question} now"),
        (":kind: many\n", ""),
    ],
)
def test_a_change_of_a_question_changes_the_version(
    form: Callable[..., Document], old: str, new: str
) -> None:
    assert version(form(old, new)) != version(form())


@pytest.mark.parametrize(
    ("old", "new"),
    [("Some words.", "Other words."), ("title: A form", "title: B"), (":home: ", "")],
)
def test_other_changes_keep_the_version(form: Callable[..., Document], old: str, new: str) -> None:
    assert version(form(old, new)) == version(form())


def test_a_document_without_questions_is_no_form(form: Callable[..., Document]) -> None:
    document = form()
    assert mark(replace(document, sections=())) is None


def test_ticks_of_many_have_a_field_each(form: Callable[..., Document]) -> None:
    names = [field_names(question) for question in form().questions()]
    assert names == [("going",), ("barriers--time", "barriers--money")]
