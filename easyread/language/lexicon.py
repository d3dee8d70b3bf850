"""What the packed English word list says about a word: how hard, how common, which forms."""

import mmap
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise, takewhile
from pathlib import Path
from typing import NamedTuple

NOUN, VERB, ADJECTIVE, ADVERB = 1, 2, 4, 8
PARTICIPLE, ABSTRACT, FUNCTION, COMMON = 16, 32, 64, 128
PLURAL, THIRD, PAST, PAST_PARTICIPLE, ING, COMPARATIVE, SUPERLATIVE = 1, 2, 4, 8, 16, 32, 64
ANY_FORM = 127
_ZIPF_STEPS = 30
_PAGE, _COUNTS = 64, 20  # words, bytes; data/README.md says how the file is laid out
_FILE = Path(__file__).parent / "data" / "lexicon.bin"


class Lexicon(NamedTuple):
    """The word list as columns, one place for each word, in alphabetical order.

    A word is looked up as in a dictionary of paper: `heads` has the first word of each page,
    `pages` where it begins and ends in `names`.
    `hard` is 0–255 (LCP's scale of 0–1), `zipf` is the Zipf frequency times 30, `classes` and
    `forms` are bit sets of the constants above, `base` is how far away the base form stands.
    `inflected` has the places of all inflected words, sorted by the places of their base forms.
    """

    base: Sequence[int]
    inflected: Sequence[int]
    pages: Sequence[int]
    hard: memoryview
    zipf: memoryview
    classes: memoryview
    forms: memoryview
    syllables: memoryview
    names: memoryview
    heads: list[str]


@cache
def lexicon() -> Lexicon:
    """Return the word list; opened once, in less than 1 ms."""
    with _FILE.open("rb") as file:  # only what is looked up is ever read
        packed = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    words, inflected, pages, letters, of_heads = _numbers(packed[:_COUNTS])
    sizes = (4 * words, 4 * inflected, 4 * pages, *[words] * 5, letters, of_heads)
    ends = accumulate(sizes, initial=_COUNTS)
    parts = [packed[start:end] for start, end in pairwise(ends)]
    base, family, starts = map(_numbers, parts[:3])
    hard, zipfs, sorts, shapes, spoken, names, heads = parts[3:]
    first = str(heads, "ascii").splitlines()
    return Lexicon(base, family, starts, hard, zipfs, sorts, shapes, spoken, names, first)


def _numbers(packed: memoryview) -> Sequence[int]:
    if sys.byteorder == "little":
        return packed.cast("i")
    found = array("i", packed.tobytes())
    found.byteswap()
    return found


@cache
def _lines(page: int) -> str:
    """Return a page with the line end before it: each of its words stands between line ends."""
    listed = lexicon()
    start, end = listed.pages[page : page + 2]
    return str(listed.names[start - 1 : end], "ascii")


def _word(place: int) -> str:
    page, line = divmod(place, _PAGE)
    return _lines(page).split("\n", line + 2)[line + 1]


@lru_cache(maxsize=50_000)
def place(word: str) -> int | None:
    """Return the place of a word, in small letters, in the columns; None when unknown."""
    page = bisect_right(lexicon().heads, word) - 1
    if page < 0:
        return None
    lines = _lines(page)
    at = lines.find(f"\n{word}\n")
    if at < 0 or "\n" in word:
        return None
    return page * _PAGE + lines.count("\n", 0, at)


def known(word: str) -> bool:
    """Say whether the list has the word, in small letters."""
    return place(word) is not None


def zipf(word: str) -> float:
    """Return the Zipf frequency: 7 (the) to 1.3 (one in 50 million words); 0 when unknown."""
    at = place(word)
    return 0.0 if at is None else lexicon().zipf[at] / _ZIPF_STEPS


def family_zipf(word: str) -> float:
    """Return the Zipf frequency of a word or its base form: of the one that is more common."""
    at, listed = place(word), lexicon()
    stem = at if word[-2:] != "'s" else place(word[:-2])
    own = 0 if at is None else listed.zipf[at]
    if stem is not None and (base := listed.zipf[stem + listed.base[stem]]) > own:
        return base / _ZIPF_STEPS
    return own / _ZIPF_STEPS


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
    if at is None:
        return small.removesuffix("'s")
    steps = lexicon().base[at]
    return _word(at + steps) if steps else small


def inflections(base: str, form: int) -> Iterator[str]:
    """Yield the words that are this form of base: (“child”, PLURAL) yields “children”."""
    head, listed = place(base), lexicon()
    if head is None:
        return

    def base_of(at: int) -> int:
        return at + listed.base[at]

    first = bisect_left(listed.inflected, head, key=base_of)
    for at in takewhile(lambda at: base_of(at) == head, listed.inflected[first:]):
        if listed.forms[at] & form:
            yield _word(at)
