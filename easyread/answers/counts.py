"""Replies → counts: how many people gave each answer to each question, and how many gave none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from easyread.answers.themes import Theme, Themes
from easyread.model.answers import Answer, Reply
from easyread.model.document import Document, Question


class Counted(NamedTuple):
    """What came back for one question.

    `people` has a count for each choice, in the order of the form. For “tick one” they and
    `blank` add up to `total`, which is the number of replies. For “tick many” each is a part of
    `total`, and `blank` ticked nothing. For words `people` is empty, and `blank` wrote nothing.
    """

    question: Question
    total: int
    people: tuple[int, ...]
    blank: int

    @property
    def answered(self) -> int:
        """How many people gave an answer."""
        return self.total - self.blank


class Written(NamedTuple):
    """One answer in words. `number` is that of its reply, counted from 1."""

    number: int
    question: str
    text: str
    themes: tuple[Theme, ...]


def counted(document: Document, replies: Sequence[Reply]) -> tuple[Counted, ...]:
    """Return the counts of every question that asks for an opinion, in the order of the form."""
    return tuple(_counted(question, replies) for question in asked(document))


def asked(document: Document) -> tuple[Question, ...]:
    """Return the questions whose answers go into the report: no names, contacts or consents."""
    return tuple(
        question
        for question in document.questions()
        if question.collected and question.asks == "opinion"
    )


def ticked(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the values that were ticked, each once; what is no choice of the form is left out."""
    values = {answer} if isinstance(answer, str) else set(answer)
    return tuple(choice.value for choice in question.choices if choice.value in values)


def text(answer: Answer) -> str:
    """Return what was written, without the spaces around it."""
    return answer.strip() if isinstance(answer, str) else ""


def _counted(question: Question, replies: Sequence[Reply]) -> Counted:
    answers = [reply.answers.get(question.name, "") for reply in replies]
    if not question.choices:
        return Counted(question, len(replies), (), sum(not text(answer) for answer in answers))
    all_ticks = [ticked(question, answer) for answer in answers]
    if question.kind == "one":  # two ticks in a tick of one are no answer that we can count
        all_ticks = [ticks if len(ticks) == 1 else () for ticks in all_ticks]
    people = tuple(sum(choice.value in ticks for ticks in all_ticks) for choice in question.choices)
    return Counted(question, len(replies), people, sum(not ticks for ticks in all_ticks))


def written(
    questions: Iterable[Question], replies: Sequence[Reply], themes: Themes
) -> tuple[Written, ...]:
    """Return every answer in words with its themes: question by question, reply by reply."""
    return tuple(
        Written(number, question.name, words, themes.of(words, question.name))
        for question in questions
        if not question.choices
        for number, reply in enumerate(replies, 1)
        if (words := text(reply.answers.get(question.name, "")))
    )


def themed(answers: Iterable[Written]) -> dict[str, Counter[Theme]]:
    """Return how many people spoke about each theme, question by question."""
    people: dict[str, Counter[Theme]] = {}
    for one in answers:
        people.setdefault(one.question, Counter()).update(one.themes)
    return people
