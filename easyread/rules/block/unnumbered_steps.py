"""Steps that run on in a sentence or a block."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Block

# “The first time” counts, and orders no steps.
_FIRST_THEN = pattern(
    r"(?<!the )(?<!our )(?<!my )(?<!your )(?<!their )\bfirst\b,?.{3,120}"
    r"\b(?:then|next(?! (?:day|week|month|year|spring|summer|autumn|winter|\w+day))|after that)\b",
    re.IGNORECASE,
)
_NEXT = frozenset(["then", "next", "after"])
_DO = (
    "fill|write|send|call|ring|phone|ask|tell|go|come|take|bring|put|press|click|open|sign"
    "|choose|tick"
    "|read|wait|turn|give|check|post|print|find|look|show|speak|talk|wash|eat|drink|sit|stand"
)
_TWO_ORDERS = pattern(
    rf"^(?:please )?(?:{_DO})\b.{{2,80}}?\b(?:and then|then|after that|next)\b,? (?:{_DO})\b",
    re.IGNORECASE,
)
_ORDERS = tuple(_DO.split("|"))


@rule(
    asks="Number the steps when the order matters.",
    alias="steps-numbered",
    sources=["COGA", "NHSSM"],
    bad=["First fill in the form, then send it to us.", "Press the button and then wait."],
    good=["1. Fill in the form.\n2. Send it to us.", "We met first. The talk was good."],
    kind="partial",
    severity="ask",
)
def unnumbered_steps(block: Block) -> Iterator[Problem]:
    """With numbers, a reader can stop and find the next step."""
    for sentence in block.sentences:
        if _NEXT.isdisjoint(sentence.keys):
            continue
        small = sentence.text.lower()
        found = "first" in small and _FIRST_THEN.search(sentence.text)
        if not found and small.removeprefix("please ").startswith(_ORDERS):
            found = _TWO_ORDERS.match(sentence.text)
        if found:
            span = sentence.within(Span(*found.span()))
            hint = "Make a list with numbers."
            yield weighed(None, "Are these steps in an order?", hint, span, at=sentence.passage.at)
            return
