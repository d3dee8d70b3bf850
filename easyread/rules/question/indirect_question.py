"""Statements to agree with, “how likely”, leading words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_AGREE = pattern(r"\b(?:agree|disagree)\b", re.IGNORECASE)
# “Do you disagree” alone: that it turns the answer round is said elsewhere.
_AGREE_IN_TEXT = pattern(r"\bagree\b", re.IGNORECASE)
_CONSENT = pattern(
    r"^(?:do|did) you agree (?:to|that we)\b|^I (?:understand|agree)\b", re.IGNORECASE
)
_HARD = {
    r"to what extent": "Ask “how much”, or yes or no.",
    r"how (?:un)?likely": "Ask “will you” or “would you”.",
    r"how (?:dis)?satisfied": "Ask “how good”.",
    r"overall": "Leave it out, or ask about one thing.",
    r"in general": "Leave it out, or ask about one day.",
    r"on average": "Ask about one day.",
    r"if you were": "Ask about what is so.",
    r"(?:do|did|does|is|are|was|were|would|should|could|has|have)n['’]t (?:you|it|they|we|he"
    r"|she|the|our)"
    r"|won['’]t (?:you|it|they)|(?:do|would|did|could) you not": "Ask it straight: “do you”.",
    r"(?:our|this|these) (?:excellent|wonderful|fantastic|amazing|great|brilliant|friendly"
    r"|helpful|caring|award-winning)"
    r" (?:new )?(?:staff|team|service|services|support|care|nurses|doctors|carers|centre"
    r"|event)": "Leave the praise out. It leads people to one answer.",
    r"how much (?:do|did) you (?:enjoy|like"
    r"|love)": "Ask “did you like”, with yes, no and not sure.",
    r"how important": "Ask “do you want”.",
    r"how (?:do|did|would) you rate": "Ask “how good is”.",
    r"surely|obviously|of course": "Leave it out. It leads people to one answer.",
}
_HARD_FOUND = [(pattern(rf"\b(?:{words})\b", re.IGNORECASE), cure) for words, cure in _HARD.items()]


@rule(
    asks="Ask straight out. Give no statement to agree with, and no leading words.",
    alias="question-wording",
    sources=["HAR06", "FIN01", "LON (88% could answer easy words, 38% the usual ones)"],
    bad=[
        asked("How satisfied are you with the service?", "Very", "A bit", "I do not know"),
        asked("Staff are kind.", "I agree", "I disagree", "I do not know"),
        asked("How good are our caring staff?", "Good", "Bad", "I do not know"),
    ],
    good=[asked("How good is the service?", "Good", "Bad", "I do not know")],
    kind="partial",
)
def indirect_question(question: Question) -> Iterator[Problem]:
    """Many people say yes to please. Straight questions get true answers."""
    text = question.text
    agrees = _AGREE_IN_TEXT.search(text) or any(map(_AGREE.search, question.choices))
    if agrees and not _CONSENT.search(text):
        yield weighed(
            "error",
            "This asks people to agree. Many people say yes to please.",
            "Ask a straight question.",
        )
    for wording, cure in _HARD_FOUND:
        if found := wording.search(text):
            message = f"Is “{found.group()}” easy to answer?"
            yield weighed(None, message, cure, Span(*found.span()))
