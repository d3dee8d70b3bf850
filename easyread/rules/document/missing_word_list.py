"""Documents with many hard words and no list of them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.examples import together
from easyread.rules.explained import explanations, same_word, word_list_sections
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document


@rule(
    asks="Add a word list when the hard words are {hard_words} or more.",
    alias="glossary",
    sources=["GOVUK21", "PF12", "ERO (likes a box on the page more)", "OURS (5 words)"],
    bad=[
        together(
            "Consent means yes.",
            "Feedback means ideas.",
            "Screening means a test.",
            "Data means facts.",
            "Advocacy means help.",
        )
    ],
    good=["Advocacy means help to speak up. Consent means saying yes."],
    severity="info",
)
def missing_word_list(document: Document, *, hard_words: int = 5) -> Iterator[Problem]:
    """Readers forget a meaning, and need one place to look it up."""
    if any(True for _ in word_list_sections(document)):
        return
    # A document of ours gets its word list from its hard-word boxes, when it is built.
    if any(unit.kind == "hard-word" for unit in document.prose.units):
        return
    words = {hit.entry.word for sentence in document.sentences for hit in sentence.hits}
    count = len(explanations(document).keys() & set(map(same_word, words)))
    if count >= hard_words:
        yield weighed(None, f"The text explains {count} hard words.", "Add a word list too.")
