"""Two conditions in one sentence, or a condition that comes too late."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_CONDITION = pattern(
    r"\b(?:if|when|unless|in case|provid(?:ed|ing) that)\b",
    re.IGNORECASE,
)
_FIRST = frozenset(["if", "when", "unless", "in", "provided", "providing"])
_LOOK_BACK = 40
# After these, “if” and “when” open a question, not a condition: “ask if you can come”.
_ASKING = pattern(
    r"\b(?:ask|asks|asked|asking|know|knows|knew|see|saw|check|checks|tell|tells|told|say|says"
    r"|said"
    r"|choose|decide|decides|decided|sure|find out|wonder|understand|about|is|are|means|meant|or"
    r"|and"
    r"|remember|explain|even|as|only|what|think|minds?|matters?)\s+(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
# After these, only where no thing stands between: “Show this letter if you come” is a condition.
_SHOWING = pattern(
    r"\b(?:show|shows|shown|showed|checked|checking|found out|finds out|wondering)\s+"
    r"(?:(?:us|you|them|me|him|her|people|doctors|\w+ly|soon)\s){0,2}$",
    re.IGNORECASE,
)
# A condition that comes right after these comes first: “But if …”, “Step 1: If …”.
_OPENING = pattern(
    r"(?:but|so|and|or|then|also|now|yes|no|for example|for instance|please note),?|.{1,20}:",
    re.IGNORECASE,
)
# These are harder still at the start.
_HINTS = {
    "unless": "Start with “If … not”.",
    "in case": "Say first what may happen. Then say what to do.",
}
# “(if applicable)” tells nobody when: there is no clause to put first.
_NO_CLAUSE = pattern(
    r"(?<=\()if (?:applicable|any|appropriate|available|known|necessary|needed|possible|relevant"
    r"|required|so)\)",
    re.IGNORECASE,
)
_NEVER_ASKING = ("unless", "provided that", "providing that")
_GOES_ON = pattern(r"\band\s+$", re.IGNORECASE)


@rule(
    asks="Use {max_conditions} “if” or “when” in a sentence. Put it first.",
    alias="conditional-stack",
    sources=["COGA", "LL (1 at most)", "AEE (none)"],
    bad=["If you want help when you come, call us.", "You cannot come if you do not call."],
    good=[
        "If you want help, call us.",
        "Ask if you want help. Tell us when you can come.",
        "I do not mind if you stay. It does not matter if you cry.",
        "Bring:\n- this letter\n- your glasses, if you wear them.",
    ],
    severity="error",
    when=["if", "when", "unless", "case", "provided", "providing"],
    running=True,
)
def stacked_conditions(sentence: Sentence, *, max_conditions: int = 1) -> Iterator[Problem]:
    """A reader needs to know first when something is so."""
    text = sentence.text
    if text.endswith("?"):
        return
    found = _conditions(sentence)
    if len(found) > max_conditions:
        span = Span(found[0].start(), found[-1].end())
        words = " and ".join(f"“{one.group()}”" for one in found)
        message = f"{words} are {len(found)} of these in 1 sentence. It is hard to keep track."
        if len(found) == 1:
            message = f"{words} makes the reader think of 2 cases."
        yield weighed(None, message, "Make a sentence for each case.", span)
    elif found and _late(text, found[0]) and not _goes_on(sentence, found[0]):
        word = found[0].group()
        message = f"“{word}” comes late. Readers may act on the first part alone."
        hint = _HINTS.get(word.lower(), "Start with “If”.")
        yield weighed("warning", message, hint, Span(*found[0].span()))


def _conditions(sentence: Sentence) -> list[re.Match[str]]:
    """Return each “if” and “when” that opens no question. “And if” goes on from what came before.

    “Ask if you can come and if there is food” has none; “If you can, and if you want to” has 2.
    """
    found, asking = [], True
    for one in sentence.found(_CONDITION, _FIRST):
        before = sentence.text[: one.start()].rstrip()
        if not (before[-3:].lower() == "and" and _GOES_ON.search(sentence.text, 0, one.start())):
            asks = one.group().lower() not in _NEVER_ASKING
            asking = asks and _asking(sentence.text, one.start())
        if not asking and not _NO_CLAUSE.match(sentence.text, one.start()):
            found.append(one)
    return found


def _late(text: str, condition: re.Match[str]) -> bool:
    """Say whether a condition follows what depends on it. “When” after it reads well."""
    before = text[: condition.start()].strip()
    first = not before or text.endswith(":") or bool(_OPENING.fullmatch(before))
    return not first and condition.group().lower() != "when"


def _goes_on(sentence: Sentence, condition: re.Match[str]) -> bool:
    """Say whether a point goes on from the line before its list: “your glasses, if you …”."""
    in_list = sentence.unit.kind in ("bullet", "step") and sentence.text[0].islower()
    return in_list and sentence.text[: condition.start()].rstrip().endswith(",")


def _asking(text: str, at: int) -> bool:
    start = max(0, at - _LOOK_BACK)
    return bool(_ASKING.search(text, start, at) or _SHOWING.search(text, start, at))
