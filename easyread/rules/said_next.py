"""What the next sentence says of the one before: “This means …”."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern
from easyread.rules.subjects import Sentence

_PRONOUN = pattern(r"^(?:They|It|This|These|He|She|That)\s(?!is called\b)")
_SAYS = pattern(r"^(?:this|that|it|these|they)\s+(?:means?|is when|are|says?)\b", re.IGNORECASE)
# “You will see a consultant. This is a senior doctor.”; “This means that …” tells what follows.
_STARTS = ("This ", "It ", "These ", "They ")
_MEANS = pattern(
    r"(?:this|it) (?:also )?means (?!(?:it|that|there|some|more|less|many|most)\b)"
    r"|this is (?:(?:an?|the) (?!(?:good|great|big|bad|very|hard|new|first|last|next|same|best"
    r"|problem|start|end)\b)|someone|something|money|help|people|when|where|how|what)"
    r"|(?:these|they) are (?:people|things|places|groups|rules|words|doctors|nurses)\b",
    re.IGNORECASE,
)


def says_what_it_means(sentence: Sentence | None) -> bool:
    """Say whether a sentence explains the one before it: “This means …”."""
    return bool(sentence and _SAYS.match(sentence.text))


def explained_next(sentence: Sentence) -> bool:
    """Say whether the next sentence says what a hard word in this one means: “This means …”."""
    after = sentence.after
    return bool(after and after.text.startswith(_STARTS) and _MEANS.match(after.text))


def goes_on(after: Sentence | None) -> bool:
    """Say whether a sentence goes on about a bold word: “They know because they lived it.”."""
    return bool(after and _PRONOUN.match(after.text))
