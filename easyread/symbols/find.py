"""Words → the pictures of all packs that could show them, the best first, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from easyread.errors import PictureError
from easyread.language.wordset import word_set
from easyread.model.document import Picture, PictureName
from easyread.model.place import Place
from easyread.symbols.forms import BREAKS, SMALL, bases, tokens
from easyread.symbols.library import Library
from easyread.symbols.match import Matcher
from easyread.symbols.pack import Symbol

_NAMED, _TERM, _ALL, _SOME = 1.0, 0.9, 0.6, 0.3
_ALT = 0.8  # how much less words of the description say than those of the name
_LITTLE = word_set("in on at of for to with and or is are be it i you we they")


class Found(NamedTuple):
    """A picture for some words, and why. `write` is what authors write: `:name:`."""

    write: str
    picture: Picture
    title: str
    why: str
    score: float


def find(words: str, library: Library, matcher: Matcher, most: int) -> tuple[Found, ...]:
    """Return up to `most` pictures, best first: by what words mean, and by the names in packs.

    Pictures that are missing, broken or not to be used are left out.
    """
    best: dict[str, tuple[float, str]] = {}
    for write, score, why in (*_meant(words, matcher), *_named(words, library, matcher)):
        if score > best.get(write, (0.0, ""))[0]:
            best[write] = score, why
    ranked = sorted(best.items(), key=lambda one: (-one[1][0], one[0]))
    found: list[Found] = []
    for write, (score, why) in ranked:
        if len(found) == most:
            break
        picture = _picture(write, library)
        if picture:
            found.append(Found(f":{write}:", picture, picture.credit.title, why, round(score, 2)))
    return tuple(found)


def _meant(words: str, matcher: Matcher) -> Iterator[tuple[str, float, str]]:
    for one in matcher.candidates(words):
        for at, symbol in enumerate(one.symbols):
            why = f"“{one.why}” means {one.concept.replace('_', ' ').replace('-', ' ')}"
            yield matcher.shortcodes[symbol], one.score + 0.5 - 0.05 * at, why


def _named(words: str, library: Library, matcher: Matcher) -> Iterator[tuple[str, float, str]]:
    asked = _bases(words)
    for pack in library.packs if asked else ():
        for symbol in pack.symbols.values():
            write = matcher.shortcodes.get(f"{pack.name}:{symbol.name}")
            score, why = _likeness(symbol, asked)
            if write and score:
                yield write, score, why


def _likeness(symbol: Symbol, asked: list[frozenset[str]]) -> tuple[float, str]:
    """Return how well a symbol's name, terms or description say what was asked, and which did."""
    best = (0.0, "")
    named = (symbol.name.replace("-", " "), _NAMED), *((term, _TERM) for term in symbol.terms)
    for said, most in (*named, (symbol.alt, 0.0)):
        there = {word for form in _bases(said) for word in form}
        hits = sum(not there.isdisjoint(forms) for forms in asked)
        whole = hits == len(asked) == len(_bases(said))
        score = most if whole and most else (_ALL if hits == len(asked) else _SOME * (hits > 0))
        if said == symbol.alt:
            score *= _ALT
        if score > best[0]:
            best = score, f"it is called “{said}”" if most else f"it shows “{said}”"
    return best


def _bases(words: str) -> list[frozenset[str]]:
    """Return for each word that counts all that it can be a form of."""
    plain = words.replace("-", " ").replace(":", " ")
    left_out = SMALL | BREAKS | _LITTLE
    return [frozenset(bases(word)) for word in tokens(plain) if word not in left_out]


def _picture(write: str, library: Library) -> Picture | None:
    try:
        return library.find(PictureName(write, Place("words")))
    except PictureError:
        return None
