"""How often an easier word is right, and which words are called hard, on our own lists.

    python benchmarks/words.py [--missed] [--write docs/accuracy.md]

`words/suggestions.tsv` marks one hard word in a sentence and has the easier words that would be
right there; none where silence is right. `words/hard.tsv` marks [words] at which one of 20 readers
would stumble, and [[words]] at which half of them would. Both were written before the checker was
asked. Of the kept parts only numbers are shown.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.accuracy import f1
from benchmarks.marked_words import HALF, NOBODY, SOME, asked, marked_words, plain
from easyread.language import complex_here, hardness, suggestions, word_class, zipf
from easyread.language.hardness import is_name
from easyread.language.lexicon import lemma
from easyread.language.listed import listed_as
from easyread.language.syllables import syllables
from easyread.language.wordclass import NAMES
from easyread.language.wordlists import easier_words

HEADING = "## Easier words and hard words"
NEXT_HEADING = "## Pictures for sentences"
PARTS = ("dev", "kept")
OURS = "ours"
MENDED = {"dev": "words mended on it", "kept": "written by the makers; faults not looked at"}
FIRST = "written by the makers; nothing mended on it"
_ZIPF = 4.57

Suggest = Callable[[str, int, int], tuple[str, ...]]
Judge = Callable[[str, int, int], bool]


def official(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return what the list of official words has for this word, as it stands there."""
    entries = listed_as(text[start:end], word_class(text, start, end))
    return tuple(easier for entry in entries if entry.mode == "replace" for easier in entry.easier)


def unfitted(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return what the longer list has first, of any class and in no form."""
    base = lemma(text[start:end])
    return next(filter(None, (easier_words(base, kind) for kind in NAMES.values())), ())


SUGGEST: dict[str, Suggest] = {
    OURS: suggestions,
    "the list of official words, as it stands": official,
    "the longer list, as it stands": unfitted,
}


def suggested(part: str, suggest: Suggest) -> tuple[str, ...]:
    """Return how often one way to suggest speaks, and is right."""
    said = [([plain(easier) for easier in suggest(*one[:3])], one.right) for one in asked(part)]
    some = [(found, right) for found, right in said if right]
    spoke = sum(bool(found) for found, _ in said)
    first = sum(bool({*found[:1]} & right) for found, right in some)
    three = sum(bool({*found[:3]} & right) for found, right in some)
    silent = sum(not found for found, right in said if not right)
    return (
        f"{len(some)} and {len(said) - len(some)}",
        *_shares(len(some), sum(bool(found) for found, _ in some), first, three),
        *_shares(spoke, first),
        f"{silent} of {len(said) - len(some)}",
    )


def _shares(of: int, *counts: int) -> tuple[str, ...]:
    return tuple(f"{count / of:.2f}" if of else "" for count in counts)


def rare(text: str, start: int, end: int) -> bool:
    return zipf(text[start:end].lower()) < _ZIPF


def two_syllables(text: str, start: int, end: int) -> bool:
    return syllables(text[start:end]) > 1


def three_syllables(text: str, start: int, end: int) -> bool:
    return syllables(text[start:end]) > 2


JUDGES: dict[str, Judge] = {
    OURS: complex_here,
    f"Zipf under {_ZIPF}": rare,
    "2 syllables or more": two_syllables,
    "3 syllables or more": three_syllables,
}


def judged(part: str, judge: Judge) -> tuple[str, ...]:
    """Return how well one way to call words hard agrees with the marks."""
    every = [(one, judge(*one[:3])) for one in marked_words(part)]
    single = [(one.stumble, said) for one, said in every if not one.phrase]
    phrases = [said for one, said in every if one.phrase]
    hard = f1((stumble > NOBODY, said) for stumble, said in single)
    easy = f1((stumble == NOBODY, not said) for stumble, said in single)
    levels = [[said for stumble, said in single if stumble == k] for k in (NOBODY, SOME, HALF)]
    return (
        f"{len(single)}",
        f"{(hard + easy) / 2:.3f}",
        *(f"{sum(level) / len(level):.2f} of {len(level)}" for level in levels),
        f"{sum(phrases)} of {len(phrases)}",
    )


def missed() -> None:
    """Print what goes wrong on the development parts."""
    for one in asked("dev"):
        found = [plain(easier) for easier in suggestions(*one[:3])[:3]]
        if bool(found) != bool(one.right) or (found and found[0] not in one.right):
            target, right = one.text[one.start : one.end], " | ".join(sorted(one.right))
            print(f"{target}: {found}, not {right}: {one.text}")
    for word in marked_words("dev"):
        if complex_here(*word[:3]) != (word.stumble > NOBODY):
            name = ", a name" if is_name(*word[:3]) else ""
            target = word.text[word.start : word.end]
            print(f"{target}: marked {word.stumble}, {hardness(*word[:3]):.3f}{name}: {word.text}")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows))


def section() -> str:
    ways, judges = SUGGEST.items(), JUDGES.items()
    easier = [(w, p, *suggested(p, way), how(w, MENDED[p])) for w, way in ways for p in PARTS]
    hard = [(w, p, *judged(p, way), how(w, FIRST)) for w, way in judges for p in PARTS]
    return SECTION.format(
        heading=HEADING, easier=table(EASIER_HEADS, easier), hard=table(HARD_HEADS, hard)
    )


def how(name: str, honest: str) -> str:
    return honest if name == OURS else "baseline"


def written(page: str, text: str) -> str:
    """Return the page with this section in the place of the old one, before the pictures."""
    before, heading, rest = page.partition(f"\n{NEXT_HEADING}\n")
    return before.partition(f"\n{HEADING}\n")[0].rstrip() + f"\n\n{text}" + heading + rest


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true", help="show faults of development parts")
    parser.add_argument("--write", type=Path, help="write the section into this Markdown file")
    given = parser.parse_args()
    if given.missed:
        missed()
        return 0
    text = section()
    print(text)
    if given.write:
        page = given.write.read_text("utf-8")
        given.write.write_text(written(page, text), encoding="utf-8")
    return 0


EASIER_HEADS = """easier words, part, with an answer and without, speaks, first right,
one of 3 right, right when it speaks, silent where it should be, how honest""".replace(
    "\n", " "
).split(", ")
HARD_HEADS = """hard words, part, words, macro-F1, called hard that nobody marked, that some marked,
that half marked, marked phrases, how honest""".replace("\n", " ").split(", ")

SECTION = """{heading}

Measured by `benchmarks/words.py` on sentences that were written before the checker was asked. They
are like news, encyclopaedias, and letters of councils and hospitals. The makers wrote them and said
what is right; no readers did. Other makers added easier words without seeing the lists. But one
maker's idea of a hard word may be near another's. So words in the wild will do less well.

Easier words: each sentence has 1 hard word. Some need no answer, since another word would change a
fact, a name or a term of law. “Speaks”, “first right” and “one of 3 right” are shares of the
sentences with an answer; “right when it speaks” is a share of all where a word is said. When the
lists were first asked, “first right” was .56 (dev) and .64 (kept), and “speaks” .64 and .72.

{easier}

Hard words: the makers marked where any of 20 readers would stumble, half of them not native, and
where half of the 20 would. Small words, numbers and words in marked phrases are left out.

{hard}
"""

if __name__ == "__main__":
    raise SystemExit(main())
