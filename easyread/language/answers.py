"""Words that forms give as answers: yes and no, steps of a scale, “I do not know”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from easyread.language.pattern import pattern

_OPT_OUT = pattern(
    r"^(?:i )?(?:do not|don['’]t|cannot|can['’]t) (?:know|remember|say|want to (?:say|answer)"
    r"|mind)\b"
    r"|\bnot sure\b|\bunsure\b|^(?:undecided|uncertain|no (?:opinion|preference))$"
    r"|^(?:i )?(?:would )?prefer not to|rather not|talk to (?:someone|somebody)|^skip\b"
    r"|does not matter|doesn['’]t matter",
    re.IGNORECASE,
)
_STEP = pattern(
    r"^(?:(?:very|quite|fairly|not very|not at all|extremely|neither) )?"
    r"(?:good|ok|okay|fine|bad|poor|happy|sad|unhappy|easy|hard|difficult|excellent|fair"
    r"|in the middle"
    r"|so-so|a great deal|a fair amount|not (?:very )?much|quite a bit|somewhat|completely|partly"
    r"|mostly|frequently|occasionally|(?:all|most|some|none) of the time|better|worse"
    r"|about the same|terrible|awful|adequate|a lot|a bit|a little|not at all"
    r"|always|usually|often|sometimes|rarely|never|yes,? a lot|yes,? a bit|great|average"
    r"|(?:(?:strongly|tend to|slightly|neither) )?(?:agree|disagree)|satisfied|dissatisfied"
    r"|unsatisfied|likely|unlikely|important|neutral|middle|both|neither)\b",
    re.IGNORECASE,
)
_YES_NO = pattern(r"^(?:yes|no)\b", re.IGNORECASE)
_OTHER = pattern(
    r"^(?:other\b|n/?a$|not applicable|does(?: not|n['’]t) apply|maybe$|none\b"
    r"|(?:every|once a|twice a) \w+$|(?:dai|week|month|year)ly$|(?:fe)?male$|man$|woman$"
    r"|non-binary$"
    r"|(?:(?:under|over|up to|less than|more than) )?\d{1,3}\s*(?:-|–|to)?\s*\d{0,3}"
    r"\s*(?:\+|(?:years? )?(?:or|and) (?:over|under|more|less|above)|years|times|minutes"
    r"|hours|days|weeks|months)?$)",
    re.IGNORECASE,
)
_MOST_WORDS = 12
_LEAST_WORDED = 2


def opts_out(answer: str) -> bool:
    """Say whether an answer is “I do not know” or the like."""
    return bool(_OPT_OUT.search(answer.strip()))


def is_step(answer: str) -> bool:
    """Say whether an answer may be a step of a scale: “Good”, “Not at all”, “Strongly agree”."""
    return bool(_STEP.match(answer.strip()))


def says_yes_or_no(answer: str) -> bool:
    """Say whether an answer starts with yes or no."""
    return bool(_YES_NO.match(answer.strip()))


def likely_answers(texts: Iterable[str], least: int = 2) -> bool:
    """Say whether texts are the answers of a question: `least` of them, and half, are known ones.

    An answer is known if many forms have it: “Yes”, “Good”, “Male”, “18 to 24”, “Not sure”.
    """
    given = [text.strip() for text in texts]
    if len(given) < least or any(len(text.split()) > _MOST_WORDS for text in given):
        return False
    known = sum(map(is_likely_answer, given))
    return known >= least and 2 * known >= len(given)


def is_likely_answer(text: str) -> bool:
    """Say whether many forms have this answer."""
    text = text.strip()
    if text.endswith("?") and is_step(text):
        text = text[:-1]
    if text.endswith("?") or text.lower().startswith("yes no ") or len(text.split()) > _MOST_WORDS:
        return False
    return any(one.search(text) for one in (_YES_NO, _STEP, _OTHER, _OPT_OUT))


def first_answer(cells: Sequence[str]) -> int:
    """Return from which cell on a row holds answers to the end; how many cells it has if none."""
    first = next((at for at, one in enumerate(cells) if is_likely_answer(one)), len(cells))
    answers = [one.strip() for one in cells[first:]]
    counting = answers == [str(number) for number in range(1, len(answers) + 1)]
    worded = sum(any(map(str.isalpha, one)) for one in answers)
    sure = worded >= _LEAST_WORDED or (counting and len(answers) > _LEAST_WORDED)
    return first if sure and likely_answers(answers) else len(cells)
