"""Chooses what is quoted: only with consent, only whole answers, only what tells nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from easyread import pdf
from easyread.answers import lines
from easyread.answers.counts import Written, text
from easyread.answers.private import private
from easyread.answers.themes import Theme
from easyread.language import count as count_words
from easyread.model.answers import Reply
from easyread.model.document import Document

MOST_QUOTES = 2
MOST_WORDS = 25
LEAST_WORDS = 3
_MOST_LINES = 4
_MOST_LETTERS = 300

# The name of a question, and a theme of its answers.
_Key = tuple[str, Theme]


class HeldBack(NamedTuple):
    """An answer that is not quoted though its writer agreed. `number` is that of the reply."""

    number: int
    question: str
    why: str


class Quotes(NamedTuple):
    """The chosen quotes of each question and theme, and what was held back."""

    chosen: Mapping[_Key, tuple[str, ...]]
    held_back: tuple[HeldBack, ...]


def quotes(
    document: Document, replies: Sequence[Reply], answers: Sequence[Written], few: int
) -> Quotes:
    """Return up to 2 quotes for each theme of a question, the same ones each time.

    Which ones is left to chance (the order of the digests), so that nobody picks. Nobody is
    quoted twice while somebody else can be.
    """
    agreed = _agreed(document, replies)
    open_to_all = [one for one in answers if one.number in agreed and one.themes and _short(one)]
    refused = {one: why for one in open_to_all if (why := _why_not(one, document, replies))}
    ready = [one for one in open_to_all if one not in refused]
    ready.sort(key=lambda one: (replies[one.number - 1].digest, one.number))
    held = tuple(HeldBack(one.number, one.question, why) for one, why in refused.items())
    return Quotes(_chosen(ready, answers, few), held)


def _agreed(document: Document, replies: Sequence[Reply]) -> frozenset[int]:
    """The numbers of the replies that say yes to each question for consent; none without one."""
    asked = [one.name for one in document.questions() if one.collected and one.asks == "consent"]
    return frozenset(
        number
        for number, reply in enumerate(replies, 1)
        if asked and all(reply.answers.get(name) == "yes" for name in asked)
    )


def _short(answer: Written) -> bool:
    written = answer.text
    few_lines = len([line for line in written.splitlines() if line.strip()]) <= _MOST_LINES
    fits = len(written) <= _MOST_LETTERS and LEAST_WORDS <= count_words(written) <= MOST_WORDS
    return few_lines and fits


def _why_not(answer: Written, document: Document, replies: Sequence[Reply]) -> str:
    """Say why an answer is held back; "" when it can be quoted."""
    reply = replies[answer.number - 1]
    own = [text(reply.answers.get(one.name, "")) for one in document.questions()
           if one.asks == "name"]  # fmt: skip
    if told := private(answer.text, own):
        return f"It may tell {_listed(told)}."
    if pdf.missing_characters(answer.text):
        return "Our letters cannot show all of it."
    return "" if lines.writable(answer.text) else "It has marks that we cannot show."


def _listed(told: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))


def _chosen(
    ready: Sequence[Written], answers: Sequence[Written], few: int
) -> dict[_Key, tuple[str, ...]]:
    people = Counter(key for one in answers for key in _keys(one))
    fitting: dict[_Key, list[Written]] = {key: [] for key in people}
    for one in ready:
        for key in _keys(one):
            fitting[key].append(one)
    used: Counter[int] = Counter()
    said: set[str] = set()
    chosen: dict[_Key, tuple[str, ...]] = {}
    for key, those in fitting.items():
        those.sort(key=lambda one: used[one.number])
        words = {one.text: one.number for one in reversed(those) if one.text not in said}
        picked = list(reversed(words.items()))[: _most(people[key], few)]
        chosen[key] = tuple(text for text, _ in picked)
        said.update(chosen[key])
        used.update(number for _, number in picked)
    return chosen


def _keys(answer: Written) -> Iterator[_Key]:
    return ((answer.question, theme) for theme in answer.themes)


def _most(people: int, few: int) -> int:
    """Quotes are counted by readers too: never so many that “a few” could be one number only."""
    return MOST_QUOTES if people >= few else min(MOST_QUOTES, max(1, few - 2))
