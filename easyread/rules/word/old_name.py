"""Names of groups that no longer exist."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.phrases import Phrases
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_PHRASES = Phrases({
    "ccg|ccgs": "integrated care board",
    "clinical commissioning group|groups": "integrated care board",
    "phe": "UK Health Security Agency",
    "public health england": "UK Health Security Agency",
    "nhsx": "NHS England",
    "nhs digital": "NHS England",
    "health education england": "NHS England",
    "nhs improvement": "NHS England",
    "nhs direct": "NHS 111",
    "primary care trust|trusts": "integrated care board",
    "iapt": "NHS talking therapies",
})  # fmt: skip


@rule(
    asks="Use the names that groups have now.",
    alias="version-date",
    sources=["TAS", "NHSSM"],
    bad=["Ask Public Health England."],
    good=["Ask NHS England."],
    kind="partial",
    severity="ask",
    when=_PHRASES,
)
def old_name(word: Word) -> Iterator[Problem]:
    """A reader who looks for an old name finds no one."""
    found = _PHRASES.at(word)
    if found:
        span, now = found
        text = word.sentence.text[span.start : span.end]
        yield weighed(None, f"Is “{text}” still its name?", f"It may be “{now}” now.", span, now)
