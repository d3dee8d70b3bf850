"""Links that do not say where they go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_HERE = pattern(
    r"\b(?:click|press|tap|follow)\s(?:on\s)?(?:here|(?:this|the) link)\b|^(?:read|find out"
    r"|learn) more\.?$|^more info(?:rmation)?\.?$",
    re.IGNORECASE,
)
_FIRST = frozenset(["click", "press", "tap", "follow", "read", "find", "learn", "more"])


@rule(
    asks="Let a link say where it goes.",
    alias="link-text",
    sources=["NHSSM", "WCAG22", "VERA"],
    bad=["Click here to see the form."],
    good=["See the form on our website.", "Read more about your care."],
    severity="error",
    when=["here", "link", "more"],
)
def vague_link(sentence: Sentence) -> Iterator[Problem]:
    """Some people jump from link to link, and hear only “here, here, here”."""
    for found in sentence.found(_HERE, _FIRST):
        message = f"“{found.group()}” does not say where the link goes."
        yield weighed(None, message, "Name what is there.", Span(*found.span()))
