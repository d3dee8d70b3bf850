"""Forms, replies and reports that are made up, to try out what is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from easyread.answers import report, themes
from easyread.content import parse, read
from easyread.model.answers import Answer, Collected, Reply, Tally
from easyread.model.document import Document
from easyread.model.form import mark

ROOT = Path(__file__).parent.parent.parent
FORM = """---
title: Our lunch club
kind: form
---

## The food {colour=green}

:::{question} how
:kind: one
How is the food?
- :face-good: Good
- :face-middle: In the middle
- :face-poor: Poor
- :face-not-sure: Not sure
:::

:::{question} eaten
:kind: many
What do you like to eat?
- :soup: Soup
- :bread: Bread
- :cake: Cake
:::

:::{question} better
:kind: write
:plan: What can be better?
:::

## About you {colour=teal}

:::{question} my-name
:kind: line
:asks: name
What is your name?
:::

:::{question} reach-me
:kind: line
:asks: contact
How can we reach you?
:::

:::{question} use-my-words
:kind: one
:asks: consent
Can we use your words?
- Yes
- No
:::
"""
THEMES = themes.Themes(
    (
        themes.Theme("Time", "time", (("time",), ("late",)), ()),
        themes.Theme("Money", "money", (("money",), ("pay",)), ()),
    )
)


@cache
def form(words: str = FORM) -> Document:
    return parse(words, "lunch.md", "lunch")


@cache
def booklet() -> Document:
    return read(ROOT / "content" / "taking-a-step-back.md")


def reply(number: int, **answers: Answer) -> Reply:
    """A reply to the lunch club; “_” stands for “-” in the names of questions."""
    named: Mapping[str, Answer] = {key.replace("_", "-"): value for key, value in answers.items()}
    return Reply(f"{number:064x}", f"{number}.pdf", 0, named)


def collected(document: Document, *replies: Reply, tallies: tuple[Tally, ...] = ()) -> Collected:
    marked = mark(document)
    assert marked
    return Collected(marked, replies, tallies)


def drafted(*replies: Reply, few: int = 5, form_words: str = FORM) -> report.Drafted:
    document = form(form_words)
    return report.draft(document, collected(document, *replies), themes=THEMES, few=few)


def text(*replies: Reply, few: int = 5) -> str:
    return drafted(*replies, few=few).text
