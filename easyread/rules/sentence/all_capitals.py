"""Whole sentences in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language import zipf
from easyread.model.prose import Problem, Suggestion
from easyread.rules.keys import CAPITALS
from easyread.rules.problems import closing
from easyread.rules.rule import rule
from easyread.rules.small_letters import are_initials, in_small_letters
from easyread.rules.subjects import Sentence

_SIGNS = ".,;:!?…-–—/()[]*\"'“”‘’"
# A short word is a word where it is as common as “now”; but these 3 are initials too.
_LONGEST_SHORT, _COMMON_ZIPF = 3, 5.5
_INITIALS_TOO = frozenset(["AM", "IT", "WHO"])


@rule(
    asks="Use small letters. Use capitals only where a sentence or a name starts.",
    alias="no-all-caps",
    sources=["UKAAF19", "RNIB", "NHSSM", "SAX", "LL"],
    bad=["PLEASE READ THIS"],
    good=["Please read this.", "NHS", "The NHS and BSL."],
    severity="error",
    when=[CAPITALS],
)
def all_capitals(sentence: Sentence, *, least_words: int = 2) -> Iterator[Problem]:
    """Words in capitals have no shape. They are slow to read and feel like shouting."""
    text = sentence.text
    if not text.isupper() or len(sentence.spans) < least_words:
        return
    if sum(map(_shouts, text.split())) < least_words:
        return
    message = "This is all in capitals. Words lose their shape."
    lower = in_small_letters(text)
    yield Problem(message, f"Write {closing(lower)}", None, (Suggestion(lower),))


def _shouts(written: str) -> bool:
    """Say whether this is a word, and no initials or code: “NOW.”, not “NHS” or “UC”."""
    word = written.strip(_SIGNS)
    if not re.sub("['’-]", "", word).isalpha() or are_initials(word):
        return False
    if len(word) > _LONGEST_SHORT:
        return True
    return len(word) > 1 and word not in _INITIALS_TOO and zipf(word.lower()) >= _COMMON_ZIPF
