"""Words that say no: not, never, nobody, without, do not."""

from __future__ import annotations

import re

from easyread.model.language import Span

_MARKER = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|unless|except"
    r"|hardly|barely)\b|\b(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should"
    r"|might|must|need)n['’]?t\b|\b(?:fail|fails|failed|refuse|refuses|refused) to\b",
    re.IGNORECASE,
)
_NOT_UN = re.compile(r"\bnot (?:very |so )?(?P<word>(?:un|in|im|dis)[a-z]{4,})\b", re.IGNORECASE)
# These begin with un-, in- or dis- and deny nothing.
_PLAIN = re.compile(
    r"(?:under|uni[tvf]|until|includ|inform|insid|interest|into|important|improv|immedi|invit"
    r"|involv|increas|independ|individ|install|instead|intend|inter|invest|discuss|display"
    r"|distan|district|disab|discover|impos|impact)",
    re.IGNORECASE,
)
_EXCUSED = re.compile(r"(?:^|[\"“‘]\s*)no,|\byes (?:or|and) no\b|\bnot only\b", re.IGNORECASE)


def negations(sentence: str) -> tuple[Span, ...]:
    """Return the negatives of a sentence in order; “not unusual” counts twice.

    The “no” of “No, I do not” and of “yes or no”, and “not only”, are none.
    """
    excused = {at for match in _EXCUSED.finditer(sentence) for at in range(*match.span())}
    found = [Span(*match.span()) for match in _MARKER.finditer(sentence)]
    doubled = (m for m in _NOT_UN.finditer(sentence) if not _PLAIN.match(m["word"]))
    found.extend(Span(*match.span("word")) for match in doubled)
    return tuple(sorted(span for span in found if span.start not in excused))
