"""Forms, replies and reports that are made up, to try out what is made of them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from easyread.answers import report, themes
from easyread.content import parse, read
from easyread.model.answers import Answer, Collected, Reply, Tally
from easyread.model.document import Document, Question
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


WORDS = (
    "There is never enough time for this.",
    "We need more training for staff.",
    "Leaders do not listen to us.",
    "Please give us easy information.",
    "Sarah from Derby helped me a lot.",
    "Ring me on 07700 900123 about training.",
    "Work together and be honest.",
    "# Pay | people *for* their time :money:",
    "Have champions in every team 🙂",
    "I like soup",
    "",
)


def booklet_replies(count: int) -> tuple[Reply, ...]:
    """Made-up replies to the booklet, the same ones each time."""
    chance = random.Random(count)  # noqa: S311  made-up people need no secrets
    return tuple(
        Reply(
            f"{chance.getrandbits(256):064x}",
            f"{at}.pdf",
            0,
            {one.name: _made(one, chance) for one in booklet().questions() if one.collected},
        )
        for at in range(count)
    )


def _made(question: Question, chance: random.Random) -> Answer:
    values = [choice.value for choice in question.choices]
    if question.kind == "one":
        weights = range(len(values) + 1, 0, -1)
        return chance.choices([*values, ""], weights)[0]
    if question.kind == "many":
        odds = enumerate(values, 1)
        return tuple(value for at, value in odds if chance.random() < at / (len(values) + 2))
    return f"{chance.choice(WORDS)} {chance.choice(('', 'Yes.', 'We want this now.'))}".strip()


def booklet_report(count: int) -> report.Drafted:
    listed = themes.read(ROOT / "content" / "taking-a-step-back.themes.toml")
    found = collected(booklet(), *booklet_replies(count))
    return report.draft(booklet(), found, themes=listed)
