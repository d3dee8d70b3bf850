"""Hard words that are bold in some places and not in others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.explained import Explanation, explanations, same_word
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_LEAST = 2
_POINTING = pattern(
    r"(?:this|these|that|those) (?P<any>.+)|(?:the|our|your) (?P<named>.+ (?:is|are) about\b)",
    re.IGNORECASE,
)


@rule(
    asks="Mark all hard words in the same way.",
    alias="hard-word-marked",
    sources=["ERO", "GOVUK21", "NHSSM (use little bold)"],
    bad=[
        (
            "**Advocacy** means help to speak up.\n\n**Consent** means saying yes.\n\n"
            "An assessment means we find out what you need."
        )
    ],
    good=["**Advocacy** means help to speak up.\n\n**Consent** means saying yes."],
    severity="info",
)
def uneven_marking(document: Document) -> Iterator[Problem]:
    """When bold always means “a hard word”, readers learn to look for it."""
    bold = {
        same_word(unit.text[span.start : span.end])
        for unit in document.prose.units
        for span in unit.strong
    }
    bold |= {same_word(unit.text) for unit in document.prose.units if unit.kind == "hard-word"}
    if len(bold) < _LEAST:
        return
    listed = {same_word(hit.entry.word) for s in document.sentences for hit in s.hits}
    explained = [
        one
        for term, one in explanations(document).items()
        if term in bold or (term in listed and not _points_at(document, one))
    ]
    marked = [one for one in explained if one.term in bold]
    plain = [one for one in explained if one.term not in bold]
    if len(marked) >= _LEAST and plain:
        sentence = document.sentences[plain[0].sentence]
        message = f"“{plain[0].term}” is explained but not bold. Other hard words are bold."
        yield weighed(
            None,
            message,
            "Mark all hard words in the same way.",
            sentence.within(),
            at=sentence.passage.at,
        )


def _points_at(document: Document, one: Explanation) -> bool:
    """Say whether a sentence tells of a thing at hand: “This leaflet is about your health”."""
    found = _POINTING.match(document.sentences[one.sentence].text)
    return found is not None and (found["any"] or found["named"]).lower().startswith(one.term)
