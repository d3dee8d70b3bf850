"""Which symbols of the packs at hand show which concept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from easyread.symbols.best import best
from easyread.symbols.concepts import Lexicon
from easyread.symbols.library import Library
from easyread.symbols.pack import Pack, Symbol

_SKIN_TONE = re.compile(r"-1F3F[B-F]")


@dataclass(frozen=True, slots=True)
class Offers:
    """For each concept its symbols, best first; for each symbol the name that authors write."""

    symbols: Mapping[str, tuple[str, ...]]
    shortcodes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Searched:
    """What a pack calls its symbols, and the best of them for each concept that is known."""

    terms: Mapping[str, str]
    best: Mapping[str, str]


def offers(lexicon: Lexicon, library: Library) -> Offers:
    """Return what a library has for each concept.

    A symbol of the lexicon is pack:name, or openmoji:HEX without skin tone. A pack that the
    lexicon does not name is searched by its own names and terms, unless we know the best picture
    of its set; it comes first when the settings name it first.
    """
    named = {
        symbol.partition(":")[0] for one in lexicon.concepts.values() for symbol in one.symbols
    }
    shortcodes: dict[str, str] = {}
    first: list[_Searched] = []
    last: list[_Searched] = []
    taken: set[str] = set()
    for pack in library.packs:
        shortcodes.update(_shortcodes(pack, taken))
        taken |= set(pack.symbols)
        if pack.name not in named:
            (last if named & {found.name for found in library.packs[: library.packs.index(pack)]}
             else first).append(_Searched(_by_term(pack), _best(pack)))  # fmt: skip
    found = {
        name: tuple(dict.fromkeys((
            *_searched(concept.terms, name, first),
            *(symbol for symbol in concept.symbols if symbol in shortcodes),
            *_searched(concept.terms, name, last),
        )))
        for name, concept in lexicon.concepts.items()
    }  # fmt: skip
    return Offers(found, shortcodes)


def _shortcodes(pack: Pack, taken: set[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, symbol in pack.symbols.items():
        if pack.why_never(symbol.file):
            continue
        shortcode = f"{pack.name}:{name}" if name in taken else name
        stem = _SKIN_TONE.sub("", symbol.file.stem.upper())
        found[f"{pack.name}:{name}"] = shortcode
        found.setdefault(f"{pack.name}:{stem}", shortcode)
    return found


def _by_term(pack: Pack) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, symbol in pack.symbols.items():
        if _unasked(pack, symbol):
            for term in (name.replace("-", " "), *symbol.terms):
                found.setdefault(term.lower(), f"{pack.name}:{name}")
    return found


def _unasked(pack: Pack, symbol: Symbol) -> bool:
    """Pictures of a known person, and sensitive ones, only an author may choose."""
    return not (pack.why_never(symbol.file) or symbol.origin.sensitive or symbol.origin.who)


def _best(pack: Pack) -> Mapping[str, str]:
    """Return the best picture for each concept that is known; "" where none may be searched."""
    return {
        concept: f"{pack.name}:{name}" if name else ""
        for concept, name in best(pack).items()
        if not name or _unasked(pack, pack.symbols[name])
    }


def _searched(terms: tuple[str, ...], name: str, packs: list[_Searched]) -> tuple[str, ...]:
    """Return the first symbol that a pack has for a concept, in a tuple; () if there is none."""
    words = (re.sub("[-_]", " ", name), *(term.replace("*", "") for term in terms))
    for pack in packs:
        named = (pack.terms[word] for word in words if word in pack.terms)
        symbol = pack.best[name] if name in pack.best else next(named, "")
        if symbol:
            return (symbol,)
    return ()
