"""Which form, and which version of it: so that an old filled form is known and not miscounted."""

import hashlib
import json

from easyread.model.document import Document, Question, plain
from easyread.model.pdf import FormMark


def mark(document: Document) -> FormMark | None:
    """Return the form's name and the hash of its questions; None when nothing is asked.

    The version changes when a question's name, words, kind or answers change, and only then.
    """
    questions = document.questions()
    if not questions:
        return None
    asked = json.dumps([_asked(question) for question in questions], ensure_ascii=False)
    version = hashlib.sha256(asked.encode()).hexdigest()[:16]
    return FormMark(document.name, version)


def field_name(question: Question, value: str) -> str:
    """Return the name of the field for one answer: ticks of “many” have one field each."""
    return f"{question.name}--{value}" if question.kind == "many" else question.name


def field_names(question: Question) -> tuple[str, ...]:
    """Return the names of a question's fields, in order."""
    values = [choice.value for choice in question.choices] or [""]
    return tuple(dict.fromkeys(field_name(question, value) for value in values))


def _asked(question: Question) -> list[object]:
    choices = [[choice.value, plain(choice.text)] for choice in question.choices]
    return [question.name, question.kind, plain(question.text), choices]
