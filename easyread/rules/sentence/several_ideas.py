"""Sentences with more than one idea."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.split import other_way, two_sentences, two_subjects
from easyread.rules.subjects import Sentence

_SUBJECT = (
    r"(?:I|you|we|they|he|she|it|this|that|there|people|someone|everyone"
    r"|(?:the|your|our|their|some|many|most|other) \w+)"
)
_VERBS = frozenset(
    listed(
        """am is are was were can cannot could will would should must may might do does did has have
        had want wants need needs get gets say says said know think thinks thought help helps like
        go goes went give gives make makes made work works use ask asked take took come came feel
        felt live"""
    )
)
_FINITE = "|".join(sorted(_VERBS))
_JOINERS = frozenset(["and", "but", "or", "so", "then"])
_JOINED = pattern(
    rf"(?<=\s)(?:and then|and|but|or|so|then)\s{_SUBJECT}\s(?:\w+ly\s|also\s|all\s|not\s)?"
    rf"(?:{_FINITE})\b",
    re.IGNORECASE,
)
# What follows the joiner: the start of a subject, or the “then” of “and then”.
_SECOND = frozenset(
    listed(
        """i you we they he she it this that there people someone everyone the your our their some
        many most other then"""
    )
)
_LEAST_BEFORE = 3
_PARALLEL = pattern(
    r"\b(?:who|that|which|what|how|where|if|when|because|so that|think|said|say)\b", re.IGNORECASE
)


@rule(
    asks="One idea and one main verb in each sentence.",
    alias="one-idea-per-sentence",
    sources=["GOVUK21", "PS", "ERS26", "COGA"],
    bad=["The group meets on Monday and they will talk about health."],
    good=[
        "Come and see us. Try and rest.",
        "You can come with a friend or a carer.",
        "Put salt and pepper on it.",
    ],
    kind="partial",
    severity="ask",
    when=_JOINERS,
    running=True,
)
def several_ideas(sentence: Sentence, *, least_words: int = 9) -> Iterator[Problem]:
    """A new idea needs a new start and its own picture."""
    if len(sentence.spans) < least_words:
        return
    span = _joined(sentence)
    if span is None:
        return
    split = two_sentences(sentence)
    word = sentence.text[span.start : span.end].lstrip(", ").split()[0]
    message = "Is this one idea?"
    hint = f"You could start a new sentence at “{word}”."
    yield weighed(None, message, hint, span, *([split] if split else ()))


def _joined(sentence: Sentence) -> Span | None:
    """Return where a second main clause is joined on; none inside “people who … and they …”.

    The space before it belongs to it, and a comma before that.
    """
    for found in _joints(sentence):
        start = found.start() - 1
        start -= sentence.text[start - 1 : start] == ","
        before = sentence.text[:start]
        if len(before.split(None, _LEAST_BEFORE)) < _LEAST_BEFORE or _PARALLEL.search(before):
            continue
        one = two_subjects(before, found.group()) or other_way(sentence.text, found.start())
        if not one:
            return Span(start, found.end())
    return None


def _joints(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Yield what `_JOINED.finditer` yields, sooner: few joiners have a subject after them."""
    text, words, end = sentence.text, sentence.words, 0
    for number in [number for number, word in enumerate(words[:-1]) if word in _JOINERS]:
        if words[number + 1] in _SECOND and any(map(_may_be_verb, words[number + 2 : number + 6])):
            start = sentence.spans[number][0]
            if start >= end and (found := _JOINED.match(text, start)):
                yield found
                end = found.end()


def _may_be_verb(word: str) -> bool:
    return word in _VERBS or not word.isalnum()
