"""Words that few people use, and that are on no list of ours."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.language.lexicon import family_zipf
from easyread.language.numbers import NUMBER_WORDS
from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.explained import explained
from easyread.rules.names import in_name
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.said_next import explained_next
from easyread.rules.subjects import Word

_MOST_ZIPF = 4.25
# Addresses that are written without “https://”, and the short names of licences: “CC BY-SA 4.0”.
_ADDRESS = pattern(r"\S*\w\.[a-z]{2,}(?:[/?#:]\S*)?(?=$|[\s.,;:!?)”])")
_LICENCE = pattern(r"by(?:-(?:sa|nc|nd))+")
_PARTS = 3


def _rare(word: str) -> bool:
    return (
        family_zipf(word) < _MOST_ZIPF
        and word.count("-") < _PARTS
        and word not in NUMBER_WORDS
        and language.is_hard_word(word)
    )


@rule(
    asks="Use common words.",
    alias="rare-word",
    sources=["COGA", "OURS (which words)", "FAJ14 (found no effect of rare words)"],
    bad=["The committee will promulgate the rules.", "Additionally, we help you write."],
    good=[
        "We will tell you the rules.",
        "Ask for a wheelchair. Meet Mr Featherstonehaugh.",
        "Find us on Facebook: @fluxcapacitorers",
        "The pictures are CC BY-SA 4.0. See creativecommons.org/licenses/by-sa/4.0.",
        "Wheelchairs are at the door until midnight. Ask a carer about the jabs.",
        "Bring your pyjamas, toothbrush and slippers. We have biscuits.",
    ],
    kind="partial",
    severity="ask",
    when=_rare,
    yields_to=(
        "hard-word",
        "unexplained-word",
        "unexplained-acronym",
        "idiom",
        "shortened-word",
        "foreign-word",
        "childish-tone",
        "double-negative",
    ),
    once=True,
)
def rare_word(
    word: Word,
    *,
    max_zipf: float = 3.5,
    max_zipf_with_easier: float = _MOST_ZIPF,
    allowed: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Many readers know only the words of daily life.

    Less rare words must have a much easier one.
    """
    zipf = family_zipf(word.text)
    if zipf >= max_zipf and (zipf >= max_zipf_with_easier or not language.well_over(word.text)):
        return
    sentence = word.sentence
    text, (start, end) = sentence.text, sentence.spans[word.number]
    written = text[start:end]
    if not written.islower() and (in_name(sentence, start, end) or _initials(written, text)):
        return
    if _came_before(word) or word.text in allowed or language.lemma(word.text) in allowed:
        return
    if (sentence.hits and word.listed) or explained(word.text, sentence.document):
        return
    if _LICENCE.fullmatch(word.text) or _in_address(text, start):
        return
    if text[start - 1 : start] in ("@", "#"):
        return
    easier = language.suggestions(text, start, end)
    if zipf >= max_zipf and not (easier and language.much_easier(easier[0], word.text)):
        return
    if explained_next(sentence):
        return
    hint = f"You could write “{easier[0]}”." if easier else "If not, say what it means."
    yield weighed(None, f"Do all readers know “{written}”?", hint, word.span, *easier)


def _initials(written: str, text: str) -> bool:
    """Say whether these are initials: another rule asks that they are written out."""
    return written.isupper() and len(written) > 1 and not text.isupper()


def _in_address(text: str, at: int) -> bool:
    """Say whether a word is a part of an address such as example.org/by-hand."""
    if "." not in text[:-1]:  # as in most sentences
        return False
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    end = text.find(" ", at)
    whole = text[start : end if end >= 0 else len(text)].strip("()“”\"'.,;:!?")
    return "." in whole and bool(_ADDRESS.fullmatch(whole))


def _came_before(word: Word) -> bool:
    """Say whether the word was asked about as one or as many: “diodes”, then “diode”."""
    base = language.lemma(word.text)
    first, here = word.sentence.document.first_uses, (word.sentence.number, word.number)
    return first.get(base, here) < here or first.get(f"{base}s", here) < here
