"""Which words are in another language: those are left alone, for we only know English."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from easyread import language
from easyread.language.pattern import pattern
from easyread.model.prose import Unit
from easyread.rules.phrases import listed

# Words that English has and its neighbours do not. English prose has about 25 of these in 100.
_ENGLISH = frozenset(
    listed(
        """the you that with this they your our people when their there what which would should"""
    )
)
# Each of these is a word in some other language too. Two of them are English.
_SHARED = frozenset(
    listed("and are for can have not who from how about to be been has was it by if or of")
)
# Little words of other languages. English texts have them in names, so they seem well known.
_NOT_ENGLISH = frozenset(
    listed(
        """al ar au aux av che da das de deg dig dit dei del della dem den der des det di die du dy
        e ein eine el els en er es et est eu ha het ich ie il ja je la las le les lo los med
        mit na ni non och og os par para per por pour que qui se ser si sur te til tu un una
        une uno van vi vous wir y ydy yn yr zu"""
    )
)
# A few words may be names; of more, some must be everyday English.
_LEAST_WORDS, _LEAST_KNOWN, _EVERYDAY_ZIPF = 6, 0.4, 4.0
# Most English texts have this, and to look for it takes least.
_MOST_COMMON = " the "
# Letters that are not Latin. A word of them may stand in an English text; a line may not.
_OTHER_SCRIPT = pattern(r"[^\W\d_a-zA-Z\u00aa-\u02ff\u1d00-\u1eff\u2070-\u218f\ua720-\uab6f]")
_LAST_LATIN = "\u02ff"
_LATIN = pattern(r"[A-Za-z\u00c0-\u024f]")
_A_FEW_LETTERS = 10
# “und”: a file has most of its letters from elsewhere, and may have English words all the same.
_TO_JUDGE = ("en", "und")


def foreign(units: Sequence[Unit]) -> frozenset[int]:
    """Return which units are in another language. Names and numbers go with what is about them."""
    texts = [unit.text for unit in units]
    marked = (at for at, unit in enumerate(units) if not unit.language.startswith(_TO_JUDGE))
    found = frozenset(at for at, text in enumerate(texts) if _surely_foreign(text))
    if not any(len(texts[at]) >= _A_FEW_LETTERS for at in found):
        return found.union(marked)
    told = [at in found or _told(text) for at, text in enumerate(texts)]
    return found.union(marked, _with_neighbours(units, told))


def _surely_foreign(text: str) -> bool:
    # Letters first: to make the pattern takes long, and most signs that are not ASCII are quotes.
    beyond = not text.isascii() and any(one > _LAST_LATIN and one.isalnum() for one in {*text})
    if beyond and _OTHER_SCRIPT.search(text):
        return len(_OTHER_SCRIPT.findall(text)) > max(1, len(_LATIN.findall(text)))
    return _MOST_COMMON not in text and _long(text) and _told(text) is True


def _with_neighbours(units: Sequence[Unit], told: Sequence[bool | None]) -> Iterable[int]:
    """Yield what tells nothing by itself and stands among words in another language.

    Only its own section counts, and where that has none on one side, what most of the text is.
    """
    mostly = told.count(True) > told.count(False)
    above = _nearest(units, told, range(len(units)))
    below = _nearest(units, told, range(len(units))[::-1])
    for at in (at for at, one in enumerate(told) if one is None):
        before, after = above[at], below[at]
        if units[at].kind == "heading":  # it is about what follows
            before = after
        sides = [mostly if side is None else side for side in (before, after)]
        if all(sides):
            yield at


def _long(text: str) -> bool:
    return len(text.split(None, _LEAST_WORDS - 1)) == _LEAST_WORDS


def _nearest(
    units: Sequence[Unit], told: Sequence[bool | None], order: Iterable[int]
) -> dict[int, bool | None]:
    """Return for each unit what was told last in its section, going through them in this order."""
    found: dict[int, bool | None] = {}
    section, last = None, None
    for at in order:
        if units[at].section != section:
            section, last = units[at].section, None
        found[at] = last
        last = last if told[at] is None else told[at]
    return found


def _told(text: str) -> bool | None:
    """Say whether words are in another language; None for a few names or numbers."""
    small = text.lower().split()
    if not _ENGLISH.isdisjoint(small) or len(_SHARED.intersection(small)) > 1:
        return False
    words = [text[start:end] for start, end in language.words(text)]
    telling = [word for word in words if sum(map(str.isalpha, word)) > 1]  # “B 12” tells nothing
    known = sum(map(_known, telling))
    if len(telling) < _LEAST_WORDS:
        return False if known == len(telling) > 1 else None
    return known < _LEAST_KNOWN * len(telling)


def _known(word: str) -> bool:
    small = word.lower().replace("’", "'").removesuffix("'s")
    mixed = small.isascii() and not small.isalpha()
    return mixed or (small not in _NOT_ENGLISH and language.zipf(small) >= _EVERYDAY_ZIPF)
