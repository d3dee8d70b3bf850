"""Two consents in one box."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.split import without_other_way
from easyread.rules.subjects import Question

_CONSENT = pattern(
    r"\bI (?:agree|consent|understand|confirm|give (?:my )?(?:permission|consent)"
    r"|am happy (?:for|to)"
    r"|have (?:read|been (?:told|given)))\b"
    r"|\bdo you (?:agree|consent|give (?:us )?(?:your )?(?:permission|consent))\b"
    r"|\b(?:can|may) we (?:use|keep|share|take|contact|tell)\b",
    re.IGNORECASE,
)
# “Do you agree that staff were rude?” asks what people think. What was done needs no consent now.
_OPINION = pattern(
    r"\bagree (?:or disagree\b|with (?!.*\b(?:terms|conditions|policy)\b)"
    r"|(?:that )?(?:[\w’'-]+ ){1,6}?(?:was|were|had|did|felt|gave|made|listened|helped)\b"
    r"|(?:that )?(?:(?!(?:I|me|my|you|your)\b)[\w’'-]+ ){1,6}?(?:is|are|has|does)\b"
    r"|(?:that )?(?:(?!(?:I|me|my|you|your|we|us|our)\b)[\w’'-]+ ){1,12}?"
    r"(?:should|will|would|could)\b)",
    re.IGNORECASE,
)
_MOST_QUESTIONS = 200
_TWO = pattern(r"\b(?:and(?! conditions\b)|or|as well as)\b", re.IGNORECASE)
_CHANGE = pattern(
    r"chang(?:e|ing) (?:your|my) mind|\bwithdraw\b|\bstop at any time\b|\btake (?:it|this) back\b"
)
_TERMS = pattern(r"\bterms\b|\bconditions\b|\bprivacy (?:policy|notice)\b", re.IGNORECASE)


@rule(
    asks="Ask for one thing on each line, with yes and no.",
    alias="consent-one-per-line",
    sources=["SEE", "NHSSM"],
    bad=[
        asked(
            "Do you agree that we keep your name and share your photo?",
            "Yes",
            "No",
            "I want to talk to someone first",
        ),
        "- [ ] I agree that you keep my name and take my photo.",
    ],
    good=[
        asked(
            "Do you agree to have your photo taken?",
            "Yes",
            "No",
            "I want to talk to someone first",
            hint="Tick 1 box. You can change your mind.",
        )
    ],
    severity="warning",
    kind="partial",
)
def bundled_consent(question: Question) -> Iterator[Problem]:
    """People may want one thing and not the other."""
    texts = [text for text in (question.text, *question.choices) if _asks_consent(text)]
    for text in texts:
        if _TWO.search(without_other_way(text)):
            yield weighed(
                None, "Does this ask for 2 consents in 1 box?", "Ask for each on its own line."
            )
        if _TERMS.search(text):
            yield weighed(None, "Do people know what they agree to here?", "Say it in easy words.")
    if texts and not question.choices and _first(question):
        yield weighed("ask", "Can people say no here?", "Give a box for yes and a box for no.")
    if texts and not _CHANGE.search(question.document.small) and _first(question):
        yield weighed(
            "ask",
            "Do people know that they can change their mind?",
            "Add “You can change your mind.”",
        )


def _asks_consent(text: str) -> bool:
    return bool(_CONSENT.search(text)) and not _OPINION.search(text)


def _first(question: Question) -> bool:
    """Say whether no question above asks for consent: one line can stand for all."""
    for one in question.document.prose.questions[:_MOST_QUESTIONS]:
        if one is question.asked:
            return True
        if any(_asks_consent(unit.text) for unit in (one.unit, *one.choices)):
            return False
    return False
