"""Which symbols of the packs at hand show which concept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from easyread.symbols.concepts import Lexicon
from easyread.symbols.library import Library
from easyread.symbols.pack import Pack

_SKIN_TONE = re.compile(r"-1F3F[B-F]")


@dataclass(frozen=True, slots=True)
class Offers:
    """For each concept its symbols, best first; for each symbol the name that authors write."""

    symbols: Mapping[str, tuple[str, ...]]
    shortcodes: Mapping[str, str]


def offers(lexicon: Lexicon, library: Library) -> Offers:
    """Return what a library has for each concept.

    A symbol of the lexicon is pack:name, or openmoji:HEX without skin tone. A pack that the
    lexicon does not name is searched by its own names and terms; it comes first when the
    settings name it first.
    """
    named = {
        symbol.partition(":")[0] for one in lexicon.concepts.values() for symbol in one.symbols
    }
    shortcodes: dict[str, str] = {}
    first: list[Mapping[str, str]] = []
    last: list[Mapping[str, str]] = []
    taken: set[str] = set()
    for pack in library.packs:
        shortcodes.update(_shortcodes(pack, taken))
        taken |= set(pack.symbols)
        if pack.name not in named:
            (last if named & {found.name for found in library.packs[: library.packs.index(pack)]}
             else first).append(_by_term(pack))  # fmt: skip
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
        if not pack.why_never(symbol.file):
            for term in (name.replace("-", " "), *symbol.terms):
                found.setdefault(term.lower(), f"{pack.name}:{name}")
    return found


def _searched(terms: tuple[str, ...], name: str, packs: list[Mapping[str, str]]) -> tuple[str, ...]:
    words = (re.sub("[-_]", " ", name), *(term.replace("*", "") for term in terms))
    return tuple(symbol for pack in packs for word in words if (symbol := pack.get(word)))[:1]
