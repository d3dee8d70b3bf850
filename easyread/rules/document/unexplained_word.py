"""Hard words that stay, and that the text does not explain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from easyread.language.pattern import pattern
from easyread.model.language import HardWord
from easyread.model.prose import Problem, Span
from easyread.rules.explained import Explanation, explanations, same_word
from easyread.rules.names import in_name
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.said_next import explained_next
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_NEAR_SENTENCES = 3
# What a meaning begins with that says what one thing is: “someone who helps you speak up”.
_ONE = ("a ", "an ", "the ", "someone ", "something ", "one of ")
_WITH_AN = pattern(r"(?!eu|uni|ur|us|ut)[aeiou]|hon")


class _Use(NamedTuple):
    """The first use of a hard word."""

    sentence: Sentence
    span: Span
    term: str
    entry: HardWord


@rule(
    asks="Say what a hard word means in the next sentence.",
    alias="difficult-word-explained",
    sources=["GOVUK21 (next sentence)", "DH09", "PS", "NOR", "ERO (a box on the page)", "LDE"],
    bad=["You can have an advocate. Ask your social worker."],
    good=[
        "You can have an **advocate**. An advocate is someone who helps you speak up.",
        "We want your feedback. Feedback means what you think.",
        "People help to plan services. This is called commissioning.",
    ],
    kind="partial",
    severity="ask",
)
def unexplained_word(
    document: Document,
    *,
    allowed: tuple[str, ...] = (
        "leaflet",
        "organisation",
        "learning disability",
        "volunteer",
        "advocacy group",
    ),
    anywhere: bool = False,
) -> Iterator[Problem]:
    """A reader who does not know the word may stop there."""
    known = explanations(document)
    # A longer term with the word in it explains it too: “support plan” explains “plan”.
    said = "|".join([f" {other.replace('-', ' ')} " for other in known])
    for term, use in _first_uses(document, set(allowed)).items():
        written = use.sentence.text[use.span.start : use.span.end]
        meaning = known.get(term) or known.get(same_word(written))
        if explained_next(use.sentence):
            continue
        if meaning is None and f" {term.replace('-', ' ')} " not in said:
            yield _problem(use, "Do all readers know “{}”?", _meaning(use, written))
        elif meaning and not anywhere and meaning.apart:
            yield _problem(use, "The word list explains “{}”.", "Say what it means here too.")
        elif meaning and not anywhere and _late(use, meaning):
            hint = "Say what it means where you first use it."
            yield _problem(use, "The text explains “{}” too late.", hint)


def _first_uses(document: Document, allowed: set[str]) -> dict[str, _Use]:
    uses: dict[str, _Use] = {}
    for sentence in document.sentences:
        if not sentence.running or sentence.unit.kind == "quote":
            continue
        for hit in sentence.hits:
            entry = hit.entry
            term = same_word(entry.word)
            if entry.mode != "explain" or entry.kind or term in uses:
                continue
            if in_name(sentence, hit.start, hit.end) or _known(entry.word, sentence, allowed):
                continue
            uses[term] = _Use(sentence, Span(hit.start, hit.end), term, entry)
    return uses


def _known(term: str, sentence: Sentence, allowed: set[str]) -> bool:
    """Say whether readers know the term, alone or as part of a longer one: “advocacy group”."""
    if term in allowed:
        return True
    longer = (one for one in allowed if term in one.split())
    return any(one in sentence.text.lower() for one in longer)


def _meaning(use: _Use, written: str) -> str:
    """Say what to add: of several things, what one of them is."""
    word, meaning = use.entry.word, ", or ".join(use.entry.easier)
    many = written.lower().endswith("s") and len(written) > len(word)
    if many and meaning.startswith(_ONE):
        article = "An" if _WITH_AN.match(word) else "A"
        return f"You could add: “{article} {word} is {meaning}.”"
    return f"You could add: “This means {meaning}.”"


def _late(use: _Use, meaning: Explanation) -> bool:
    return meaning.sentence - use.sentence.number > _NEAR_SENTENCES


def _problem(use: _Use, says: str, hint: str) -> Problem:
    return weighed(
        None,
        says.format(use.sentence.text[use.span.start : use.span.end]),
        hint,
        use.sentence.within(use.span),
        at=use.sentence.passage.at,
    )
