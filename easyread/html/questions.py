"""Questions among the blocks: their numbers, and what stands with each on a screen."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.html.labels import Labels, fill
from easyread.model.document import Block, Document, Question


def numbers(document: Document, labels: Labels) -> dict[str, str]:
    """Return what stands at each question: its number, or whom it is for."""
    words = labels["question"]
    found: dict[str, str] = {}
    number = 0
    for question in document.questions():
        if question.practice or question.staff:
            found[question.name] = words["practice" if question.practice else "staff"]
        else:
            number += 1
            found[question.name] = fill(words["number"], number=number)
    return found


def screens(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """Cut before each question but the first; what leads in to a question goes with it."""
    screen: list[Block] = []
    lead: list[Block] = []
    asked = False
    for block in blocks:
        if isinstance(block, Question):
            if asked:
                yield tuple(screen)
                screen = []
            screen += [*lead, block]
            lead, asked = [], True
        elif asked:
            lead.append(block)
        else:
            screen.append(block)
    yield (*screen, *lead)
