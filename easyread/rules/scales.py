"""What the answers of a question are: opt-outs, yes and no, the steps of a scale."""

from __future__ import annotations

from collections.abc import Iterable

from easyread.language.answers import is_step, opts_out, says_yes_or_no
from easyread.rules.subjects import Question

_LEAST_STEPS = 2
# They stand beside a scale and are no steps of it.
_BESIDE = ("does not apply", "not applicable", "n/a", "no opinion")


def is_yes_no(question: Question) -> bool:
    """Say whether a question can be answered with yes or no, and nothing else."""
    answers = [choice for choice in question.choices if not opts_out(choice)]
    return len(answers) == 2 and all(map(says_yes_or_no, answers))


def scale(question: Question) -> tuple[str, ...]:
    """Return the steps of a scale, in small letters; nothing for other answers."""
    if question.asked.kind != "one" or is_yes_no(question):
        return ()
    steps = tuple(_plain(question.choices))
    return steps if is_scale(question.choices) else ()


def is_scale(answers: Iterable[str]) -> bool:
    """Say whether answers are steps of a scale, as “Good” and “Poor”."""
    return sum(map(is_step, _plain(answers))) >= _LEAST_STEPS


def _plain(choices: Iterable[str]) -> Iterable[str]:
    plain = (choice.lower().strip(" .!") for choice in choices if not opts_out(choice))
    return (one for one in plain if one not in _BESIDE)
