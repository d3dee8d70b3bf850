"""Long stretches with no heading."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Severity, Unit
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_BOLD = "A bold line is no heading for who listens. Make it a real heading."


def _all_bold(unit: Unit) -> bool:
    return any(end - start == len(unit.text) for start, end in unit.strong)


@rule(
    asks="Use many short headings: one every {max_words} words.",
    alias="heading-frequency",
    sources=["COGA", "VATT", "EROBW", "OURS (the numbers)"],
    bad=["\n\n".join(["You can come to the meeting with a friend."] * 30)],
    good=["\n\n".join(f"## Part {n}\n\nYou can come to us with a friend." for n in range(1, 9))],
    severity="error",
)
def few_headings(
    document: Document, *, max_words: int = 150, least_words: int = 200
) -> Iterator[Problem]:
    """Headings show where a new thing starts."""
    if document.word_count <= least_words:
        return
    if not any(True for _ in document.headings):
        message = (
            f"There is no heading in {document.word_count:,} words. Readers cannot find their way."
        )
        # A plain text has no marks for headings: there may be some that we cannot see.
        severity: Severity | None = "ask" if document.prose.format == "text" else None
        bold = any(map(_all_bold, document.prose.units))
        hint = _BOLD if bold else "Add a short heading for each new thing."
        yield weighed(severity, message, hint)
        return
    words, told = 0, False
    for sentence in document.sentences:
        if sentence.passage.unit.kind == "heading":
            words, told = 0, False
        words += len(sentence.spans)
        if words > max_words and not told:
            told = True
            message = f"There is no heading in the last {max_words} words."
            yield weighed(
                "warning",
                message,
                "Add a short heading.",
                sentence.within(),
                at=sentence.passage.at,
            )
