"""Words and signs for children in a text for adults."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_CHILDISH = frozenset(
    listed("tummy tummies naughty yummy poorly yay hooray yippee super choo-choo wee-wee")
)
# “Poorly paid” speaks of how, not of how somebody feels.
_DONE = pattern(r"\s(?:\w+ed|paid|made|built|run|kept|written|understood|known|lit)\b")
# Boxes to tick (☐ ☑ ☒) are no emoji.
_EMOJI = pattern("[\U0001f300-\U0001faff\u2600-\u260f\u2613-\u26ff]")


@rule(
    asks="Write for adults. No baby talk, few “!” and no emoji.",
    alias="adult-tone",
    sources=["IE09", "DUD13", "PS", "NHSSM (“tummy” is fine where people know it better)"],
    bad=["Hooray! It is a super day! Come along!", "Your tummy may hurt."],
    good=["Come along! Your stomach may hurt. Go to the supermarket.", "Tick here: ☐ yes"],
    kind="partial",
    severity="ask",
)
def childish_tone(
    document: Document, *, max_shouts: int = 2, allowed: tuple[str, ...] = ()
) -> Iterator[Problem]:
    """Easy words are for adults too. Baby talk shows no respect."""
    for sentence in _likely(document):
        for span in _found(sentence):
            text = sentence.text[span.start : span.end]
            if text.lower() not in allowed:
                message = f"Is “{text}” right for an adult?"
                whole = sentence.within(span)
                yield weighed(None, message, "Use a plain word.", whole, at=sentence.passage.at)
    ends = [one for one in document.sentences if one.text.endswith("!")]
    shouts = [one for one in ends if one.unit.kind != "quote"]
    if len(shouts) > max_shouts:
        one = shouts[max_shouts]
        message = f"Does this text need {len(shouts)} “!”?"
        yield weighed(None, message, "Use full stops.", one.within(), at=one.passage.at)


def _likely(document: Document) -> list[Sentence]:
    """Return the sentences that may have such a word or sign: most documents have none."""
    words = _CHILDISH.intersection(filter(document.first_uses.__contains__, _CHILDISH))
    beyond = [one.text for one in document.sentences if not one.text.isascii()]
    signs = _EMOJI.search("\n".join(beyond)) is not None
    if not words and not signs:
        return []
    return [
        one
        for one in document.sentences
        if not words.isdisjoint(one.keys) or (signs and not one.text.isascii())
    ]


def _found(sentence: Sentence) -> Iterator[Span]:
    if not _CHILDISH.isdisjoint(sentence.keys):
        for word, span in zip(sentence.words, sentence.spans, strict=True):
            if word in _CHILDISH and not (word == "poorly" and _DONE.match(sentence.text, span[1])):
                yield Span(*span)
    if not sentence.text.isascii():
        yield from (Span(*found.span()) for found in _EMOJI.finditer(sentence.text))
