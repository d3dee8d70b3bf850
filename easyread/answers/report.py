"""What came back → a content file: the first draft of the report, for an author to edit."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from easyread.answers import small
from easyread.answers.counts import counted, themed, written
from easyread.answers.main_points import main_points
from easyread.answers.numbers import numbers
from easyread.answers.parts import part
from easyread.answers.pictures import pictured
from easyread.answers.quotes import HeldBack, quotes
from easyread.answers.results import Results
from easyread.answers.themes import Themes
from easyread.answers.votes import votes
from easyread.answers.you_said import you_said
from easyread.model.answers import Collected
from easyread.model.document import Document
from easyread.symbols import Matcher

_EDITIONS = "[easy-read, large-print, simple-text]"


class Unthemed(NamedTuple):
    """An answer that no theme fits: somebody must read it. `number` is that of the reply."""

    number: int
    question: str
    text: str


class Themed(NamedTuple):
    """How many people spoke about a theme in a question; small numbers too, so for staff only."""

    question: str
    theme: str
    people: int


class Drafted(NamedTuple):
    """The report as a content file, and what is for staff only."""

    text: str
    unthemed: tuple[Unthemed, ...]
    held_back: tuple[HeldBack, ...]
    themed: tuple[Themed, ...] = ()


def draft(
    document: Document, collected: Collected, *, themes: Themes | None, few: int = 5,
    matcher: Callable[[], Matcher] | None = None,
) -> Drafted:  # fmt: skip
    """Write the report of what came back for a form.

    Counts below `few` are not told, nor what would give them away; 0 or 1 tells all of them.
    With no themes, each answer in words is unthemed. The matcher finds pictures for answers
    that have none in the form.
    """
    document = pictured(document, matcher)
    found = results(document, collected, themes or Themes(), few)
    parts = [found_part for section in document.sections if (found_part := part(section, found))]
    blocks = [_top(document), main_points(found), *parts, you_said(found), numbers(found)]
    text = "\n".join(line for block in blocks for line in block).rstrip("\n") + "\n"
    unthemed = tuple(
        Unthemed(one.number, one.question, one.text) for one in found.written if not one.themes
    )
    staff = tuple(
        Themed(question, theme.name, count)
        for question, people in found.people.items()
        for theme, count in people.items()
    )
    return Drafted(text, unthemed, found.quotes.held_back, staff)


def results(document: Document, collected: Collected, themes: Themes, few: int) -> Results:
    """Count everything once. With fewer replies than `few`, nothing of them is counted."""
    few = small.threshold(few)
    replies = collected.replies
    every = counted(document, replies)
    answers = written([one.question for one in every], replies, themes)
    return Results(
        document=document,
        collected=collected,
        counted={one.question.name: one for one in every},
        written=answers,
        quotes=quotes(document, replies, answers, few),
        votes=votes(document, collected.tallies, few),
        people=themed(answers),
        few=few,
    )


def _top(document: Document) -> list[str]:
    title = document.meta.title
    about = {
        "title": "What people told us",
        "subtitle": f"The answers to: {title}",
        "kind": "report",
        "organisation": document.meta.organisation,
        "picture": "feedback",
        "language": document.language,
    }
    told = [
        f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in about.items() if value
    ]
    source = json.dumps(f"The answers that people gave to: {title}.", ensure_ascii=False)
    return [
        "---",
        *told,
        f"editions: {_EDITIONS}",
        "contents: true",
        f"source: {source}",
        "---",
        "",
    ]
