"""Numbers in letters, of one word or many: “five”, “two hundred and fifty”."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.language.numbers import NUMBER_WORDS, ONES, TENS

_HUNDRED = "hundred"
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_BIG = frozenset([_HUNDRED, *_SCALES])
_PARTS = frozenset([*NUMBER_WORDS, *_BIG])


def run(text: str, words: Sequence[str], spans: Sequence[tuple[int, int]], at: int) -> range:
    """Return the words around a number word that are one number with it: “a hundred and five”.

    Only spaces stand between them. `words` are those of the text, in small letters.
    """

    def near(number: int) -> bool:
        return text[spans[number][1] : spans[number + 1][0]].isspace()

    first, last = at, at
    while first and _is_part(words, first - 1) and near(first - 1):
        first -= 1
    while last + 1 < len(words) and _is_part(words, last + 1) and near(last):
        last += 1
    return range(first, last + 1)


def _is_part(words: Sequence[str], at: int) -> bool:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "and":
        return at > 0 and words[at - 1] in _BIG and after in _PARTS
    return word in _PARTS or (word == "a" and after in _BIG)


def value(words: Sequence[str]) -> int | None:
    """Return what the words of a run stand for; None for what is no one number: “nine nine”."""
    total, part, least = 0, 0, 1_000_000_000_000
    for number, word in enumerate(words):
        before = words[number - 1] if number else ""
        if word in _SCALES:
            if not part or _SCALES[word] >= least:
                return None
            least = _SCALES[word]
            total, part = total + part * least, 0
        elif word == _HUNDRED:
            if not part or part >= 100:
                return None
            part *= 100
        elif word != "and":
            if part % 100 and not (before in TENS and word in ONES):
                return None
            part += 1 if word == "a" else NUMBER_WORDS[word]
    return total + part


def digits(number: int, words: Sequence[str]) -> str:
    """Return a number as people read it best: 25, 2,500, 2 million."""
    last = words[-1]
    if last in _SCALES and _SCALES[last] > 1_000 and len(words) > 1:
        return f"{number // _SCALES[last]:,} {last}"
    return f"{number:,}"
