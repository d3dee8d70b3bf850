"""Sentences that start in the middle of a line."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Block

_SHORT = 4


@rule(
    asks="Start each sentence on a new line.",
    alias="new-line-per-sentence",
    sources=["IE09 (from memory)", "LEB", "SELKO"],
    bad=["You can come on any Monday. You can bring your friend."],
    good=["You can come on any Monday.\nYou can bring your friend.", "Thank you. See you soon."],
    severity="info",
)
def sentences_on_one_line(block: Block) -> Iterator[Problem]:
    """A new line shows that a new thought starts."""
    before = None
    for sentence in block.sentences:
        same_line = before is not None and before.passage is sentence.passage
        if before and same_line and max(len(before.spans), len(sentence.spans)) > _SHORT:
            message = "More than 1 sentence is on this line."
            yield weighed(
                None,
                message,
                "Start each on a new line.",
                sentence.within(),
                at=sentence.passage.at,
            )
            return
        before = sentence
