"""Questions that ask two things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_MARKS = pattern(r"\?.*\?")
_TWO_VERBS = pattern(
    r"\b(?:do|does|did|can|could|will|would|are|is|was|were|have|has|how|what|where|when|why"
    r"|who)\b[^,?]{4,}?(?:,\s)?\b(?:and|or)\b"
    r"\s(?:(?:do|does|did|can|could|will|would|are|is|was|were|have|has|how|what|where|when|why"
    r"|who)\b"
    r"|(?:you|we|they|it|he|she)\s\w+)",
    re.IGNORECASE,
)
_TWO_THINGS = pattern(
    r"\b(?:(?:the|your|our|their|my) )?(?P<first>\w{3,}) (?:and|or|and/or)"
    r" (?P<last>(?:(?:the|your|our|their|my|his|her|an?) )?\w{3,})\b",
    re.IGNORECASE,
)
# “Staff listen to me and respect me.”
_TWO_DEEDS = pattern(
    r"\b(?:me|us|it|them|you|him|her) and (?!(?:my|your|our|their|his|her|the|an?|other"
    r"|all)\b)\w{3,}",
    re.IGNORECASE,
)
# What somebody may say: nobody answers “problem” in another way than “concern”.
_SAID = (
    r"(?:problem|concern|worry|worrie|issue|question|comment|suggestion|idea|change|improvement"
    r"|thought|view|opinion)s?"
)
_ONE = pattern(
    r"\b(?:name and address|yes or no|health and social care|health and care|care and support"
    r"|help and support"
    r"|good and (?:what|bad)|day and time|friends and family|family and friends|come and (?:see"
    r"|go)|over and over"
    r"|more and more|up and (?:down|about)|time and (?:date|place)|2 or more|or not|one or"
    r"|or more"
    # One scale from end to end: “agree or disagree”, “easy or hard”.
    r"|(?P<end>\w+) or (?:un|dis|in|im)(?P=end)|(?:un|dis|in|im)(?P<start>\w+) or (?P=start)"
    r"|easy or (?:hard|difficult)|good or bad|better or worse|more or less"
    r"|(?:fe)?male or (?:fe)?male"
    r"|right or wrong|true or false|in or out|on or off"
    r"|you(?:rself)? or (?:about |for )?(?:someone|somebody) else"
    # One thing with 2 names.
    r"|religion or beliefs?|sex or gender|terms and conditions|bed and breakfast|faith or belief"
    r"|(?:problem|condition|illness|impairment|disability) or (?:condition|illness|impairment"
    r"|disability)|between \w+ and"
    r"|(?:parent|carer|guardian|family|relative|friend)s? or (?:parent|carer|guardian|family"
    r"|relative|friend|colleague)s?"
    rf"|{_SAID} (?:or|and) {_SAID})\b",
    re.IGNORECASE,
)
# “I agree that …” is for other rules.
_STATED = pattern(
    r"I (?:agree|consent|understand|confirm|give|am happy|have (?:read|been))\b|.*:\s*(?:[_.…]|$)"
)
# “A disability which has lasted or is expected to last” asks nothing twice.
_RELATIVE = pattern(r"\b(?:which|that|who) (?:has|have|had|is|are|was|were|can|will|may)\b[^?]*$")


@rule(
    asks="Ask one thing in one question.",
    alias="question-single",
    sources=["NHSSM"],
    bad=[
        asked(
            "How satisfied are you with the quality and speed of the service?",
            "Good",
            "Bad",
            "I do not know",
        )
    ],
    good=[
        asked("What is your name and address?"),
        asked("Is it easy or hard to get there?", "Easy", "Hard", "Not sure"),
    ],
    kind="partial",
    severity="ask",
)
def double_question(question: Question) -> Iterator[Problem]:
    """With 2 things to answer, one answer cannot be right for both."""
    text = question.text
    asked_at = text.rfind(". ", 0, -2) + 1 if text.endswith("?") else 0
    if _MARKS.search(text):
        yield weighed("error", "There are 2 questions here.", "Ask each on its own.")
    elif _STATED.match(text) or (question.asked.kind in ("line", "write") and "?" not in text):
        return
    elif (found := _TWO_VERBS.search(text, asked_at)) and not _RELATIVE.search(
        _before_joining(found)
    ):
        yield weighed(
            "warning", "Does this ask 2 things?", "Ask each on its own.", Span(*found.span())
        )
    elif (found := _TWO_THINGS.search(_without_pairs(text), asked_at)) and not _in_a_name(found):
        first = text[found.start() : found.end("first")]
        message = f"Could the answers for “{first}” and “{found['last']}” differ?"
        yield weighed(None, message, "Ask about each on its own.", Span(*found.span()))
    elif found := _TWO_DEEDS.search(text):
        message = "Does this ask 2 things?"
        yield weighed(None, message, "Ask each on its own.", Span(*found.span()))


def _before_joining(found: re.Match[str]) -> str:
    """Return what stands before the “and” or “or” of 2 questions."""
    return re.split(r"\b(?:and|or)\b(?!.*\b(?:and|or)\b)", found.group(), flags=re.IGNORECASE)[0]


def _without_pairs(text: str) -> str:
    return _ONE.sub(lambda one: "_" * len(one.group()), text)


def _in_a_name(found: re.Match[str]) -> bool:
    """Say whether this is part of a name, as in “the Department of Roads and Rail”."""
    last = found["last"].split()[-1]
    return found.start("first") > 0 and found["first"][0].isupper() and last[0].isupper()
