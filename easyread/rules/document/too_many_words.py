"""Documents that are too long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document


@rule(
    asks="Keep the whole document to {max_words} words or fewer.",
    alias="word-count",
    sources=["ERS26", "AEE"],
    bad=["\n\n".join(["You can come to the meeting with a friend."] * 120)],
    good=["You can come with a friend."],
)
def too_many_words(
    document: Document, *, max_words: int = 1000, note_words: int = 500
) -> Iterator[Problem]:
    """Reading is work. Many people stop before the end of a long document."""
    count = document.word_count
    if count > max_words:
        message = f"There are {count:,} words. That is a lot to read."
        yield weighed(
            None, message, f"Aim for {max_words:,} words. Leave out, or make 2 documents."
        )
    elif count > note_words:
        yield weighed("info", f"There are {count:,} words.", f"Under {note_words:,} is easier.")
