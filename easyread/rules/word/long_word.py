"""Long words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.model.prose import Problem
from easyread.rules.explained import explained
from easyread.rules.names import in_name
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_LETTERS, _SYLLABLES = 13, 4


def _long(word: str) -> bool:
    return word.isalpha() and (len(word) >= _LETTERS or language.syllables(word) >= _SYLLABLES)


@rule(
    asks="Use short words.",
    alias="long-word",
    sources=["NHSSM", "COPIAN (long words that people know are fine)", "OURS (13 letters)"],
    bad=["You need qualifications."],
    good=["You can have information about your appointment on television."],
    kind="partial",
    severity="info",
    when=_long,
    yields_to=("rare-word", "hard-word", "unexplained-word", "vague-word"),
    once=True,
)
def long_word(
    word: Word,
    *,
    max_zipf: float = 4.5,
    allowed: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Some readers sound out each word. They lose the start of a long one."""
    if word.text in allowed or language.zipf(word.text) >= max_zipf:
        return
    if language.is_familiar(word.text):
        return
    sentence, span = word.sentence, word.span
    if in_name(sentence, span.start, span.end) or (sentence.hits and word.listed):
        return
    if explained(word.text, sentence.document):
        return
    found = language.suggestions(sentence.text, span.start, span.end)
    shorter = [easier for easier in found if len(easier) < len(word.text)]
    hint = f"You could write “{shorter[0]}”." if shorter else "If not, say what it means."
    yield weighed(None, f"Is there a shorter word for “{word.written}”?", hint, span, *shorter)
