"""Reads the concepts: which words mean what, and which symbols show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols.concept_rows import Row, rows
from easyread.symbols.forms import APART, BREAKS, SMALL, bases, tokens, word_set

FOLDER = Path(__file__).parent / "concepts"
MAX_WORDS = 5
# How much a light word counts beside a full one, and how fast doubt falls with each word.
_LIGHT = word_set(
    """
    to in on of for with by at from as up out off over down and or be is are have has get go come
    do can will would may it i you we they us me them he she what who how when not no so if than
    there then here take make put let about say
    """
)
_LIGHT_PART, _DOUBT, _DOUBT_BASE = 0.4, 0.62, 1.1
_GENERIC = 0.65  # how much weaker an idea is that must come last
NO_PICTURE = ("-",)  # symbols of a concept that wants no picture beside it, not even another
SILENT = "-"  # in the column `not`: no picture at all when it is negated


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea, and the symbols that show it, best first.

    `generic` is 0 for most, 1 for an idea that must come last. `opposite` is the concept that
    stands when this one is negated, "-" for none at all, "" where that only makes it less likely.
    """

    name: str
    terms: tuple[str, ...]
    symbols: tuple[str, ...]
    generic: float
    opposite: str
    place: Place


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a term: what it means, or what it must not be taken for (`block`).

    `strength` is how strongly the term alone speaks for the concept, up to 1.
    """

    concept: Concept
    block: bool
    strength: float


@dataclass(slots=True)
class Branch:
    """A place in the tree of terms: what ends here, and which words lead on.

    A word with * leads on from each of its forms. Filled while the lexicon is read, then left.
    """

    endings: list[Ending] = field(default_factory=list)
    onward: dict[str, Branch] = field(default_factory=dict)


# What the tree knows of a word: the keys that it can have, and the branches that it can start;
# with each, whether it is another form of the word.
Known = tuple[tuple[tuple[str, bool], ...], tuple[tuple[Branch, bool], ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All concepts by name, and all terms as a tree of words.

    `known` keeps what was looked up before.
    """

    concepts: dict[str, Concept]
    tree: Branch
    starred: frozenset[str]
    known: dict[str, Known] = field(default_factory=dict)

    def look_up(self, word: str) -> Known:
        """Return what the tree knows of a word."""
        keys = {word: False}
        for base in bases(word):
            if base in self.starred:
                keys.setdefault(f"{base}*", base != word)
            if "#" in base:
                keys.setdefault(base, False)
        start = self.tree.onward
        roots = tuple((start[key], other) for key, other in keys.items() if key in start)
        found = self.known[word] = (tuple(keys.items()), roots)
        return found


def read(folder: Path = FOLDER) -> Lexicon:
    """Return the lexicon that a folder of .tsv files holds.

    A concept may stand in several files: their terms come together, and their symbols too.

    Raises:
        PictureError: a line that we cannot read, or a `not` that is no concept.
    """
    found = [row for path in sorted(folder.glob("*.tsv")) for row in rows(path)]
    concepts = _concepts(found)
    tree = Branch()
    starred: set[str] = set()
    for row in found:
        for term in row.terms:
            words = _words(term.removeprefix("-"), row.place)
            concept = concepts[row.name]
            strength = _strength(words) * (1 - _GENERIC * concept.generic)
            ending = Ending(concept, term.startswith("-"), strength)
            _grow(tree, words, ending)
            starred.update(word[:-1] for word in words if word.endswith("*"))
    return Lexicon(concepts, tree, frozenset(starred))


def _strength(words: list[str]) -> float:
    """Longer terms are rarely meant otherwise; words such as “to” and “get” add little."""
    light = sum(word.rstrip("*") in _LIGHT for word in words)
    size = len(words) - light * (1 - _LIGHT_PART)
    return 1 - float(_DOUBT ** (_DOUBT_BASE + size))


def _concepts(rows: list[Row]) -> dict[str, Concept]:
    families: dict[str, list[Row]] = {}
    for row in rows:
        families.setdefault(row.name, []).append(row)
    for row in rows:
        if row.opposite not in ("", SILENT) and row.opposite not in families:
            hint = "Use the name of a concept, or - for no picture."
            raise PictureError(f"There is no concept “{row.opposite}”.", row.place, hint)
    return {name: _concept(name, family) for name, family in families.items()}


def _concept(name: str, family: list[Row]) -> Concept:
    symbols = tuple(dict.fromkeys(symbol for row in family for symbol in row.symbols))
    terms = (term for row in family for term in row.terms if not term.startswith("-"))
    generic = max(_number(row) for row in family)
    opposite = next((row.opposite for row in family if row.opposite), "")
    return Concept(name, tuple(terms), symbols, generic, opposite, family[0].place)


def _number(row: Row) -> float:
    try:
        return float(row.generic or 0)
    except ValueError:
        hint = "Write 1 for a concept that comes last, or leave it empty."
        raise PictureError(f"“generic” cannot be “{row.generic}”.", row.place, hint) from None


def _words(term: str, place: Place) -> list[str]:
    """Return the words of a term as keys of the tree: “fill* in” is “fill*”, “in”."""
    found: list[str] = []
    for part in term.split():
        bare = part.rstrip("*")
        # # stands for any number, so it is no sign to drop.
        plain = "#" in bare or (bare.isalpha() and bare not in APART)
        words = [bare] if plain else tokens(bare)
        if bare != part and words:
            words[-1] += "*"
        found += words
    kept = [word for word in found if word not in SMALL and word not in BREAKS]
    if not 0 < len(kept) <= MAX_WORDS:
        hint = f"A term has 1 to {MAX_WORDS} words."
        raise PictureError(f"“{term}” has {len(kept)} words.", place, hint)
    if len(kept) == 1 < len(term.split()):
        # “took my” would find every “took”, and “-hit her” hide every “hit”.
        hint = f"Words such as “the” and “my” do not count. Write “{kept[0]}”, or 1 more word."
        raise PictureError(f"“{term}” is only “{kept[0]}”.", place, hint)
    return kept


def _grow(tree: Branch, words: list[str], ending: Ending) -> None:
    branch = tree
    for word in words:
        following = branch.onward.get(word)
        if following is None:
            following = branch.onward[word] = Branch()
        branch = following
    branch.endings.append(ending)
