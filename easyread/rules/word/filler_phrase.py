"""Words that can go, or that one word can replace."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Suggestion
from easyread.rules.phrases import Phrases
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_PHRASES = Phrases({
    "for a period of": "for",
    "in order to": "to",
    "in order that": "so that",
    "so as to": "to",
    "at this moment in time": "now",
    "at this point in time": "now",
    "at the present time": "now",
    "due to the fact that": "because",
    "in view of the fact that": "because",
    "despite the fact that": "although",
    "the fact that": "that",
    "in the event that": "if",
    "in the event of": "if there is",
    "with regard|regards to": "about",
    "in regard|relation to": "about",
    "in respect of": "about",
    "with respect to": "about",
    "with reference to": "about",
    "prior to": "before",
    "subsequent to": "after",
    "with the exception of": "except",
    "in the course of": "during",
    "in the absence of": "without",
    "in the process of": "",
    "in the near future": "soon",
    "on a regular basis": "often",
    "on an ongoing basis": "all the time",
    "for the purpose|purposes of": "for",
    "in excess of": "more than",
    "a large number of": "many",
    "a great|good deal of": "a lot of",
    "the majority of": "most",
    "the majority of the|this|that|these|those|our|your|their|his|her|its|them|us": "most of {0}",
    "is|are able to": "can",
    "will have the ability|opportunity to": "can",
    "has|have the ability|opportunity to": "can",
    "please note that": "",
    "it is important to note that": "",
    "it should be noted that": "",
    "it is worth noting that": "",
    "as a matter of fact": "",
    "needless to say": "",
})  # fmt: skip

# What is offered fits wherever these stand.
_ALWAYS = frozenset([
    "prior to", "due to the fact that", "in view of the fact that", "in the event that",
    "at this point in time", "at this moment in time", "in excess of", "with regard to",
])  # fmt: skip


@rule(
    asks="Take out words that add nothing: “for 14 days”, not “for a period of 14 days”.",
    alias="filler-phrase",
    sources=["GOVUK21", "26TEN", "SIMP"],
    bad=["Stay at home for a period of 14 days.", "Call us in order to get help."],
    good=["Stay at home for 14 days.", "Put the books in order. Call us to get help."],
    when=_PHRASES,
)
def filler_phrase(word: Word) -> Iterator[Problem]:
    """Every extra word is one more to read."""
    found = _PHRASES.at(word)
    if not found:
        return
    span, short = found
    if _PHRASES.in_longer(word, span.end):
        return
    text = word.sentence.text[span.start : span.end]
    short = short.format(text.split()[-1])
    if short and text[0].isupper():
        short = short[0].upper() + short[1:]
    hint = f"Write “{short}”." if short else "Leave it out."
    write = (Suggestion(short, sure=text.lower() in _ALWAYS),) if short else ()
    yield Problem(f"“{text}” is more words than you need.", hint, span, write)
