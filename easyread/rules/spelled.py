"""Words in a row that give the letters of initials: “multidisciplinary team” and MDT."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.language.pattern import pattern

_WORD = pattern(r"[a-z][\w’'-]*")
# Joining words that initials leave out.
_LITTLE = frozenset(["of", "and", "the", "for", "in", "to", "with", "on", "a", "an", "or", "&"])
# A word may be joined of 2 or more, and give a letter for each: “multi-disciplinary”.
_JOINT = pattern(
    r"(?:multi|inter|trans|micro|neuro|psycho|physio|cardio|gastro|electro|encephalo|hydro|immuno"
    r"|radio|photo|thermo|chemo|socio|tele|video|anti|hyper|hypo|intra|health|home)(?=\w{3})"
)


def spelled(initials: str, text: str) -> bool:
    """Say whether words in a row give these letters, little words left out or not.

    A “|” in the text parts words that are not in a row.
    """
    letters = "".join(filter(str.isalpha, initials)).lower()
    for part in text.lower().split("|"):
        for words in (_WORD.findall(part.replace("-", " ")), _WORD.findall(part)):
            for kept in (words, [word for word in words if word not in _LITTLE]):
                if letters in "".join(word[0] for word in kept):
                    return True
                if any(_given(letters, kept[at:]) for at in range(len(kept))):
                    return True
    return False


def _given(letters: str, words: Sequence[str]) -> bool:
    """Say whether words give all letters from the first on, some of them 2 or more letters."""
    if not letters:
        return True
    if not words:
        return False
    starts = _starts(words[0])
    return any(
        letters.startswith(starts[:count]) and _given(letters[count:], words[1:])
        for count in range(1, len(starts) + 1)
    )


def _starts(word: str) -> str:
    """Return the letter that each part of a word starts with: “ecg” of “electrocardiogram”."""
    starts, at = word[0], 0
    while joint := _JOINT.match(word, at):
        at = joint.end()
        starts += word[at]
    return starts
