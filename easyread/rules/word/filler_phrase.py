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
    "on a regular basis": "regularly",
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
    # What letters of offices say.
    "further to our|your|my|this": "about {0}",
    "please be advised|aware|informed that": "",
    "we|i would like to inform|advise you that": "",
    "we are writing to inform|advise you that": "",
    "i am writing to inform|advise you that": "",
    "at your earliest convenience": "as soon as you can",
    "should you wish|want to": "if you want to",
    "should you require|need": "if you need",
    "should you have": "if you have",
    "should you be unable to": "if you cannot",
    "do not hesitate to": "please",
    "please do not hesitate to": "please",
    "we|i would be grateful if you could|would": "please",
    "we|i would appreciate it if you could|would": "please",
    "you are required|obliged to": "you must",
    "we are required|obliged to": "we must",
    "they are required|obliged to": "they must",
    "is|are unable to": "cannot",
    "was|were unable to": "could not",
    "is in receipt of": "gets",
    "are in receipt of": "get",
    "on|upon receipt of": "when you get",
    "due to": "because of",
    "to what extent": "how much",
    "at the rear of": "behind",
    "you may wish|want to": "you can",
    "is|are at liberty to": "can",
    "reserve|reserves the right to": "can",
    "on my behalf": "for me",
    "on your behalf": "for you",
    "on our behalf": "for us",
    "on their behalf": "for them",
    "on his behalf": "for him",
    "on her behalf": "for her",
    "in the interim": "until then",
    "subject to availability": "if there is any",
    "with immediate effect": "from now on",
    "in the first instance": "first",
    "until such time as": "until",
    "as and when": "when",
    "if and when": "if",
    "for the time being": "for now",
    "for the duration of": "during",
    "at all times": "always",
    "on a daily basis": "every day",
    "on a weekly basis": "every week",
    "on a monthly basis": "every month",
    "on an annual basis": "every year",
    "a majority of the|this|these|those|our|your|their|its|them|us": "more than half of {0}",
    "a majority of people|members|voters|residents|patients|tenants": "more than half of {0}",
    "a maximum of": "at most",
    "at a maximum of": "at most",
    "at a minimum of": "at least",
    "as a minimum": "at least",
    "up to a maximum of": "up to",
    "there is|are a maximum of": "there can be at most",
    "a minimum of": "at least",
    "there is|are a minimum of": "there are at least",
    "set a maximum of": "set a limit of",
    "sets a maximum of": "sets a limit of",
    "in the majority of cases": "most of the time",
    "the vast majority of": "most",
    "the vast majority of the|this|that|these|those|our|your|their|them|us": "most of {0}",
    "a wide range|variety of": "many different",
    "in the vicinity of": "near",
    "in close proximity to": "near",
    "for the reason that": "because",
    "on the grounds that": "because",
    "owing to the fact that": "because",
    "in spite of the fact that": "although",
    "in such a way that": "so that",
    "each and every": "every",
    "first and foremost": "first",
})  # fmt: skip

# What is offered fits wherever these stand.
_ALWAYS = frozenset([
    "prior to", "due to the fact that", "in view of the fact that", "in the event that",
    "at this point in time", "at this moment in time", "in excess of", "with regard to",
])  # fmt: skip
# “How much should you have?”, “further to your left”, “it is due to start”.
_OPENERS = ("should you", "further to", "due to")


@rule(
    asks="Take out words that add nothing: “for 14 days”, not “for a period of 14 days”.",
    alias="filler-phrase",
    sources=["GOVUK21", "26TEN", "SIMP"],
    bad=[
        "Stay at home for a period of 14 days.",
        "Call us in order to get help.",
        "Should you need help, please do not hesitate to call.",
    ],
    good=[
        "Stay at home for 14 days.",
        "Put the books in order. Call us to get help.",
        "How much should you have? Put it further to your left.",
    ],
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
    small = text.lower()
    if small.startswith(_OPENERS) and small not in _ALWAYS and not _opens(word):
        return
    short = short.format(text.split()[-1])
    if short and text[0].isupper():
        short = short[0].upper() + short[1:]
    hint = f"Write “{short}”." if short else "Leave it out."
    write = (Suggestion(short, sure=small in _ALWAYS),) if short else ()
    yield Problem(f"“{text}” is more words than you need.", hint, span, write)


def _opens(word: Word) -> bool:
    """Say whether a word opens a sentence that asks nothing, or a part of it after a comma."""
    text = word.sentence.text
    return text[: word.span.start].strip()[-1:] in ("", ",") and not text.endswith("?")
