"""Words in a row that give the letters of initials: “multidisciplinary team” and MDT."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.language.pattern import pattern

# A word, or a “|”, which no word has.
_WORD = pattern(r"[a-z][\w’'-]*|\|")
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
    letters, small = "".join(filter(str.isalpha, initials)).lower(), text.lower()
    for written in {small.replace("-", " "), small}:
        words = _WORD.findall(written)
        for kept in (words, [word for word in words if word not in _LITTLE]):
            if _in_a_row(letters, kept):
                return True
    return False


def _in_a_row(letters: str, words: Sequence[str]) -> bool:
    """Say whether some words in a row give these letters: the first must start with the first."""
    firsts, count = "".join([word[0] for word in words]), len(letters)
    return letters in firsts or any(
        _given(letters, words[at : at + count])
        for at, first in enumerate(firsts)
        if first == letters[0]
    )


def _given(letters: str, words: Sequence[str]) -> bool:
    """Say whether words give all letters from the first on, some of them 2 or more letters."""
    if not letters:
        return True
    if not words or words[0][0] != letters[0]:
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
