"""Nouns that hide a verb: make a decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# After “make”, “carry out” and the like.
_MADE = {
    "decision": "decide", "decisions": "decide", "application": "apply", "payment": "pay",
    "assessment": "assess", "improvement": "improve", "contribution": "help",
    "agreement": "agree", "suggestion": "suggest", "recommendation": "recommend",
    "recommendations": "recommend", "review": "check", "evaluation": "check",
    "discussion": "talk about", "discussions": "talk about", "consideration": "think about",
    "investigation": "look into", "introduction": "start", "explanation": "explain",
    "inspection": "inspect", "reduction": "make less", "adjustment": "change",
    "adjustments": "change", "arrangements": "plan", "comparison": "compare",
    "attempt": "try", "assumption": "think", "announcement": "tell",
}  # fmt: skip
# Between “the” and “of”.
_OF = {
    "implementation": "start", "management": "run", "development": "make", "provision": "give",
    "establishment": "set up", "achievement": "do", "allocation": "give", "completion": "finish",
    "creation": "make", "determination": "decide", "distribution": "give out",
    "identification": "find", "improvement": "improve", "introduction": "start",
    "maintenance": "keep", "modification": "change", "participation": "take part",
    "preparation": "get ready", "production": "make", "promotion": "tell people about",
    "protection": "keep safe", "recruitment": "find and choose", "reduction": "make less",
    "resolution": "solve", "selection": "choose", "submission": "send", "utilisation": "use",
}  # fmt: skip
_DO = listed(
    """make makes made making give gives gave giving undertake undertakes undertook undertaking
    carry carries carried carrying conduct conducts conducted perform performs performed reach
    reached submit submitted take takes took taking have had"""
)
_IN_AGREEMENT = r"(?:am|is|are|was|were|be|been)\s(?:\w+ly\s|all\s|not\s)?in\s(?P<agreed>agreement)"
_FIRST = frozenset([*_DO, "the", "am", "is", "are", "was", "were", "be", "been"])
_CHAIN = pattern(
    rf"\b(?:(?:{'|'.join(_DO)})(?:\sout)?\s(?:an?\s|the\s|some\s|any\s)?(?:(?!to\s)\w+\s)?"
    rf"(?P<made>{'|'.join(_MADE)})|{_IN_AGREEMENT}|the\s(?P<of>{'|'.join(_OF)})\sof)\b",
    re.IGNORECASE,
)
_WORD = pattern(r"\w+")
# Easy ways to speak that no shorter verb beats.
_FINE = pattern(r"^ma(?:ke|de|king)\s(?:\w+\s){0,2}decisions?$", re.IGNORECASE)


@rule(
    asks="Use the verb: “decide”, not “make a decision”.",
    alias="nominalisation",
    sources=["COPIAN", "LL (2 at most)"],
    bad=[
        "We will carry out an inspection in May.",
        "This is about the implementation of the plan.",
    ],
    good=[
        "We will inspect the home in May.",
        "You have a question about the position of the chair.",
        "You can make your own decisions. You can make a complaint.",
    ],
    kind="partial",
    severity="ask",
    when=[*_MADE, *_OF],
    running=True,
)
def verb_as_noun(sentence: Sentence) -> Iterator[Problem]:
    """A verb says what people do. The noun hides it behind a long word."""
    for found in sentence.found(_CHAIN, _FIRST) if _may_hide(sentence) else ():
        text = found.group()
        if _FINE.match(text):
            continue
        made = (found["made"] or found["agreed"] or "").lower()
        verb = _MADE.get(made) or _OF[found["of"].lower()]
        hint = f"You could use the verb “{verb}”."
        yield weighed(None, f"Can “{text}” be a verb?", hint, Span(*found.span()))


def _may_hide(sentence: Sentence) -> bool:
    """Say whether a sentence has all the words of one of the chains, in any order."""
    words = sentence.keys if sentence.plain else frozenset(_WORD.findall(sentence.text.lower()))
    made = not (words.isdisjoint(_MADE) or words.isdisjoint(_DO))
    return (
        made
        or words >= {"in", "agreement"}
        or (words >= {"the", "of"} and not words.isdisjoint(_OF))
    )
