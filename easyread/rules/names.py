"""Names in a sentence: words with a capital letter that do not open it."""

from __future__ import annotations

from easyread import language
from easyread.rules.subjects import Sentence

_JOINERS = frozenset(["and", "of", "for", "the", "in", "to", "with", "&"])


def in_name(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether these words are part of a name: “the Care Act”, “Complaints Team”.

    A capital at the start of a sentence or in a heading says nothing, unless another follows.
    """
    text = sentence.text
    if not text[start].isupper():  # as of most words
        return False
    named = [language.is_name(text, a, b) for a, b in sentence.spans if a < end and start < b]
    if named and all(named):
        return True
    capital = [at for at, (a, _) in enumerate(sentence.spans) if text[a].isupper()]
    inside = [at for at, (a, b) in enumerate(sentence.spans) if a < end and start < b]
    if not inside or not all(at in capital or _joins(sentence, at) for at in inside):
        return False
    if len(capital) > len(sentence.spans) * 0.6 and sentence.unit.kind != "line":
        return len(sentence.spans) > 1
    return any(at in capital for at in inside if at) or (inside[-1] + 1) in capital


def _joins(sentence: Sentence, at: int) -> bool:
    return sentence.words[at] in _JOINERS
