"""Passive verbs: they hide who does something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.passive import passives_in
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set
from easyread.model.language import Passive, quick_span
from easyread.model.prose import Problem
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# “X is called Y” explains, “you are invited” is how people speak, “is based on” has no doer.
_EXPLAINS = frozenset(["called", "named", "born", "based"])
# Nobody does what these say: they tell how, where or for whom something is.
_NO_DOER = pattern(
    r"(?:supposed|meant|bound) to\b|known (?:as|for)\b|aimed at\b|made up of\b|comprised\b"
    r"|made of (?:wood|metal|steel|iron|plastic|paper|card|glass|cloth|cotton|wool|leather|rubber"
    r"|stone|brick|concrete)\b|composed of\b|(?:left|right)[ -]handed\b|faced with\b"
    r"|(?:located|situated)(?! by\b)",
    re.IGNORECASE,
)
# These tell how something is, but what someone does after “must be” and “being”.
_STATE = pattern(
    r"(?:linked|exposed|confined|attached|addicted|connected|fixed) to\b(?!.* by\b)"
    r"|registered (?:with|at|as|blind|disabled|deaf|sight)\b|(?:un)?furnished(?! by\b)"
    r"|separated from (?:your|my|his|her|their)\b|(?:equipped|filled|covered) with\b",
    re.IGNORECASE,
)
# Without one of these there is nothing to look for.
_LACK_DOER = word_set(
    """supposed meant bound known aimed made comprised composed left-handed right-handed handed left
    right faced located situated"""
)
_STATES = word_set(
    """linked exposed confined attached addicted connected fixed registered furnished unfurnished
    separated equipped filled covered"""
)
_PERHAPS = pattern(r"\b(?:may|might|can|could)(?: not)?\s$", re.IGNORECASE)
_ACTS = frozenset(["being", "been"])
_FIRST_FEW = 8
# “Be prepared” asks for something: who reads it is the one who does it.
_ASKED = pattern(r"\W*Be (?:organi[sz]ed|prepared|seated|warned|assured)\b(?! by\b)")


@rule(
    asks="Say who does what.",
    alias="passive-voice",
    sources=[
        "GOVUK21",
        "NHSSM",
        "COGA",
        "ERS26",
        "LL",
        "INK15 (41 of 48 Easy Read documents have some)",
    ],
    bad=["The form must be filled in by you."],
    good=[
        "You fill in the form.",
        "The shop is closed. I am worried. He was born in 1990.",
        "This is called an action plan.",
    ],
    kind="partial",
    severity="ask",
    when=listed("is are was were be been being am get gets got getting gotten ' ’"),
    yields_to=("filler-phrase",),
    running=True,
)
def passive(sentence: Sentence, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Readers look for the doer first. A passive names the doer last, or not at all."""
    for found in passives_in(sentence.text, sentence.words, sentence.spans):
        if found.participle in _EXPLAINS or found.participle in allowed:
            continue
        said = found.end - len(found.participle)
        if sentence.text[said].isupper() or _no_doer(sentence.text, found, said):
            continue
        words = sentence.text[found.start : found.end]
        who = "The doer comes last." if found.by else "Who does this?"
        hint = "Start with the person or group who does it."
        yield weighed(
            None, f"“{words}” is passive. {who}", hint, quick_span((found.start, found.end))
        )


def _no_doer(text: str, found: Passive, said: int) -> bool:
    """Say whether nobody does what the participle at `said` tells: “is located here”."""
    if found.participle in _LACK_DOER and _NO_DOER.match(text, said):
        return True
    if found.auxiliary == "be" and said < _FIRST_FEW and _ASKED.match(text):
        return True
    if found.participle not in _STATES or found.auxiliary in _ACTS or not _STATE.match(text, said):
        return False
    return found.auxiliary != "be" or bool(_PERHAPS.search(text[: found.start]))
