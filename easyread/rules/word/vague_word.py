"""Words that do not say what, who, when or how many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.phrases import Phrases, listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

_WHEN, _WHICH, _HOW_MANY, _OUT = "Say when.", "Say which.", "Say how many.", "Say what you mean."
_PHRASES = Phrases({
    "as soon as possible": _WHEN,
    "in due course": _WHEN,
    "from time to time": "Say how often.",
    "shortly": _WHEN,
    "regularly": "Say how often.",
    "periodically": "Say how often.",
    "at a later date": _WHEN,
    "various": _WHICH,
    "appropriate": _OUT,
    "appropriately": _OUT,
    "relevant": _WHICH,
    "as necessary": "Say when it is needed.",
    "where|if appropriate|applicable|relevant|necessary": "Say when it is needed.",
    "as appropriate|required": "Say when it is needed.",
    "a range of": _WHICH,
    "a wide range of": _WHICH,
    "a variety of": _WHICH,
    "a number of": _HOW_MANY,
    "a series of": _HOW_MANY,
    "robust": "Leave it out, or say what makes it strong.",
    "and so on": "Give all the examples, or stop.",
    "and so forth": "Give all the examples, or stop.",
    "ensure that": "Write “make sure”.",
    "we are|remain committed to": "Say what you will do.",
    "meaningful": _OUT,
    "significant": "Say how big.",
    "significantly": "Say how much.",
    "a key": "Leave it out, or write “important”.",
    "a key part|role|point|message|area|issue": "Write “main” or “important”.",
    "key part|role|point|points|message|messages|area|areas|people|issue|issues": "Write “main”.",
})  # fmt: skip

_NEW_PART = frozenset(
    listed("""and or but to for in on at by with we you they he she it i the a an this please
        throughout during within as when while also""")
)
# “If appropriate care is given”, but “If appropriate contact your doctor”.
_CLAUSE = pattern(
    r"(?: [\w’'-]+){1,3} (?:is|are|was|were|has|have|had|can|cannot|may|will|exists?)\b",
    re.IGNORECASE,
)


@rule(
    asks="Be exact. Say who does what and when.",
    alias="vague-word",
    sources=["COGA", "NHSSM", "RG"],
    bad=["We will call you as soon as possible.", "Various people came."],
    good=["We will call you in 2 weeks.", "A number of 5 or more is fine. Take the key."],
    kind="partial",
    severity="ask",
    when=_PHRASES,
)
def vague_word(word: Word, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """A reader who needs the plain facts cannot fill them in alone."""
    found = _PHRASES.at(word)
    if not found:
        return
    span, cure = found
    text = word.sentence.text[span.start : span.end]
    after = word.sentence.text[span.end :]
    if text.lower() in allowed or _counted(after) or _said_after(text.lower(), after):
        return
    if _PHRASES.in_longer(word, span.end):
        return
    yield weighed(None, f"Can you be more exact than “{text}”?", cure, span)


def _counted(after: str) -> bool:
    return after.lstrip()[:1].isdigit()


def _said_after(text: str, after: str) -> bool:
    """Say whether the next words tell it: “shortly after lunch”, “if relevant records are kept”."""
    following = after[1:].partition(" ")[0].strip(".,;:").lower() if after[:1] == " " else ""
    if text == "relevant":
        return following == "to"
    if text == "shortly":
        return following in ("after", "before", "afterwards")
    asked = text.startswith(("if ", "where ")) and text != "if necessary"
    return asked and following not in _NEW_PART and bool(_CLAUSE.match(after))
