"""Two words for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import Phrases
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_SETS = {
    "form": ("form|forms", "survey|surveys", "questionnaire|questionnaires"),
    "doctor": ("doctor|doctors", "gp|gps", "physician|physicians", "clinician|clinicians"),
    "meeting": ("meeting|meetings", "session|sessions", "workshop|workshops"),
    "staff": ("carer|carers", "support worker|workers", "keyworker|keyworkers"),
    "council": ("council|councils", "local authority|authorities"),
    "help": ("assistance", "help"),
    "person": ("service user|users", "client|clients", "patient|patients", "customer|customers"),
    "money": ("funding", "budget|budgets", "finance|finances", "money"),
}  # fmt: skip
_PHRASES = Phrases(
    {phrase: (name, phrase) for name, phrases in _SETS.items() for phrase in phrases}
)
_LEAST_USES = 2
# “A form of care”, “this forms part of it”, “unpaid carers”: the word is there, not the thing.
_NO_FORM = pattern(r"\s(?:of|part|one|an?|the)\b")
_NO_STAFF = pattern(
    r"\b(?:unpaid|family|young|foster|kinship|your|their|her|his)\s$", re.IGNORECASE
)


@rule(
    asks="Use the same word for the same thing all the way through.",
    alias="consistent-terms",
    sources=["IE09", "ERS26", "AEE"],
    bad=["Fill in the survey. Send us the survey. A questionnaire is short. Keep a questionnaire."],
    good=["Fill in the survey. Send us the survey. The survey is short."],
    kind="partial",
    severity="ask",
)
def mixed_terms(document: Document, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """A new word looks like a new thing."""
    used: dict[str, dict[str, list[tuple[Sentence, Span]]]] = {}
    for sentence, span, (name, phrase) in _PHRASES.all_of(document.sentences):
        if phrase.split("|")[0] not in allowed and not _other(sentence.text, span):
            used.setdefault(name, {}).setdefault(phrase, []).append((sentence, span))
    for words in used.values():
        often = {phrase: uses for phrase, uses in words.items() if len(uses) >= _LEAST_USES}
        if len(often) < 2:
            continue
        ranked = sorted(often, key=lambda phrase: -len(often[phrase]))
        names = " and ".join(f"“{_plain(phrase)}”" for phrase in ranked[:2])
        sentence, span = often[ranked[1]][0]
        yield weighed(
            None,
            f"Are {names} one thing?",
            "If so, use one word for it.",
            sentence.within(span),
            at=sentence.passage.at,
        )


def _other(text: str, span: Span) -> bool:
    """Say whether a word stands for another thing than the words of its set."""
    word = text[span.start : span.end].lower()
    if word in ("form", "forms"):
        return bool(_NO_FORM.match(text, span.end))
    return word in ("carer", "carers") and bool(_NO_STAFF.search(text[: span.start]))


def _plain(phrase: str) -> str:
    return " ".join(part.split("|")[0] for part in phrase.split())
