"""Where words before a linker hold on to what follows, so that it cannot stand alone."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern
from easyread.language.wordset import word_set

_SUBJECT = (
    r"(?:I|you|we|they|he|she|it|this|that|these|there|people|someone|everyone|the|your|our|their"
    r"|my|his|her|some|all)(?![\w-])"
)
_FINITE = (
    r"(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|must|should"
    r"|needs?|helps?|makes?|gives?|works?|lives?|comes?|goes|wants?|uses?)\b"
)
# Words that open a clause. One that stands first holds all of the sentence.
_OPENER = pattern(
    r"[“\"‘'(]*(?:(?:but|and|so|even|only|just|or|not)\s)*(?:if|when|whenever|because|while|whilst"
    r"|after|before|unless|although|though|since|as|once|until|till|whether|where|wherever"
    r"|whatever|what|whoever|how|why|provided|in case|except|do|can|will)\b",
    re.IGNORECASE,
)
# What follows “and” goes on with these, with a comma or without.
_HOLDS_ALL = pattern(
    r"\b(?:if|unless|whether|in case|as long as|provided"
    r"|(?:think|say|believe|feel|hope|wish|claim|suppose|guess|agree|decide|check|ensure|mean"
    r"|imagine)s?\s(?:that\s)?(?=SUBJECT)"
    r"|(?:thought|said|believed|felt|hoped|claimed|guessed|agreed|decided|meant|sure|afraid|worried"
    r"|told (?:us|me|you|them|him|her))\s(?:that\s)?(?=SUBJECT))".replace("SUBJECT", _SUBJECT),
    re.IGNORECASE,
)
# And with these until the next comma. “The cup that is mine” is over sooner.
_HOLDS_ON = pattern(
    r"\b(?:when|whenever|where|because|why|how|what|although|though|whereas"
    rf"|(?:as|since|until|till|while|after|before|once)\s(?={_SUBJECT})|that\s(?!{_FINITE}))\b",
    re.IGNORECASE,
)
# “Because” tells why of the nearest of these, not of the whole.
_WHY_OF = pattern(
    r"\b(?:who|whom|whose|which|that|just|only|not|cannot|never|no|nobody|none|nothing|nor|neither"
    r"|hardly|rarely|without|simply|merely|stop\w*|treat\w*|discriminat\w+|bull(?:y|ie)\w*"
    r"|law|laws|illegal|unlawful|crimes?|offence|wrong|unfair|right to|means?|meant"
    r"|\w+n['’]t)\b"
    r"|\b(?:even|part|partly|mainly|largely|mostly|probably|perhaps|maybe)$",
    re.IGNORECASE,
)
# Nobody ends a sentence with one of these, but “he or she” does go on.
_HANGING = word_set("and but or so because then is are was were be been as he she we they i")
_TIMES = word_set("since by until till from")
_PAIRS = {
    "or": pattern(r"\beither\b", re.IGNORECASE),
    "but": pattern(r"\bnot (?:only|just|merely)\b", re.IGNORECASE),
    "then": pattern(r"\b(?:when|once)\b", re.IGNORECASE),
}
# “We send a map so you can find us” tells what for.
_AIM = pattern(
    r"so\s(?:(?:the|your|our|their)\s)?\w+\s"
    r"(?:can|could|know|do not|don['’]t|would not|feel|understand)\b",
    re.IGNORECASE,
)
_PEOPLE = pattern(r"and I (?:are|were)\b")
_MARKS = frozenset(",;–—")
_FIRST_WORD = pattern(r"\w+")


def opens_below(text: str) -> bool:
    """Say whether a sentence begins with a clause that holds the rest: “Unless you call, …”."""
    return bool(_OPENER.match(text))


def governed(before: str, linker: str, joined: str) -> bool:
    """Say whether what stands before a linker holds what follows: “Tell us if … and you …”.

    `joined` begins at the linker. A comma, dash or semicolon between the two ends `before`.
    """
    mark, before = before[-1:], before.rstrip(" ,;–—")
    hanging = _HANGING | _TIMES if linker == "then" else _HANGING
    if before.rpartition(" ")[2].lower() in hanging or _PEOPLE.match(joined):
        return True
    if before.count("(") > before.count(")") or before.count("[") > before.count("]"):
        return True
    if linker == "because":
        return any(one.search(before) for one in (_WHY_OF, _HOLDS_ALL, _HOLDS_ON))
    if linker == "so" and mark != "," and _AIM.match(joined):
        return True
    if linker in _PAIRS and _PAIRS[linker].search(before):
        return True
    if mark not in _MARKS and _HOLDS_ON.search(before):
        return True
    return bool(_HOLDS_ALL.search(before)) and not _turns_back(before, joined)


def _turns_back(before: str, joined: str) -> bool:
    """Say whether the first speaks again after “but”: “He said he would phone but he did not”."""
    first = _FIRST_WORD.search(before)
    return first is not None and joined.lower().startswith(f"but {first.group().lower()} ")
