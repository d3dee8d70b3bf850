"""Words from Latin and French that not everyone knows."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.phrases import Phrases
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_PHRASES = Phrases({
    "per annum": "a year",
    "bona fide": "real",
    "de facto": "in fact",
    "vis-a-vis": "about",
    "vis-à-vis": "about",
    "en route": "on the way",
    "per capita": "for each person",
    "status quo": "how things are now",
    "quid pro quo": "something in return",
    "ex officio": "because of their job",
    "inter alia": "among other things",
    "in situ": "in place",
    "modus operandi": "way of working",
    "caveat": "warning",
    "sine qua non": "what must be there",
    "ultra vires": "not allowed by law",
    "prima facie": "at first look",
    "per diem": "a day",
    "en masse": "all together",
    "carte blanche": "freedom to do all you want",
    "raison d'être": "reason",
    "faux pas": "mistake",
    "fait accompli": "something that is done already",
    "force majeure": "something no one could stop",
    "laissez-faire": "hands off",
    "in lieu": "in place",
    "verbatim": "word for word",
    "ergo": "so",
    "circa": "about",
})  # fmt: skip


@rule(
    asks="Use words from other languages only if everyone knows them.",
    alias="foreign-word",
    sources=["IE09", "RG"],
    bad=["It costs £20 per annum.", "We like the status quo."],
    good=["It costs £20 a year.", "We meet in a cafe."],
    when=_PHRASES,
)
def foreign_word(word: Word) -> Iterator[Problem]:
    """A word from another language gives no clue to what it means."""
    found = _PHRASES.at(word)
    if found:
        span, plain = found
        text = word.sentence.text[span.start : span.end]
        message = f"“{text}” comes from another language."
        yield weighed(None, message, f"Write “{plain}”.", span, plain)
