"""Words that send the reader to another place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_NOTE = pattern(r"(?P<note>(?<=[a-z.,])[¹²³⁴-⁹]+|\[\d{1,2}\]|(?<=\w)[†‡]|\[\^[\w-]+\](?!:))")
_SIGNS = frozenset("[†‡¹²³⁴⁵⁶⁷⁸⁹")
_FIRST = frozenset(
    listed(
        """
        see on at go turn look read in shown listed mentioned described given explained named as
        noted outlined discussed detailed stated set
        above below overleaf the footnote endnote appendix annex
        """
    )
)
_SENT = pattern(
    r"\b(?:(?:see|on|at|go to|turn to|look at|read|in)\s(?:the\s)?(?:pages?|section|chapter"
    r"|appendix"
    r"|annex|part|table|figure|box)\s(?:\d+|[A-Z]\b)(?:\.\d+)?"
    r"|(?:see|shown|listed|mentioned|described|given|explained|named|noted|outlined|discussed"
    r"|detailed|stated|set out)\s(?:\w+\s)?(?:above|below"
    r"|overleaf"
    r"|opposite|earlier|later)|as\s(?:above|below)\b|(?:above|below):|^(?:above|below),"
    r"|see over\b|overleaf|the (?:box"
    r"|table|picture)\s"
    r"(?:on the (?:right|left)|above|below|opposite)|the (?:above|following)\b|footnote|endnote"
    r"|(?:the\s)?(?:appendix|annex)\b)",
    re.IGNORECASE,
)
# Without one of these, only a number or a letter sends anywhere: “page 12”, “part B”.
_SENDING = (
    "above", "below", "overleaf", "opposite", "earlier", "later", "note", "appendix", "annex",
    "following", "see over", "right", "left",
)  # fmt: skip
_NUMBERED = frozenset(listed("page pages section chapter part table figure box"))

# What “the following” names stands here, behind a “:” or in a list or a table below.
_HERE = ("bullet", "step", "cell", "quote", "choice")
_LATER = pattern(
    r"the following (?:days?|mornings?|afternoons?|evenings?|nights?|weeks?|months?|years?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)

# “The options below.”, “Figure 2, above, shows”, “is summed up below.”
_WHERE = frozenset(["above", "below"])
_PLACED = pattern(
    r"\b(?:(?!lived)\w+ed(?: up| out)?|shown|given|written|elements|questions|options|points"
    r"|examples|answers|details|(?:table|figure|chart|list)(?:\s\d+)?|(?:box|part)\s\d+),?"
    r"\s(?P<where>(?:above|below)(?=[.,]))",
    re.IGNORECASE,
)


@rule(
    asks="Say it here. Do not send the reader to another page.",
    alias="cross-reference",
    sources=["NHSSM", "ONS", "IE09 (from memory)"],
    bad=["See page 12 for more.", "The groups are listed below."],
    good=[
        "You can call us for more.",
        "The cat sat below the box. We are above the shop.",
        "You need the following:\n\n- a pen\n- a cup",
    ],
    when=[
        "see",
        "page",
        "pages",
        "section",
        "chapter",
        "appendix",
        "annex",
        "part",
        "table",
        "figure",
        "box",
        "above",
        "below",
        "overleaf",
        "opposite",
        "earlier",
        "later",
        "over",
        "footnote",
        "endnote",
        "following",
        *_SIGNS,
    ],
    looks_around=True,
)
def cross_reference(sentence: Sentence) -> Iterator[Problem]:
    """Going there and coming back is hard. Some readers do not come back."""
    for found in () if _SIGNS.isdisjoint(sentence.keys) else _NOTE.finditer(sentence.text):
        message = f"“{found.group()}” sends the reader to a note."
        yield weighed(
            "error", message, "Put the words here, or leave them out.", Span(*found.span())
        )
    sent = sentence.found(_SENT, _FIRST) if _may_send(sentence) else ()
    spans = [Span(*found.span()) for found in sent if not _is_here(sentence, found)]
    if not _WHERE.isdisjoint(sentence.keys):
        placed = (Span(*found.span("where")) for found in _PLACED.finditer(sentence.text))
        spans += [one for one in placed if not any(one.start < other.end for other in spans)]
    for span in spans:
        message = f"“{sentence.text[slice(*span)]}” sends the reader to another place."
        yield weighed(None, message, "Say it here.", span)


def _is_here(sentence: Sentence, found: re.Match[str]) -> bool:
    """Say whether “the following” speaks of what comes next, or of the next day."""
    if found.group().lower() != "the following":
        return False
    if ":" in sentence.text[found.end() :] or _LATER.match(sentence.text, found.start()):
        return True
    return sentence.after is not None and sentence.after.unit.kind in _HERE


def _may_send(sentence: Sentence) -> bool:
    """Say whether the pattern may find something: most parts, tables and boxes are not sent to."""
    small, words = sentence.text.lower(), sentence.words
    return any(map(small.__contains__, _SENDING)) or any(
        word in _NUMBERED and (len(after) == 1 or not after.isalpha())
        for word, after in pairwise(words)
    )
