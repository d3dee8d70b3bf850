"""Words that send people to another question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_FIRST = frozenset(
    ["go", "skip", "jump", "move", "turn", "continue", "proceed", "complete", "fill", "only"]
)
_DIGITS = frozenset("0123456789")
_GO = pattern(
    r"\b(?:go|skip|jump|move|turn|continue|proceed)\s(?:(?:straight|directly|on|now|back|ahead) )?"
    r"(?:to|over|at|from|with)\s(?:the )?[‘'“\"]?(?:questions?|section|part|page|q|step)\s?\d+"
    r"|\b(?:go|skip|jump)\s(?:(?:straight|directly) )?to \d+\b"
    r"|\b(?:skip|jump over|move past)\s(?:questions?|sections?|q)\s?\d+"
    r"|\bonly (?:complete|fill in) [‘'“\"]?(?:questions?|sections?|parts?) \d+"
    r"|\b(?:complete|fill in) (?:only [‘'“\"]?(?:questions?|sections?|parts?) \d+"
    r"|[‘'“\"]?(?:questions?|sections?|parts?) \d+[a-z]?[’'”\"]? only)",
    re.IGNORECASE,
)


@rule(
    asks="Let people go through a form from start to end.",
    alias="no-skip-routing",
    sources=["NHSDS", "OURS"],
    bad=["If no, go to question 7.", "If yes, only complete section 2."],
    good=["If no, you have finished. Go to the next page."],
    when=_FIRST,
)
def skip_routing(sentence: Sentence) -> Iterator[Problem]:
    """Who jumps may get lost, and miss what was for them."""
    # Each place to jump to has a number.
    for found in () if _DIGITS.isdisjoint(sentence.keys) else sentence.found(_GO, _FIRST):
        message = f"“{found.group()}” makes people jump. They may get lost."
        yield weighed(
            None, message, "Ask all people the same questions, in order.", Span(*found.span())
        )
