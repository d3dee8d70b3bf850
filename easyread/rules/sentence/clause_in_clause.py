"""Clauses inside clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_HARD = listed(
    """
    which whose whom whereby although though whereas unless whilst wherein whichever thereby
    notwithstanding
    """
)
_EASY = ["who", "because", "while", "if", "when", "since", "where", "until"]
_SIGN = pattern(
    rf"\b(?P<hard>{'|'.join(_HARD)}|in case|so that)\b|\b(?P<easy>{'|'.join(_EASY)})\b",
    re.IGNORECASE,
)
_FIRST = frozenset([*_HARD, *_EASY, "in", "so"])
# Without one of these nothing is said; it may be a part of a word: “sub-which”.
_TELLING = frozenset([*_HARD, "case"])
# Alone, these are told by another rule: they should come first.
_CONDITIONS = (["unless"], ["in case"])
_LOOK_BACK = 16
_ASKED = pattern(
    r"(?:\b(?:about|of|on|in|choose|decide|know|aware|sure|clear|see|say|ask|tell|show|find out"
    r"|understand|and"
    r"|or) )$",
    re.IGNORECASE,
)


@rule(
    asks="Put no clause inside a clause. Make each one a sentence.",
    alias="subordinate-clause",
    sources=["COGA", "LL (2 at most)", "AEE"],
    bad=["The team, which meets on Monday, can help you."],
    good=[
        "People who need help can call us.",
        "Call us because we can help.",
        "Choose which one you want.",
    ],
    kind="partial",
    severity="ask",
    when=[*_HARD, *_EASY, "case", "so"],
    running=True,
)
def clause_in_clause(sentence: Sentence) -> Iterator[Problem]:
    """The reader must hold one half in mind while the other runs."""
    text = sentence.text
    if text.endswith("?") or (_TELLING.isdisjoint(sentence.keys) and not _in_a_part(sentence)):
        return
    signs = sentence.found(_SIGN, _FIRST)
    found = [one for one in signs if not (_asked(text, one.start()) or _ends(text, one))]
    hard = [one for one in found if one["hard"] and one["hard"].lower() != "so that"]
    if not hard or [one.group().lower() for one in found] in _CONDITIONS:
        return
    if len(found) > 1:
        words = " and ".join(f"“{one.group()}”" for one in found[:2])
        span = Span(found[0].start(), found[-1].end())
        yield weighed(
            "warning",
            f"Is there a clause in a clause here: {words}?",
            "Make each part a sentence.",
            span,
        )
    else:
        word = hard[0].group()
        yield weighed(
            None,
            f"Can the part with “{word}” be a sentence?",
            "Make 2 sentences. Say in each who or what it is about.",
            Span(*hard[0].span()),
        )


def _in_a_part(sentence: Sentence) -> bool:
    whole = "".join(sentence.words)
    return not whole.isalnum() and any(map(whole.__contains__, _TELLING))


def _asked(text: str, at: int) -> bool:
    return at == 0 or bool(_ASKED.search(text, max(0, at - _LOOK_BACK), at))


def _ends(text: str, found: re.Match[str]) -> bool:
    """Say whether no clause follows, as in “Bring a coat, just in case”."""
    alone = found.group().lower() in ("though", "in case")
    return alone and not text[found.end() :].strip(" .,;:!?”’\"'")
