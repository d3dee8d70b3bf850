"""Headings that are long, shouted, or say too little."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread import language
from easyread.model.prose import Problem
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.small_letters import in_small_letters
from easyread.rules.subjects import Heading

_EMPTY = frozenset(
    listed(
        """
    background context governance introduction overview summary foreword scope purpose
    methodology conclusion conclusions outcomes objectives rationale appendix miscellaneous
    """
    )
)
_LITTLE = frozenset(
    listed(
        """
    a an the and or of for in on to with at by from is are
    """
    )
)
_LEAST_TITLE_WORDS = 4
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)] +|\d{1,2}(?:\.\d{1,2})+ +")


@rule(
    asks="Make a heading short and plain, with small letters.",
    alias="heading-text",
    sources=["NHSSM (65 letters)", "COGA", "OURS (8 words)"],
    bad=["## Governance", "## Please Tell Us About Your Views", "## We help you."],
    good=["## How we decide", "## What is co-production?", "## Who we are"],
)
def hard_heading(
    heading: Heading, *, max_words: int = 8, max_letters: int = 65
) -> Iterator[Problem]:
    """People look at the headings first, to find what is for them."""
    text = heading.unit.text.strip()
    number = _NUMBER.match(text)
    words = text[number.end() :] if number else text
    count = len(language.words(words))
    if text.isupper() and count > 1 and any(len(word) > 4 for word in text.split()):
        yield weighed(
            "error",
            "This heading is all in capitals.",
            "Use small letters.",
            None,
            in_small_letters(text),
        )
    elif _title_case(text):
        yield weighed(
            "info", "Is this heading a name?", "If not, use a capital for the first word only."
        )
    if text.endswith(".") and not text.endswith(("..", "etc.")):
        yield weighed(
            "error", "This heading ends with a full stop.", "Leave it out.", None, text[:-1]
        )
    if count > max_words or len(words) > max_letters:
        yield weighed(
            None,
            f"This heading has {count} words. It is hard to take in at a glance.",
            f"Use {max_words} words or fewer.",
        )
    if words.lower().rstrip(":.") in _EMPTY:
        yield weighed(
            None,
            f"“{words}” does not say what is here.",
            "Say it plainly: “What this is about”, “What we found”.",
        )


def _title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z][\w’'-]*", text) if word.lower() not in _LITTLE]
    return (
        len(words) >= _LEAST_TITLE_WORDS
        and all(word[0].isupper() for word in words)
        and not text.isupper()
    )
