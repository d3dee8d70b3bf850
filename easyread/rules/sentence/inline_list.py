"""Three or more things in a row inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ITEM = r"[^\s,;:.()?!]+(?:\s(?!and\b|or\b)[^\s,;:.()?!]+){0,4}"
_LIST = pattern(
    rf"(?<![^\s,;:.()?!])(?P<first>{_ITEM}),\s(?P<middle>{_ITEM}(?:,\s{_ITEM})*?),?\s(?:and|or)\s(?P<last>{_ITEM})"
)
# What stands before the comma opens the sentence, and is no thing in a row.
_OPENERS = frozenset(
    listed(
        """
    just if when in on at for from after before by during since until as then so but and or first
    now next however sometimes also yes no please because although while today with without
    to last this every each here there thank finally usually often sadly once
    """
    )
)
# A part that goes on, and is no new thing in the row.
_GO_ON = frozenset(
    listed(
        """
    which who whose where when because so but if as like such including with for then or and
    not we you they he she it i this that these there please to until
    """
    )
)
# A comma, and then “and” or “or” within a few words.
_LIKELY = pattern(r",(?: [^ ,;:.]+){1,6},? (?:and|or) ")
_FEW = 3
_MOST_WORDS = 5
_LABELS = frozenset(["hint", "caption", "heading", "title", "label"])
_COLOURS = pattern(r"\bred, (?:amber|yellow|orange),? (?:and|or) green\b", re.IGNORECASE)


@rule(
    asks="Put 3 or more things in a list with bullets.",
    alias="inline-list",
    sources=["COGA", "ONS", "LL (5 or more)"],
    bad=["You can bring a friend, a carer or a nurse."],
    good=[
        "You can bring a friend or a carer.",
        "If you want help, call us or write to us.",
        "The lights are red, amber and green.",
        "She has 2 cats, Tom and Jerry.",
    ],
    when=["and", "or"],
    running=True,
)
def inline_list(sentence: Sentence, *, short_words: int = 8) -> Iterator[Problem]:
    """In a list each thing has its own line. Nothing gets lost."""
    text = sentence.text
    if "," not in text or sentence.unit.kind in _LABELS:
        return
    if not _LIKELY.search(text) or " means " in text:
        return
    found = _LIST.search(text, _before_first_comma(text))
    if not found or not _is_list(text, found):
        return
    if "red, " in text.lower() and _COLOURS.search(text):
        return
    things = 2 + found["middle"].count(",") + 1
    message = f"There are {things} things in a row. One may get lost."
    severity: Severity = (
        "ask" if things == _FEW and len(sentence.spans) <= short_words else "warning"
    )
    yield weighed(severity, message, "Give each thing its own bullet.", Span(*found.span()))


def _is_list(text: str, found: re.Match[str]) -> bool:
    before = text[: found.start()].strip()
    opens = not before or before.endswith((",", ":"))
    first = found["first"].split()[0].lower() if opens else text.split()[0].lower()
    parts = [part.strip() for part in found["middle"].split(",")] + [found["last"]]
    if (opens or first in ("if", "when", "in", "on")) and first in _OPENERS:
        return "," in found["middle"]
    if any(part.split()[0].lower() in _GO_ON for part in parts):
        return False
    # Names of one group: “Health, Social Care and Sport”, or of what comes before: “2 cats, Tom
    # and Jerry”.
    if not all(part[0].isupper() for part in parts):
        return True
    two_names = len(parts) == 2 and all(part.isalpha() for part in parts)
    return not (two_names or found["first"].split()[-1][0].isupper())


def _before_first_comma(text: str) -> int:
    """Return where the first thing may begin: at most five words before the first comma."""
    words = text[: text.index(",")].split(" ")
    return len(" ".join(words[:-_MOST_WORDS])) if len(words) > _MOST_WORDS else 0
