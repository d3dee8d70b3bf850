"""A line of a form that holds its own answers or a place to write → its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from easyread.language.answers import likely_answers
from easyread.language.pattern import pattern
from easyread.language.words import signs
from easyread.model.language import Span
from easyread.model.prose import UnitKind

_MOST_LETTERS, _MOST_WORDS, _MOST_LABEL_WORDS = 600, 12, 25
_BOX = pattern(r"[☐□◻❏❑❒▢○◯]|(?<!\S)(?:\[[ _]?\]|\([ _]{1,3}\))(?!\S)")
# Each line of each text is asked for one of these: most have none, nor a sign that they begin with.
_BOX_SIGNS = ("[ ", "[]", "[_", "( ", "()", "(_", *"☐□◻❏❑❒▢○◯")
_BOX_FIRST = frozenset("[(☐□◻❏❑❒▢○◯")
_BOX_LETTERS = "☐□◻❏❑❒▢○◯[]()_ \t"
_GAP = pattern(r"\s*/\s*|\s*\t\s*|\s{2,}")
_LEAD = pattern(r"[?:)]\s*(?=[^\s?:)])")
_LEAD_END = pattern(r"[?:)]\s+|\s{2,}|\t")
_YES_NO_END = pattern(
    r"(?:(?<=[?:)])\s*|^)(?P<yes>yes)\s+(?P<no>no)(?:\s+(?P<not_sure>not sure|don['’]t know"
    r"|unsure))?$",
    re.IGNORECASE,
)
# Signs to write on, or what Word shows where nothing is written yet. A number behind dots is that
# of a page.
_TO_WRITE = pattern(
    r"(?:(?:_{4,}|(?:_\s){4,})[\s\d£:._…/-]*(?:[a-z%]+\s*){0,3}|(?:\.{5,}|…{2,})[\s/.…]*"
    r"|(?P<empty>(?:click|tap|choose)\b[^.?]*\b(?:enter|choose|an item|a date)\b[^.?]*\.))$",
    re.IGNORECASE,
)
_HINTS = ("_", "..", "……", "lick", "ap ", "hoose")
_CONSENT = pattern(r"I\b")
# As an answer alone, it asks for itself: “☐ I agree that you keep my name.”
_CONSENTS = pattern(
    r"I (?:hereby )?(?:agree|consent|understand|confirm|give (?:my )?(?:permission|consent)"
    r"|have (?:read|been|had))\b(?:\s\S+){3}",
)
_CIRCLE = pattern(r"\b(?:tick|circle|delete|choose|underline|cross)\b", re.IGNORECASE)


class Part(NamedTuple):
    """A part of a line, and what it is; None: what the line was."""

    span: Span
    kind: UnitKind | None = None


def parts(text: str, ticked: bool) -> tuple[Part, ...]:
    """Return the parts of a line that has its answers in it; nothing for all other lines.

    `ticked` says that a box to tick stood before the line.
    """
    if len(text) > _MOST_LETTERS or "\n" in text:
        return ()
    likely = not _BOX_FIRST.isdisjoint(signs(text)) and any(map(text.__contains__, _BOX_SIGNS))
    if likely and (boxes := [one.span() for one in _BOX.finditer(text)]):
        return tuple(_with_boxes(text, [Span(*one) for one in boxes], ticked))
    return () if ticked else tuple(_with_gaps(text))


def consents(text: str) -> bool:
    """Say whether an answer to tick asks for itself, as “I agree that you keep my name” does."""
    return bool(_CONSENTS.match(text))


def to_write_on(text: str) -> Span | None:
    """Return the words of a line that ends with a place to write, as “Name: ______” does.

    Signs to write on are part of it, since they are read aloud.
    """
    likely = len(text) <= _MOST_LETTERS and any(map(text.__contains__, _HINTS))
    found = _TO_WRITE.search(text) if likely else None
    before = text[: found.start()] if found else ""
    if not found or not any(map(str.isalpha, before)) or len(before.split()) > _MOST_LABEL_WORDS:
        return None
    return _trimmed(text, 0, found.start() if found["empty"] else len(text))


def only_to_write_on(text: str) -> bool:
    """Say whether a line is nothing but a place to write."""
    return len(text) <= _MOST_LETTERS and bool(_TO_WRITE.match(text.strip()))


def _with_boxes(text: str, boxes: list[Span], ticked: bool) -> Iterator[Part]:
    """Boxes may stand before their answers or behind them."""
    ends = text[boxes[-1].end :].strip() == ""
    if any(not text[one.end : two.start].strip() for one, two in pairwise(boxes)):
        lead = _trimmed(text, 0, boxes[0].start)
        apart = all(one.end < two.start for one, two in pairwise(boxes))
        if apart and not text[boxes[0].end :].strip(_BOX_LETTERS) and lead.start < lead.end:
            yield Part(lead, "question")  # a row of a table; else it is one box a letter
        return
    if ends and not ticked:
        yield from _boxes_behind(text, boxes)
        return
    starts = [0, *(box.end for box in boxes)]
    stops = [*(box.start for box in boxes), len(text)]
    spans = [_trimmed(text, start, stop) for start, stop in zip(starts, stops, strict=True)]
    answers = spans if ticked else spans[1:]
    if len(answers) < 2 or any(len(text[slice(*one)].split()) > _MOST_WORDS for one in answers):
        return
    if not ticked and text[slice(*spans[0])]:
        yield Part(spans[0], "question")
    yield from (Part(one, "choice") for one in answers if one.start < one.end)


def _boxes_behind(text: str, boxes: list[Span]) -> Iterator[Part]:
    starts = [0, *(box.end for box in boxes[:-1])]
    spans = [_trimmed(text, start, box.start) for start, box in zip(starts, boxes, strict=True)]
    first = text[slice(*spans[0])]
    if len(boxes) > 2 and first.endswith(("?", ":")):
        yield Part(spans.pop(0), "question")
        first = ""
    lead = max((one.end() for one in _LEAD_END.finditer(first)), default=0)
    if len(boxes) == 1:
        if _CONSENT.match(first):
            yield Part(spans[0], "question")
        return
    if lead:
        yield Part(_trimmed(text, spans[0].start, spans[0].start + lead), "question")
        spans[0] = _trimmed(text, spans[0].start + lead, spans[0].end)
    if all(len(text[slice(*one)].split()) <= _MOST_WORDS for one in spans):
        yield from (Part(one, "choice") for one in spans)


def _with_gaps(text: str) -> Iterator[Part]:
    """Answers with strokes, tabs or wide gaps between them, alone or behind a question."""
    if "no" in text[-20:].lower() and (found := _YES_NO_END.search(text)):
        names = [name for name in ("yes", "no", "not_sure") if found[name]]
        answers = [Span(*found.span(name)) for name in names]
    elif "/" in text or "  " in text or "\t" in text:
        leads = [one.end() for one in _LEAD.finditer(text)]
        answers = next(filter(None, (_apart(text, at) for at in (0, *reversed(leads)))), [])
    else:
        return
    if answers and text[: answers[0].start].strip():
        yield Part(_trimmed(text, 0, answers[0].start), "question")
    yield from (Part(one, "choice") for one in answers)


def _apart(text: str, start: int) -> list[Span]:
    """Return the answers that a text holds from a place on; nothing if it holds others words."""
    bounds = [start, *(at for one in _GAP.finditer(text, start) for at in one.span()), len(text)]
    spans = [_trimmed(text, *pair) for pair in zip(bounds[::2], bounds[1::2], strict=True)]
    spans = [one for one in spans if one.start < one.end]
    words = [text[slice(*one)] for one in spans]
    if len(words) < 2 or any(". " in one or "? " in one for one in words):
        return []
    if all(map(str.isdecimal, words)):
        return spans if _counts_up([int(one[:3]) for one in words]) else []
    numbers = [int(one[:3]) for one in words if one.isdecimal()]
    if any(two - one != 1 for one, two in pairwise(numbers)):
        return []  # “Our ref: AB/12/26”
    worded = any(not any(map(str.isdigit, one)) for one in words)
    circled = bool(_CIRCLE.search(text[:start]))
    return spans if worded and (circled or likely_answers(words)) else []


def _counts_up(numbers: list[int]) -> bool:
    return len(numbers) > 2 and all(two - one == 1 for one, two in pairwise(numbers))


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    return Span(start + left, start + max(left, len(part.rstrip())))
