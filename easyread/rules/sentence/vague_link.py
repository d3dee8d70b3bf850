"""Links that do not say where they go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, source_at
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_HERE = pattern(
    r"\b(?:click|press|tap|follow)\s(?:on\s)?(?:here|(?:this|the) link)\b|^(?P<more>(?:read"
    r"|find out|learn) more|more info(?:rmation)?)\.?$",
    re.IGNORECASE,
)
# A heading may say “More information”, if it is no link. A link begins so in Markdown and HTML.
_HEADINGS = frozenset(["title", "heading"])
_OPENED = pattern(r"(?:\[|<a\s[^>]*>)[*_]*$", re.IGNORECASE)
_LOOK_BACK = 400
_FIRST = frozenset(["click", "press", "tap", "follow", "read", "find", "learn", "more"])


@rule(
    asks="Let a link say where it goes.",
    alias="link-text",
    sources=["NHSSM", "WCAG22", "VERA"],
    bad=["Click here to see the form."],
    good=[
        "See the form on our website.",
        "Read more about your care.",
        "## More information\n\nAsk us about your care.",
    ],
    severity="error",
    when=["here", "link", "more"],
    looks_around=True,
)
def vague_link(sentence: Sentence) -> Iterator[Problem]:
    """Some people jump from link to link, and hear only “here, here, here”."""
    for found in sentence.found(_HERE, _FIRST):
        if found["more"] and sentence.unit.kind in _HEADINGS and not _linked(sentence):
            continue
        message = f"“{found.group()}” does not say where the link goes."
        yield weighed(None, message, "Name what is there.", Span(*found.span()))


def _linked(sentence: Sentence) -> bool:
    """Say whether the source opens a link just before these words."""
    at = source_at(sentence.unit, sentence.start)
    return bool(_OPENED.search(sentence.document.prose.source, max(0, at - _LOOK_BACK), at))
