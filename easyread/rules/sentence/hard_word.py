"""Words on our list that have an easier word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread import language
from easyread.language.pattern import pattern
from easyread.language.unsaid import unsaid
from easyread.language.wordset import word_set
from easyread.model.language import HardWord
from easyread.model.prose import Problem, Severity, Span, Suggestion
from easyread.rules.names import in_name
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# “Issue 12” of a magazine is no problem.
_ISSUE = pattern(r"Issue (?:number |no\.? )?\d", re.IGNORECASE)
# “Annual means once a year.”
_MEANS = pattern(r"[”\"’']? means? (?!to\b)")
# What is offered fits wherever these stand.
_ALWAYS = word_set(
    "utilise utilises utilised utilising utilize utilizes utilized utilizing approximately numerous"
)
_CLASSES = ("", "noun", "verb", "adjective", "adverb")


@rule(
    asks="Use everyday words. Swap a hard word for an easy one that means the same.",
    alias="difficult-word",
    sources=[
        "DH09",
        "GOVUK21",
        "IE09",
        "PS",
        "ERS26",
        "NOR",
        "NHSSM",
        "COGA",
        "FAJ14 (found no effect of rare words)",
    ],
    bad=["You can utilise the bus.", "Please submit the form."],
    good=["You can use the bus.", "You can come with a friend.", "This is issue 12 of our news."],
    kind="partial",
    yields_to=(
        "filler-phrase",
        "vague-word",
        "shortened-word",
        "disrespectful-word",
        "foreign-word",
        "hard-phone-number",
    ),
)
def hard_word(sentence: Sentence, *, allowed: tuple[str, ...] = ("initials",)) -> Iterator[Problem]:
    """Each hard word costs time and strength."""
    text = sentence.text
    for start, end, entry in sentence.hits:
        word = text[start:end]
        small = word.lower()
        if entry.mode == "explain" or small in allowed or entry.word in allowed:
            continue
        if in_name(sentence, start, end) or _other_word(small, entry.word):
            continue
        if _MEANS.match(text, end) and not text[:start].strip("“\"‘'"):
            continue
        if entry.word == "issue" and _ISSUE.match(text, start):
            continue
        easier = language.suggestions(text, start, end)
        easier = easier or unsaid(text, start, end, _as_listed(word, entry))
        note = f" Note: {entry.note}." if entry.note else ""
        # “condition (health)”: the list means one meaning of several.
        severity: Severity | None = None if entry.kind in _CLASSES else "ask"
        message = f"Is “{word}” the easiest word here?"
        hint = f"You could write “{easier[0]}”." if easier else _means(entry)
        write = tuple(map(Suggestion, easier))
        if small in _ALWAYS:
            write = tuple([one._replace(sure=one.text == easier[0]) for one in write])
        yield Problem(message, hint + note, Span(start, end), write, severity)


def _as_listed(word: str, entry: HardWord) -> tuple[str, ...]:
    """Return single easier words for a word that is listed so: no “[every year] meetings”."""
    if word.lower() != entry.word:
        return ()
    single = (easier for easier in entry.easier if " " not in easier)
    capital = word[:1].isupper()
    return tuple(one[:1].upper() + one[1:] if capital else one for one in single)


def _means(entry: HardWord) -> str:
    return f"It means “{entry.easier[0]}”."


def _other_word(small: str, entry: str) -> bool:
    """Say whether this is only a cousin of the listed word: “set” is easy, “setting” is not."""
    return entry.endswith("ing") and not small.startswith(entry)
