"""What the web page saved (.json) → a reply, or why it cannot be one."""

from __future__ import annotations

import json
from collections.abc import Mapping

from easyread.answers.form import Form, UnfitError, from_fields, listed, same_form, shown
from easyread.answers.found import Found, digest, refused
from easyread.content.names import near
from easyread.model.answers import Answer, Reply
from easyread.model.document import Question

FORMAT, FORMAT_VERSION = "easyread-answers", 1
MAX_BYTES = 5_000_000
_ASK = "Ask for the file again, as the web page saved it."


def read(name: str, data: bytes, form: Form) -> Found:
    """Return the reply in a file that the web page saved."""
    try:
        answers = _answers(record(data), form)
    except UnfitError as error:
        return refused(name, error.message, error.hint)
    return Found((Reply(digest(data), name, 0, answers),))


def record(data: bytes, *, limit: bool = True) -> Mapping[str, object]:
    """Return the record that a JSON file holds; the encodings of JSON, with a mark or without.

    Raises:
        UnfitError: it is too large, no JSON, no record, or says one thing twice.
    """
    if limit and len(data) > MAX_BYTES:
        raise UnfitError("It is far too large to be somebody's answers.", hint=_ASK)
    try:
        text = data.decode(json.detect_encoding(data))
        found = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        message = f"It is broken at line {error.lineno}, column {error.colno}."
        raise UnfitError(message, hint=_ASK) from None
    except RecursionError:
        raise UnfitError("It has too many parts inside each other.", hint=_ASK) from None
    except ValueError:  # letters that are none, or a number without an end
        raise UnfitError("It is not a file that the web page saved.", hint=_ASK) from None
    if not isinstance(found, dict):
        raise UnfitError("It is not a file that the web page saved.", hint=_ASK)
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UnfitError(f"“{shown(twice)}” stands there 2 times.", hint=_ASK)
    return found


def _answers(saved: Mapping[str, object], form: Form) -> dict[str, Answer]:
    if saved.get("format") == "easyread-collected":
        raise UnfitError("We made this file. It is no reply.", hint="Leave it out.")
    values = saved.get("answers")
    if saved.get("format") != FORMAT or not isinstance(values, dict):
        raise UnfitError("It is not a file that the web page saved.", hint=_ASK)
    same_form(form, str(saved.get("form")), str(saved.get("form_version")))
    if saved.get("format_version") != FORMAT_VERSION:
        hint = "Use the newest easyread, or ask for the file again."
        raise UnfitError("A newer web page saved it, in a way that we do not know.", hint=hint)
    known = form.fields()
    if unknown := [name for name in values if name not in known]:
        meant = near(unknown[0], known)
        hint = f"Did you mean “{meant[0]}”?" if meant else _ASK
        raise UnfitError(f"The form does not ask {listed(unknown)}.", hint=hint)
    return from_fields(form, {name: _value(known[name], name, values) for name in known})


def _value(question: Question, name: str, values: Mapping[str, object]) -> str | bool:
    """Return what stands in a field. A circle that nobody ticked is not in the file."""
    wanted = bool if question.kind == "many" else str
    value = values.get(name, wanted())
    if isinstance(value, bool | str) and isinstance(value, wanted):
        return whole(value) if isinstance(value, str) else value
    kind = "true or false" if question.kind == "many" else "words in quotation marks"
    raise UnfitError(f"The answer to “{name}” is not {kind}.", hint=_ASK)


def whole(words: str) -> str:
    """Return words without half characters: JSON can hold one, but no file of text."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
