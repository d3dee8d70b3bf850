"""It, they and this, when they can mean more than one thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from easyread import language
from easyread.language.lexicon import FUNCTION, NOUN, classes
from easyread.language.pattern import pattern
from easyread.language.wordclass import may_be
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_OPENER = pattern(r"^(?P<word>It|They|This|These|Those|That)\s(?P<verb>\w+)")
# These explain, point at a whole sentence or speak of the weather.
_OPENERS = ("It", "Th")
_FINE_VERBS = frozenset(["means", "mean", "called", "takes", "rains", "snows", "depends", "helps"])
_NAMED = 2
_DUMMY = pattern(
    r"^It (?:is|was|will be|can be|may be|might be) (?:\w+ly )?(?:important|hard|easy|good|bad"
    r"|okay|ok|your|up to"
    r"|not|better|best|about|also|free|raining|likely|clear|possible|difficult|different|a |an "
    r"|the |where|when"
    r"|what|who|because|against|time|called|for |all |too|very|really|so|important|harder|easier)"
)


@rule(
    asks="Do “it”, “they” and “this” mean just 1 thing? If not, name it again.",
    alias="unclear-pronoun",
    sources=["VATT", "ZH", "LL", "FAJ14 (more links between sentences went with lower scores)"],
    bad=["The nurses met the doctors and the teachers.\nThey will call you."],
    good=[
        "The nurse met the doctor.\nThe nurse will call you.",
        "We use co-design.\nThis means we plan it together.",
    ],
    kind="partial",
    severity="info",
    when=["it", "they", "this", "these", "those", "that"],
    running=True,
    looks_around=True,
)
def unclear_pronoun(sentence: Sentence, *, least_things: int = 3) -> Iterator[Problem]:
    """The reader must go back and guess what it stands for."""
    if not sentence.text.startswith(_OPENERS):
        return
    found = _OPENER.match(sentence.text)
    if not found or found["verb"].lower() in _FINE_VERBS:
        return
    if found["word"] in ("This", "These", "Those", "That") and not _verb(found["verb"]):
        return
    before = sentence.before
    if before is None or not before.running or _DUMMY.match(sentence.text):
        return
    plural = found["word"] in ("They", "These", "Those")
    # A sentence has more things that “it” does not stand for.
    enough = least_things + (not plural)
    things = list(islice(_nouns(before, plural=plural), max(enough, _NAMED)))
    if len(things) >= enough:
        names = ", ".join(f"“{name}”" for name in things[:_NAMED])
        message = f"Is it clear what “{found['word']}” means: {names} or something else?"
        yield weighed(None, message, "Name it again.", Span(0, len(found["word"])))


def _verb(word: str) -> bool:
    return word.lower() in (
        "is",
        "are",
        "was",
        "were",
        "will",
        "can",
        "helps",
        "help",
        "has",
        "have",
        "should",
    )


def _nouns(sentence: Sentence, *, plural: bool) -> Iterator[str]:
    """Yield the nouns that “they” or “it” may stand for, each once."""
    nouns: set[str] = set()
    for word, (start, end) in zip(sentence.words, sentence.spans, strict=True):
        many = word.endswith("s") and not word.endswith("ss")
        # “a”, “will” and “might” name nothing.
        if many != plural or not may_be(word, NOUN) or word in nouns or classes(word) & FUNCTION:
            continue
        if language.word_class(sentence.text, start, end) == NOUN:
            nouns.add(word)
            yield word
