"""Web addresses that are too long to type."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_SIGNS = ("://", "www.", "uk/", "com/", "org/", "net/")
_ADDRESS = pattern(
    r"(?:https?://|www\.)[^\s<>\"”)]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net)/[^\s)]+"
)


@rule(
    asks="Keep a web address short enough to type: {max_letters} letters at most.",
    alias="web-address",
    sources=["NHSSM", "OURS (40 letters)"],
    bad=["Go to www.example.org.uk/health/services/2024/form-17?id=33."],
    good=["Go to www.example.org.uk/help."],
    when="/",
)
def hard_web_address(sentence: Sentence, *, max_letters: int = 40) -> Iterator[Problem]:
    """People copy it from paper, sign by sign."""
    if not any(map(sentence.text.__contains__, _SIGNS)):
        return
    for found in _ADDRESS.finditer(sentence.text):
        address = found.group().rstrip(".,;:!?")
        span = Span(found.start(), found.start() + len(address))
        if len(address.split("://")[-1]) > max_letters:
            message = f"This web address has {len(address)} letters and signs. It is hard to type."
            yield weighed(None, message, "Ask for a short address, or use a QR code.", span)
        elif any(sign in address for sign in "?=%"):
            yield weighed(
                None,
                "This web address has signs that are hard to type.",
                "Ask for a short address.",
                span,
            )
