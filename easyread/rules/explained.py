"""What a document explains: “X means …”, “This is called X”, a hard-word box, a word list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from easyread import language
from easyread.language.lexicon import ADJECTIVE, NOUN, PLURAL, classes, forms
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set
from easyread.rules.said_next import goes_on
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_ARTICLES = r"(?:an?|the|our|your|these|this|some|being|having|to)\s+"
_ARTICLE = pattern(rf"^{_ARTICLES}")
_TERM = r"[“\"‘']?(?P<term>[\w&’'/ -]{2,60}?)[”\"’']?"
# The verb of an explanation, in small letters, and what stands before it: at most eight words.
_VERB = pattern(
    r"\s(?=[aijms])(?:(?:also |just |all )?(?:means?|meant|is when|are when|is where|is how"
    r"|stands? for|is short for|is another word for|are words for|is the word for|says? what"
    r"|is about|(?:is|are) called)\b"
    r"|(?:is|are) (?:an?|the|someone|somebody|people|something|things|anything|anyone|any|help"
    r"|money|information|facts|words|ways?|what|how|who|where|when|one|all|support|care"
    r"|services?|part|doctors?|nurses?|staff|groups?|places?)\b)"
)
# “Side effects are problems caused by …”, “A tribunal is like …”: the term begins the sentence.
_FIRST = pattern(
    r"^(?P<article>An? )?(?P<term>[\w’'-]+(?: [\w’'-]+){0,3}?)(?: \([^)]*\))? (?:is|are) "
    r"(?P<what>[a-z]+) (?P<rest>[a-z]+)"
)
# What goes on to say which things or problems are meant.
_WHICH = word_set("that which who caused made when for with of in you we people to where like")
# These say what happens to a thing, not what it is.
_HAPPENING = word_set(
    """getting going becoming rising falling growing increasing changing improving happening coming
    starting stopping ending working running being doing moving opening closing replacing taking
    reaching causing costing putting affecting"""
)
# “Consent (saying yes)”, “a biopsy (a small test)”.
_ASIDES = pattern(
    r"\s\((?:saying|having|being|choosing|asking|keeping|making|taking|an?|when|someone|something"
    r"|money|people) [a-z]"
)
# There is no such verb without one of these.
_EXPLAINING = ("is ", "are ", "mean", "stand", "say")
# Without one of these words nothing is explained, but in the points of a list and in bold.
_SAYING = word_set("is are mean means meant stand stands say says call called known (")
_POINTS = frozenset(["hard-word", "bullet"])
_LONGEST_TERM = 70
_INTRODUCED = pattern(r"^in this \w+,? ", re.IGNORECASE)
_IN_BRACKETS = pattern(r"\s?\([^)]*\)")
_CALLED = pattern(
    r"\b(?:(?:is|are|was|were)(?: also)?(?: sometimes)?|we|people|they|you|also|(?:a|an) \w+"
    r"|\w+) "
    r"(?:called|known as|call (?:this|it|them|these))"
    rf"\s+(?:{_ARTICLES})?{_TERM}(?=$|[.,;:!?)]| for short| or | and )",
    re.IGNORECASE,
)
_WE_MEAN = pattern(
    rf"\b(?:when we say|by|where we say)\s+{_TERM},?\s+(?:we|this|it) means?\b", re.IGNORECASE
)
# “multidisciplinary teams – this means …”, and in a list: “respite – a short break”.
_ASIDE = pattern(
    r"(?P<term>[\w’'-]+(?: [\w’'-]+){0,2})(?:,| [–-]| \()? (?:this|which|that) means?\b",
    re.IGNORECASE,
)
_SIGNED = (("call", _CALLED), ("known as", _CALLED))
_ASIDE_SIGN = pattern(r"(?:this|which|that) means?\b", re.IGNORECASE)
_POINT = pattern(r"^(?P<term>[\w’' -]{3,40}?)\s[–-]\s\w")


class Explanation(NamedTuple):
    """Where a word is explained. `sentence` is its number; `apart` if it stands in a word list."""

    term: str
    sentence: int
    apart: bool


@lru_cache(maxsize=4)
def explanations(document: Document) -> Mapping[str, Explanation]:
    """Return the first explanation of each term, the terms in small letters and in one form."""
    found: dict[str, Explanation] = {}
    apart = set(word_list_sections(document))
    for sentence in document.sentences:
        for term in _terms(sentence) if _may_explain(sentence) else ():
            key = same_word(term)
            if key and key not in found:
                found[key] = Explanation(key, sentence.number, sentence.unit.section in apart)
    return found


def explained(word: str, document: Document) -> bool:
    """Say whether a document explains a word, alone or as part of a longer term."""
    known = _explained_words(document)
    return bool(known) and (same_word(word) in known or language.lemma(word) in known)


@lru_cache(maxsize=4)
def _explained_words(document: Document) -> frozenset[str]:
    terms = explanations(document)
    return frozenset(same_word(part) for term in terms for part in (term, *term.split()))


def _may_explain(sentence: Sentence) -> bool:
    unit = sentence.unit
    return not _SAYING.isdisjoint(sentence.keys) or unit.kind in _POINTS or bool(unit.strong)


def _terms(sentence: Sentence) -> Iterator[str]:
    text, unit = sentence.text, sentence.unit
    if unit.kind == "hard-word":
        yield text
    start = text[:_LONGEST_TERM].replace("İ", "I").lower()  # as long as the text
    if any(map(start.__contains__, _EXPLAINING)) and (verb := _VERB.search(start)):
        yield _INTRODUCED.sub("", _IN_BRACKETS.sub("", text[: verb.start()])).rstrip(",")
    yield from _listed_terms(sentence)
    if unit.kind == "bullet" and (point := _POINT.match(text)):
        yield point["term"]
    for saying in _sayings(text):
        for found in saying.finditer(text):
            yield found["term"]
    for bold in unit.strong:
        in_sentence = sentence.start <= bold.start < sentence.start + len(text)
        dashed = unit.text[bold.end : bold.end + 3].lstrip()[:1] in ("-", "–", ":")
        if in_sentence and (dashed or goes_on(sentence.after)):
            yield unit.text[bold.start : bold.end]


def _listed_terms(sentence: Sentence) -> Iterator[str]:
    """Yield hard words that a sentence begins with and says what they are, or does so aside."""
    text = sentence.text
    first = _FIRST.match(text) if " is " in text or " are " in text else None
    if first and _says_what(first, sentence):
        yield first["term"]
    for hit in sentence.hits if " (" in text else ():
        if _ASIDES.match(text, hit.end):
            yield text[hit.start : hit.end]


def _says_what(first: re.Match[str], sentence: Sentence) -> bool:
    what, rest, place = first["what"], first["rest"], first.span("term")
    listed = any((hit.start, hit.end) == place for hit in sentence.hits)
    if not listed and not language.is_hard_word(first["term"]):
        return False
    if what.endswith("ing"):
        return listed and not first["article"] and what not in _HAPPENING
    things = forms(what) & PLURAL and classes(what) & NOUN and not classes(what) & ADJECTIVE
    return what == "like" or bool(things and rest in _WHICH)


def _sayings(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that may find something in a text: most are slow."""
    for sign, saying in _SIGNED:
        if sign in text:
            yield saying
    small = text.lower() if " mean" in text else ""
    if "by" in small or "we say" in small:
        yield _WE_MEAN
    if " means" in text and _ASIDE_SIGN.search(text):
        yield _ASIDE


@lru_cache(maxsize=10_000)
def same_word(term: str) -> str:
    """Return a term in small letters, without its article and its plural “s”."""
    term = term.strip(" .,:;!?“”\"‘’'()").lower()
    if not term.isalpha():
        term = _ARTICLE.sub("", term.replace("’", "'"))
    if term.endswith("ies") and len(term) > 4:
        return term[:-3] + "y"
    if term.endswith("s") and not term.endswith(("ss", "us", "is")):
        return term[:-1]
    return term


def word_list_sections(document: Document) -> Iterator[int]:
    """Yield the numbers of sections that are word lists."""
    for _, unit in document.headings:
        if re.search(
            r"\b(?:word list|hard words?|glossary|what (?:the )?words mean|word bank)\b",
            unit.text,
            re.IGNORECASE,
        ):
            yield unit.section
