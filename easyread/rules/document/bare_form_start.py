"""Forms that do not say first what they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_STARTS = {
    "what it is for": r"about|(?:fill in|complete|use) (?:this|the) \w+ (?:to|if|for)|we want"
    r"|asks? you|tell us|to find out|help us|for people who"
    r"|why we (?:ask|are asking|want|need)|is (?:required|needed|being \w+|used"
    r"|gathered) (?:for|to)"
    r"|to apply for|your (?:views|feedback|opinions?|comments|experience)",
    "who sees the answers": r"who (?:will |can )?see|(?:will|can|may) (?:not )?see (?:your"
    r"|the|what|it)|private|share|keep your|your name|only we"
    "|other people|not tell|anonymous|confidential|in confidence|data protection",
    "that people can say no": r"do not have to|say no|your choice|up to you|can stop|miss out"
    "|skip|voluntary|optional|withdraw|not obliged|no obligation|do not wish to|don't have to",
    "how to get help": r"help you|can help|(?:need|require|want|like) (?:any )?(?:help"
    r"|assistance|support)"
    r"|support you|ask (?:someone|somebody|us|(?:a member of |the )?staff|your)|help with this",
    "how long it takes": r"\bminutes?\b|\bhours?\b|how long|as long as you like",
    "when to send it back": r"\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|\d)|before|deadline|give (?:it|this \w+) back|send (?:it|this|your)|return",
}  # fmt: skip
_PATTERNS = {name: pattern(words, re.IGNORECASE) for name, words in _STARTS.items()}
_MUST = ("what it is for", "when to send it back")


@rule(
    asks="Say first what a form is for. Say who sees it and who can help.",
    alias="form-intro",
    sources=["NHSSM", "NCLS", "TAS", "SEE"],
    bad=[together(asked("Where do you live?"), asked("Who is your doctor?"))],
    good=[
        together(
            "This form is about your care. You do not have to answer. Someone can help you.",
            "It takes 10 minutes. Only we see it. Send it back by Friday 5 September 2025.",
            asked("Where do you live?"),
            asked("Who is your doctor?"),
        )
    ],
    kind="partial",
    severity="ask",
)
def bare_form_start(document: Document, *, least_questions: int = 2) -> Iterator[Problem]:
    """People must know what they say yes to before they start."""
    if len(document.prose.questions) < least_questions:
        return
    missing = [name for name, pattern in _PATTERNS.items() if not pattern.search(document.small)]
    if all(name in missing for name in _MUST):
        yield weighed(
            "error",
            "The form does not say what it is for. It does not say how to send it back.",
            "Add both at the start.",
        )
    elif missing:
        yield weighed(
            None, f"Does the form say {', or '.join(missing[:2])}?", "Add it at the start."
        )
