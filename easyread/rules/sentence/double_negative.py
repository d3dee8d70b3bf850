"""Two negatives in one sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from easyread.language.negations import NEGATIVE_WORDS, negations
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_PART = pattern(r"[^\W_]+")
_CLAUSE = pattern(
    r"[,;:–—]|\b(?:and|or|but|if|because|so|when|that|who|which|as|then)\b", re.IGNORECASE
)

# “Do you disagree that staff were not kind?”
_DISAGREE = pattern(r"(?<!or )\bdisagree(?:s|d)?(?= that\b)", re.IGNORECASE)
# Another fact begins: “It is not big, so we cannot all go in.”
_NEXT_FACT = pattern(
    r"[,;–—]?\s(?:and|but|so)\s(?:then\s)?(?:i|you|we|they|he|she|it|there|this|these|the|your|our"
    r"|their)\b",
    re.IGNORECASE,
)
# It holds all that follows: “If you do not call and you do not come, …”.
_HOLDS = pattern(r"\b(?:if|unless|when|that|think|thinks|thought|say|says|said)\b", re.IGNORECASE)
# Words that are named or told: “'Do not attend' letters”.
_QUOTED = pattern(
    r"(?<!\w)(?:'[^'’.,;!?]{2,40}'|‘[^’.,;!?]{2,40}’|“[^”.,;!?]{2,40}”|\"[^\".,;!?]{2,40}\")(?!\w)"
)
_ROW = pattern(r"(?:\d[\d,.%]*\s){3}")
# “Neither agree nor disagree” says once that it is so of none.
_PAIR = ("neither", "nor")


@rule(
    asks="Use only 1 “not” in a sentence.",
    alias="negation-double",
    sources=["COGA", "LL (1 at most)"],
    bad=["It is not unusual to not get a reply."],
    good=[
        "You do not have to answer.",
        "No, I do not want to.",
        "Say yes or no. It is not far.",
        "I neither agree nor disagree.",
    ],
    kind="partial",
    severity="error",
    when=NEGATIVE_WORDS,
)
def double_negative(sentence: Sentence) -> Iterator[Problem]:
    """Readers must turn the meaning round again and again. They may lose it."""
    text = sentence.text
    others = [word for word in sentence.words if word not in NEGATIVE_WORDS]
    likely = len(sentence.words) - len(others)
    if likely == 1 and not sentence.plain:
        likely += any(map(_has_negative, others))
    # The question of a form is told so by a rule of its own.
    asks = likely and "disagree" in text and sentence.unit.kind != "question"
    turned = [Span(*one.span()) for one in _DISAGREE.finditer(text)] if asks else []
    many = likely + len(turned) > 1
    marks = _paired(text, _together(text, sorted([*negations(text), *turned]))) if many else ()
    if len(marks) < 2 or len(marks := _unquoted(text, marks)) < 2:
        return
    for first, second in itertools.pairwise(marks):
        if not _CLAUSE.search(text, first.end, second.start):
            words = f"“{text[slice(*first)]}” and “{text[slice(*second)]}”"
            message = f"{words} turn the meaning round and back."
            span = Span(first.start, second.end)
            yield weighed("error", message, "Say what is so, or what to do.", span)
            return
    if _facts(text, marks):
        return
    message = f"This says {len(marks)} times what is not so. Is it still clear?"
    yield weighed(
        "ask", message, "Try to say what is so, or what to do.", Span(marks[0].start, marks[-1].end)
    )


def _unquoted(text: str, marks: Sequence[Span]) -> Sequence[Span]:
    """Return the marks without each that is the only one between two quotation marks."""
    for quoted in _QUOTED.finditer(text):
        inside = [mark for mark in marks if quoted.start() < mark.start < quoted.end()]
        if len(inside) == 1:
            marks = [mark for mark in marks if mark not in inside]
    return marks


def _facts(text: str, marks: Sequence[Span]) -> bool:
    """Say whether each negative has its own main clause, as in two short sentences."""
    between = [text[one.end : two.start] for one, two in itertools.pairwise(marks)]
    return all(map(_NEXT_FACT.search, between)) and not _HOLDS.search(text, 0, marks[0].start)


def _has_negative(word: str) -> bool:
    """Say whether a part of a word may be a negative: “not-for-profit”, “needn’t”."""
    if word.isalnum():
        return False
    return "n't" in word or not NEGATIVE_WORDS.isdisjoint(_PART.findall(word))


def _together(text: str, marks: Sequence[Span]) -> Sequence[Span]:
    """Return the first marks up to a new row of a table or a new answer to choose.

    These have run into one sentence: “Not likely Unlikely”, “Not met 136 264 544 Not seen”.
    """
    for at, (first, second) in enumerate(itertools.pairwise(marks), 1):
        between = text[first.end : second.start]
        if text[second.start : second.end].istitle() and (
            _ROW.search(between) or not _CLAUSE.search(between)
        ):
            return marks[:at]
    return marks


def _paired(text: str, marks: Sequence[Span]) -> Sequence[Span]:
    """Return the marks without each “nor” that stands right after a “neither”, as a mark."""
    words = ["", *(text[slice(*mark)].lower() for mark in marks)]
    return [
        mark for mark, pair in zip(marks, itertools.pairwise(words), strict=True) if pair != _PAIR
    ]
