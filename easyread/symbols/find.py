"""Words → the pictures of all packs that could show them, the best first, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from easyread.errors import PictureError
from easyread.model.document import Picture, PictureName
from easyread.model.place import Place
from easyread.symbols.clauses import DENIALS, clauses
from easyread.symbols.forms import BREAKS, SMALL, bases, tokens, word_set
from easyread.symbols.library import Library
from easyread.symbols.match import Matcher
from easyread.symbols.pack import Symbol

_NAMED, _TERM, _ALL, _SHOWN, _SOME = 1.0, 0.9, 0.6, 0.48, 0.2
_OTHER_FORM = 0.85
_LITTLE = word_set("in on at of for to with and or is are be do can it i you we they")


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
    least = _SHOWN if any(score >= _SHOWN for score, _ in best.values()) else 0.0
    ranked = sorted(
        ((score, write, why) for write, (score, why) in best.items() if score >= least),
        key=lambda one: (-one[0], one[1]),
    )
    found: list[Found] = []
    for score, write, why in ranked:
        if len(found) == most:
            break
        picture = _picture(write, library)
        if picture:
            found.append(Found(f":{write}:", picture, picture.credit.title, why, round(score, 2)))
    return tuple(found)


def _meant(words: str, matcher: Matcher) -> Iterator[tuple[str, float, str]]:
    for one in matcher.candidates(words):
        for at, symbol in enumerate(one.symbols):
            concept = one.concept.replace("_", " ").replace("-", " ")
            same = one.why == concept
            why = f"it shows “{concept}”" if same else f"“{one.why}” means {concept}"
            yield matcher.shortcodes[symbol], one.score + 0.5 - 0.05 * at, why


def _named(words: str, library: Library, matcher: Matcher) -> Iterator[tuple[str, float, str]]:
    """Yield pictures by the words in their packs; none for “not” and what it denies."""
    said = clauses(words)
    kept = zip(said.words, said.denied, strict=True)
    asked = _forms(" ".join(word for word, denied in kept if not denied and word not in DENIALS))
    for pack in library.packs if asked else ():
        for symbol in pack.symbols.values():
            write = matcher.shortcodes.get(f"{pack.name}:{symbol.name}")
            score, why = _likeness(symbol, asked)
            if write and score:
                yield write, score, why


def _likeness(symbol: Symbol, asked: list[frozenset[str]]) -> tuple[float, str]:
    """Return how well a symbol's name, terms or description say what was asked, and which did."""
    names = [(symbol.name.replace("-", " "), _NAMED), *((term, _TERM) for term in symbol.terms)]
    scored = [(_score(_forms(name), asked, most), f"it is called “{name}”") for name, most in names]
    shown = min(_score(_forms(symbol.alt), asked, _SHOWN), _SHOWN)
    return max(*scored, (shown, "it shows this"), key=lambda one: one[0])


def _score(said: list[frozenset[str]], asked: list[frozenset[str]], most: float) -> float:
    there = {word for forms in said for word in forms}
    hits = sum(not there.isdisjoint(forms) for forms in asked)
    if hits < len(asked):
        return _SOME * (hits > 0)
    if len(said) > len(asked):
        return _ALL
    return most if said == asked else most * _OTHER_FORM


def _forms(words: str) -> list[frozenset[str]]:
    """Return for each word that counts all that it can be a form of."""
    plain = words.replace("-", " ").replace(":", " ")
    left_out = SMALL | BREAKS | _LITTLE
    return [frozenset(bases(word)) for word in tokens(plain) if word not in left_out]


def _picture(write: str, library: Library) -> Picture | None:
    try:
        return library.find(PictureName(write, Place("words")))
    except PictureError:
        return None
