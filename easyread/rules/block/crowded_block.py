"""Blocks with more than one point in them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.names import no_sentence
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Block


@rule(
    asks="Make 1 point in a block. Use {warn_sentences} short sentences or fewer.",
    alias="one-topic-per-block",
    sources=["PS (4 or 5 sentences)", "NHSSM (3 sentences)", "COGA", "LL", "ERS26 (1 point)"],
    bad=["We meet on Monday. We talk. You can come. Bring a friend. There is food. It is free."],
    good=[
        "We meet on Monday.\nWe talk.\n\nYou can come.\nYou can bring a friend.",
        "Date: 5 May\\\nTime: 10am\\\nPlace: Room 2\\\nWho came: Sam, Jo",
    ],
    severity="error",
)
def crowded_block(
    block: Block, *, max_sentences: int = 5, warn_sentences: int = 3, warn_words: int = 40
) -> Iterator[Problem]:
    """A picture can show one point. A wall of words stops many readers before they start."""
    told = [one for one in block.sentences if not no_sentence(one.text)]
    count = len(told)
    words = sum([len(sentence.spans) for sentence in told])
    hint = "Make it 2 blocks. Give each its own picture."
    if count > max_sentences:
        yield weighed(
            "error", f"There are {count} sentences in this block. That is a lot to take in.", hint
        )
    elif count > warn_sentences:
        yield weighed("ask", f"Is this one point? There are {count} sentences in this block.", hint)
    elif words > warn_words and count > 1:
        yield weighed("ask", f"Is this one point? There are {words} words in this block.", hint)
