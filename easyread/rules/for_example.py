"""“For example” in the place of “e.g.”, with the comma that it needs."""

from __future__ import annotations

from easyread.language.lexicon import NOUN, PLURAL, forms
from easyread.language.pattern import pattern
from easyread.language.wordclass import DETERMINERS, word_class
from easyread.model.prose import Span
from easyread.rules.split import says_verb
from easyread.rules.subjects import Word

# “Bring food, e.g. rice” has its comma. In “see e.g. page 5” none may fit.
_MARK_BEFORE = pattern(r"[^\w\s’']\s*$")
_EXAMPLE = pattern(r",?(?P<words>(?:\s+[^\s.,;:!?()]+){1,5})(?:(?P<mark>[,;)])|[.!?]?\s*$)")


def for_example(word: Word, span: Span, plain: str) -> tuple[Span, str, bool]:
    """Return what to change, the words to put there, and whether that is sure.

    `span` is that of “e.g.”. After a noun there comes a comma first: “tablets, for example iron”.
    """
    text, spans = word.sentence.text, word.sentence.spans
    before = text[: span.start]
    if not before.strip() or _MARK_BEFORE.search(before):
        return span, plain, True
    if not _after_noun(word):
        return span, plain, False
    return Span(spans[word.number - 1][1], span.end), f", {plain}", _closed(text, span)


def _after_noun(word: Word) -> bool:
    """Say whether things are named just before this word: “tablets”, “a drink”."""
    text, spans, number = word.sentence.text, word.sentence.spans, word.number
    start, end = spans[number - 1]
    noun = text[start:end]
    if not (noun.islower() and text[end : spans[number][0]].isspace()):
        return False
    if forms(noun) == PLURAL:
        return True
    first, last = spans[number - 2] if number > 1 else (0, 0)
    return text[first:last].lower() in DETERMINERS and word_class(text, start, end) == NOUN


def _closed(text: str, span: Span) -> bool:
    """Say whether the example ends at a mark, so that it needs no second comma."""
    found = _EXAMPLE.match(text, span.end)
    if not found or says_verb(found["words"]):
        return False
    return bool(found["mark"]) or says_verb(text[: span.start].lower())
