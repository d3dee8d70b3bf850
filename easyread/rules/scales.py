"""What the answers of a question are: opt-outs, yes and no, the steps of a scale."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.language.pattern import pattern
from easyread.rules.subjects import Question

_OPT_OUT = pattern(
    r"^(?:i )?(?:do not|don['’]t|cannot) (?:know|remember|want to (?:say|answer)|mind)\b"
    r"|\bnot sure\b|\bunsure\b"
    r"|^(?:i am )?not sure|^prefer not to|rather not|talk to (?:someone|somebody)|^skip\b"
    r"|does not matter",
    re.IGNORECASE,
)
_STEP = pattern(
    r"^(?:very )?(?:good|ok|okay|fine|bad|poor|happy|sad|unhappy|easy|hard|excellent|fair"
    r"|in the middle"
    r"|so-so|a lot|a bit|a little|not at all|always|often|sometimes|never|yes,? a lot"
    r"|yes,? a bit|great|average"
    r"|(?:strongly )?(?:agree|disagree)|satisfied|dissatisfied|neutral|middle|both|neither)\b",
    re.IGNORECASE,
)
_YES_NO = pattern(r"^(?:yes|no)\b", re.IGNORECASE)
_LEAST_STEPS = 2


def is_opt_out(answer: str) -> bool:
    """Say whether an answer is “I do not know” or the like."""
    return bool(_OPT_OUT.search(answer.strip()))


def is_yes_no(question: Question) -> bool:
    """Say whether a question can be answered with yes or no, and nothing else."""
    answers = [choice for choice in question.choices if not is_opt_out(choice)]
    return len(answers) == 2 and all(_YES_NO.match(answer) for answer in answers)


def scale(question: Question) -> tuple[str, ...]:
    """Return the steps of a scale, in small letters; nothing for other answers."""
    if question.asked.kind != "one" or is_yes_no(question):
        return ()
    steps = tuple(_plain(question.choices))
    return steps if is_scale(question.choices) else ()


def is_scale(answers: Iterable[str]) -> bool:
    """Say whether answers are steps of a scale, as “Good” and “Poor”."""
    return sum(bool(_STEP.match(step)) for step in _plain(answers)) >= _LEAST_STEPS


def _plain(choices: Iterable[str]) -> Iterable[str]:
    return (choice.lower().strip(" .!") for choice in choices if not is_opt_out(choice))
