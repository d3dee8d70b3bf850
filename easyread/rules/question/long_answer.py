"""Answers that are long or too much alike."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.language.answers import opts_out
from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_RANGE = pattern(r"(?P<low>\d+)\s*(?:-|–|to)\s*(?P<high>\d+)")
_OR_MORE = pattern(r"(?P<low>\d+)\s*(?:\+|(?:or|and) (?:over|more|above|older|up)\b)")
_SAME_WORDS = 3


@rule(
    asks="Give answers of 1 or 2 words, {warn_words} at most.",
    alias="answer-text",
    sources=["HAR06", "NHSDS"],
    bad=[
        asked("How was it?", "I felt that the staff were kind to me all day", "Bad", "Not sure"),
        asked("How old are you?", "18 to 30", "30 to 50", "I do not want to say"),
    ],
    good=[asked("How was it?", "Good", "Bad", "Not sure", "No, I do not have any of these")],
)
def long_answer(
    question: Question, *, max_words: int = 8, warn_words: int = 5
) -> Iterator[Problem]:
    """Short answers can be seen at a glance and told apart."""
    starts: set[tuple[str, ...]] = set()
    last_high = None
    for number, choice in enumerate(question.asked.choices):
        at = question.choice_at(number)
        count = len(language.words(choice.text))
        if count > max_words:
            yield weighed(
                "error",
                f"This answer has {count} words. It is hard to weigh.",
                f"Use {warn_words} words or fewer.",
                at=at,
            )
        elif count > warn_words and not _known(choice.text):
            yield weighed(
                "warning", f"This answer has {count} words.", f"Use {warn_words} or fewer.", at=at
            )
        start = tuple(choice.text.lower().split()[:_SAME_WORDS])
        if len(start) == _SAME_WORDS and start in starts and not opts_out(choice.text):
            yield weighed(
                "warning", "2 answers start with the same words.", "Start with what differs.", at=at
            )
        starts.add(start)
        found = _RANGE.search(choice.text)
        open_ended = found or _OR_MORE.search(choice.text)
        if open_ended and last_high is not None and int(open_ended["low"]) == last_high:
            message = f"“{open_ended['low']}” fits 2 answers."
            yield weighed("warning", message, "Let each number be in 1 answer.", at=at)
        last_high = int(found["high"]) if found else None


def _known(answer: str) -> bool:
    """Say whether this is an answer that may be longer: “No, I do not have any of these”."""
    return answer.lower().startswith(("no, ", "yes, ")) or opts_out(answer)
