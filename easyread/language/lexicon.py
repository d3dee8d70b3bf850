"""What the packed English word list says about a word: how hard, how common, which forms."""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import compress

NOUN, VERB, ADJECTIVE, ADVERB = 1, 2, 4, 8
PARTICIPLE, ABSTRACT, FUNCTION, COMMON = 16, 32, 64, 128
PLURAL, THIRD, PAST, PAST_PARTICIPLE, ING, COMPARATIVE, SUPERLATIVE = 1, 2, 4, 8, 16, 32, 64
# Fixed-point steps of the packed columns.
_HARD_STEPS, _ZIPF_STEPS = 255, 30
_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word list as columns, one place for each word, in alphabetical order.

    `hard` is 0–255 (LCP's scale of 0–1), `zipf` is the Zipf frequency times 30, `classes` and
    `forms` are bit sets of the constants above, `base` is how far away the base form stands.
    """

    index: dict[str, int]
    hard: bytes
    zipf: bytes
    classes: bytes
    forms: bytes
    syllables: bytes
    base: array[int]

    def words(self) -> tuple[str, ...]:
        """Return all words in order."""
        return tuple(self.index)


@cache
def lexicon() -> Lexicon:
    """Return the packed word list; read once, about 40 ms and 20 MB."""
    packed = files("easyread.language").joinpath("data/lexicon.bin").read_bytes()
    names, _, columns = zlib.decompress(packed).partition(b"\0")
    listed = names.decode().split("\n")
    size = len(listed)
    index = dict(zip(listed, range(size), strict=True))
    parts = [columns[i * size : (i + 1) * size] for i in range(_COLUMNS)]
    base = array("i")
    base.frombytes(columns[_COLUMNS * size :])
    if sys.byteorder == "big":
        base.byteswap()
    hard, zipfs, sorts, inflected, spoken = parts
    return Lexicon(index, hard, zipfs, sorts, inflected, spoken, base)


def known(word: str) -> bool:
    """Say whether the list has the word, in small letters."""
    return word in lexicon().index


def zipf(word: str) -> float:
    """Return the Zipf frequency: 7 (the) to 1.3 (one in 50 million words); 0 when unknown."""
    words = lexicon()
    place = words.index.get(word)
    return 0.0 if place is None else words.zipf[place] / _ZIPF_STEPS


def classes(word: str) -> int:
    """Return the classes a word can have, as a bit set; 0 when unknown."""
    words = lexicon()
    place = words.index.get(word)
    return 0 if place is None else words.classes[place]


def forms(word: str) -> int:
    """Return the inflected forms a word can be, as a bit set; 0 for a base form."""
    words = lexicon()
    place = words.index.get(word)
    return 0 if place is None else words.forms[place]


@lru_cache(maxsize=50_000)
def lemma(word: str) -> str:
    """Return the base form in small letters: “children” gives “child”; itself when unknown."""
    small = word.lower().replace("’", "'")
    words = lexicon()
    place = words.index.get(small)
    if place is None:
        return small.removesuffix("'s")
    return _names()[place + words.base[place]]


@cache
def _names() -> tuple[str, ...]:
    return lexicon().words()


@cache
def _family() -> tuple[list[int], list[int]]:
    """Return where the base forms of all inflected words stand, in order, and those words."""
    base = lexicon().base
    inflected = compress(range(len(base)), base)
    pairs = sorted([(place + base[place], place) for place in inflected])
    return [head for head, _ in pairs], [place for _, place in pairs]


def inflections(base: str, form: int) -> Iterator[str]:
    """Yield the words that are this form of base: (“child”, PLURAL) yields “children”."""
    words = lexicon()
    head = words.index.get(base)
    if head is None:
        return
    heads, places = _family()
    for place in places[bisect_left(heads, head) : bisect_right(heads, head)]:
        if words.forms[place] & form:
            yield _names()[place]
