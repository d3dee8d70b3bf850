"""What the packed English word list says about a word: how hard, how common, which forms."""

from __future__ import annotations

import mmap
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

NOUN, VERB, ADJECTIVE, ADVERB = 1, 2, 4, 8
PARTICIPLE, FUNCTION, COMMON = 16, 64, 128
PLURAL, THIRD, PAST, PAST_PARTICIPLE, ING, COMPARATIVE, SUPERLATIVE = 1, 2, 4, 8, 16, 32, 64
_ZIPF_STEPS = 30
_PAGE, _LONGEST = 64, 24  # words, letters; data/README.md says how the file is laid out
_FILE = Path(__file__).parent / "data" / "lexicon.bin"


class Lexicon(NamedTuple):
    """The word list as columns, one place for each word, in alphabetical order.

    The words themselves are read when they are asked for, a page at a time, as in a dictionary of
    paper: `heads` has the first word of each page, `pages` where it begins and ends in `names`.
    `hard` is 0–255 (LCP's scale of 0–1), `zipf` is the Zipf frequency times 30, `classes` and
    `forms` are bit sets of the constants above, `base` is how far away the base form stands.
    `inflected` has the places of all inflected words, sorted by the places of their base forms.
    """

    names: memoryview
    hard: memoryview
    zipf: memoryview
    classes: memoryview
    forms: memoryview
    syllables: memoryview
    base: array[int]
    pages: array[int]
    inflected: array[int]
    heads: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """Return the word list; read once, about 1 ms and 2 MB."""
    with _FILE.open("rb") as file:  # only what is looked up is ever read
        packed = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    words, letters, pages, inflected = _numbers(packed[:16])
    sizes = (16, letters, *[words] * 5, *(4 * count for count in (words, pages, inflected)))
    _, names, *parts = (packed[start:end] for start, end in pairwise((0, *accumulate(sizes))))
    hard, zipfs, sorts, shapes, spoken = parts[:5]
    base, starts, family = map(_numbers, parts[5:])
    heads = tuple(str(names[at : at + _LONGEST], "ascii").partition("\n")[0] for at in starts[:-1])
    return Lexicon(names, hard, zipfs, sorts, shapes, spoken, base, starts, family, heads)


def _numbers(packed: memoryview) -> array[int]:
    found = array("i", packed.tobytes())
    if sys.byteorder == "big":
        found.byteswap()
    return found


@cache
def _page(number: int) -> list[str]:
    listed = lexicon()
    start, end = listed.pages[number : number + 2]
    return str(listed.names[start:end], "ascii").splitlines()


def _word(place: int) -> str:
    return _page(place // _PAGE)[place % _PAGE]


@lru_cache(maxsize=50_000)
def place(word: str) -> int | None:
    """Return the place of a word, in small letters, in the columns; None when unknown."""
    page = bisect_right(lexicon().heads, word) - 1
    words = _page(page) if page >= 0 else []
    line = bisect_left(words, word)
    return page * _PAGE + line if word in words[line : line + 1] else None


def known(word: str) -> bool:
    """Say whether the list has the word, in small letters."""
    return place(word) is not None


def zipf(word: str) -> float:
    """Return the Zipf frequency: 7 (the) to 1.3 (one in 50 million words); 0 when unknown."""
    at = place(word)
    return 0.0 if at is None else lexicon().zipf[at] / _ZIPF_STEPS


def classes(word: str) -> int:
    """Return the classes a word can have, as a bit set; 0 when unknown."""
    at = place(word)
    return 0 if at is None else lexicon().classes[at]


def forms(word: str) -> int:
    """Return the inflected forms a word can be, as a bit set; 0 for a base form."""
    at = place(word)
    return 0 if at is None else lexicon().forms[at]


@lru_cache(maxsize=50_000)
def lemma(word: str) -> str:
    """Return the base form in small letters: “children” gives “child”; itself when unknown."""
    small = word.lower().replace("’", "'")
    at = place(small)
    return small.removesuffix("'s") if at is None else _word(at + lexicon().base[at])


def inflections(base: str, form: int) -> Iterator[str]:
    """Yield the words that are this form of base: (“child”, PLURAL) yields “children”."""
    head, listed = place(base), lexicon()
    if head is None:
        return

    def base_of(at: int) -> int:
        return at + listed.base[at]

    first = bisect_left(listed.inflected, head, key=base_of)
    last = bisect_right(listed.inflected, head, key=base_of)
    for at in listed.inflected[first:last]:
        if listed.forms[at] & form:
            yield _word(at)
