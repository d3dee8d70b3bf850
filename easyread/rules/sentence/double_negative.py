"""Two negatives in one sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_LISTED = listed(
    """
    unusual unlikely uncommon unable unaware impossible unhappy unsafe unfair uncertain
    unclear unknown unimportant unnecessary unreasonable unwell unhelpful inaccessible
    incorrect inappropriate dissatisfied dishonest illegal irrelevant
    """
)
_MARKERS = listed("not cannot never none nobody nothing nowhere neither nor without unless no")
_WITH_TO = listed("refuse refuses refused fail fails failed")
_SHORT = listed(
    """
    don't doesn't didn't can't won't isn't aren't wasn't weren't haven't hasn't hadn't
    couldn't wouldn't shouldn't
    """
)
_MARKER = re.compile(
    rf"\b(?:{'|'.join([*_LISTED, *_MARKERS])}|no one|(?:refuse[sd]?|fail(?:s|ed)?) to|\w+n['’]t)\b",
    re.IGNORECASE,
)
# One “no” that is an answer, a name or a pair, and counts for nothing.
_INNOCENT = re.compile(
    r"^no[,.]|(?<!^)(?-i:\bNo\b)|\byes (?:or|and|/) no\b|\bsay(?:s|ing)? no\b|\bnot only\b"
    r"|\b(?:or|if|why) not\b"
    r"|\bno longer\b|\bno matter\b|[“\"‘]no[”\"’]|\bnot sure\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[,;:–—]|\b(?:and|or|but|if|because|so|when|that|who|which|as|then)\b", re.IGNORECASE
)


@rule(
    asks="Use only 1 “not” in a sentence.",
    alias="negation-double",
    sources=["COGA", "LL (1 at most)"],
    bad=["It is not unusual to not get a reply."],
    good=["You do not have to answer.", "No, I do not want to.", "Say yes or no. It is not far."],
    kind="partial",
    severity="error",
    when=[*_LISTED, *_MARKERS, *_SHORT, *_WITH_TO],
)
def double_negative(sentence: Sentence) -> Iterator[Problem]:
    """Readers must turn the meaning round again and again. They may lose it."""
    text = sentence.text
    innocent = [found.span() for found in _INNOCENT.finditer(text)]
    marks = [
        found
        for found in _MARKER.finditer(text)
        if not any(start <= found.start() < end for start, end in innocent)
    ]
    if len(marks) < 2:
        return
    for first, second in itertools.pairwise(marks):
        if not _CLAUSE.search(text, first.end(), second.start()):
            words = f"“{first.group()}” and “{second.group()}”"
            message = f"{words} turn the meaning round and back."
            span = Span(first.start(), second.end())
            yield weighed("error", message, "Say what is so, or what to do.", span)
            return
    message = f"Can this say less than {len(marks)} times what is not so?"
    yield weighed("ask", message, "Try to say what to do.", Span(marks[0].start(), marks[-1].end()))
