"""A small form with a question of each kind, and ways to answer it."""

import io
import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

from easyread.answers.form import Form, form
from easyread.model.document import Document
from easyread.pipeline import Order, open_project

FORM = """\
---
title: What you think
kind: form
---
## :speak-up: Your answers

::::{question} given-by
:staff: yes
:kind: line
Who gave you this?
::::

::::{question} try
:practice: yes
Is it warm?
- Yes
- No
::::

::::{question} how-is-it
How is it going for you?
- Good
- In the middle
- Poor
::::

::::{question} come
Will you come to us again?
- Yes
- No
::::

::::{question} barriers
:kind: many
What gets in the way of it?
- Not enough time
- Money
- Not enough support, tools or power
::::

::::{question} idea
What is your idea for us?
::::

::::{question} words
:asks: consent
May we use your words?
- Yes
- No
::::

::::{question} name
:kind: line
:asks: name
What is your name?
::::
"""
OTHER = FORM.replace("title: What you think", "title: Something else")
NEWER = FORM.replace("What is your idea for us?", "What is your best idea?")


@dataclass(frozen=True)
class Sample:
    """The form as a content file, as a document, as a form, and as a PDF."""

    document: Document
    form: Form
    pdf: bytes

    def filled(self, **answers: Any) -> bytes:
        """Return the PDF with values in its fields; True for a tick. `barriers__money` is one."""
        with pikepdf.open(io.BytesIO(self.pdf)) as pdf:
            for field in pdf.Root.AcroForm.Fields:
                answer = answers.pop(str(field.T).replace("-", "_"), None)
                if isinstance(answer, str) and field.FT == "/Tx":
                    field.V = pikepdf.String(answer)
                elif answer is not None:
                    field.V = pikepdf.Name("/yes" if answer is True else f"/{answer}")
            assert not answers
            return saved(pdf)

    def json(self, **answers: object) -> bytes:
        """Return what the web page saves."""
        record = {
            "format": "easyread-answers", "format_version": 1, "form": self.form.mark.form,
            "form_version": self.form.mark.version, "saved": "2026-11-23T10:00:00.000Z",
            "answers": {"idea": "", "name": "", **{
                name.replace("_", "-"): value for name, value in answers.items()}},
        }  # fmt: skip
        return json.dumps(record, ensure_ascii=False, indent=2).encode()

    def table(self, *rows: str, header: str = "") -> bytes:
        """Return a table with these rows."""
        names = header or ",".join(["booklet", *(one.name for one in self.form.questions)])
        return "\r\n".join([names, *rows, ""]).encode()


def saved(pdf: pikepdf.Pdf) -> bytes:
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pikepdf tells of fields that we took off the list
        pdf.save(written)
    return written.getvalue()


def document(folder: Path, source: str = FORM, name: str = "views") -> Document:
    path = folder / f"{name}.md"
    path.write_text(source, "utf-8")
    return open_project(folder).document(path)


def sample(folder: Path, source: str = FORM, name: str = "views") -> Sample:
    """Build the form."""
    made = document(folder, source, name)
    project = open_project(folder)
    (built,) = project.make((made,), Order(formats=("pdf",)), folder / "output")
    return Sample(made, form(made), built.file.read_bytes())


def answers(**given: object) -> Mapping[str, object]:
    """Return all answers of a reply, blank where none is given."""
    blank = {"how-is-it": "", "come": "", "barriers": (), "idea": "", "words": "", "name": ""}
    return {**blank, **{name.replace("_", "-"): value for name, value in given.items()}}
