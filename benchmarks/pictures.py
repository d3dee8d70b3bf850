"""How often the right picture comes first, how fast it is found, and what that costs.

python benchmarks/pictures.py [FOLDER]

FOLDER may hold .jsonl files with lines such as {"text": …, "concepts": […], "openmoji": […],
"harmful": […]}. Without it, only our own sentences are asked. The named baseline is a plain search
for the words of a sentence among the names and terms of the same packs.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

OWN = HERE / "pictures" / "own.tsv"
SECOND = HERE / "pictures" / "sentences.tsv"
THIRD = HERE / "pictures" / "letters.tsv"
SKIN_TONE = re.compile(r"-1F3F[B-F]")
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence, the concepts and OpenMoji drawings that are right, and those that do harm."""

    text: str
    concepts: frozenset[str]
    openmoji: frozenset[str]
    harmful: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """One pick: a concept ("" when the finder knows none) and its symbols."""

    concept: str
    symbols: tuple[str, ...]


Finder = Callable[[str], list[Found]]


def bare(symbols: object) -> frozenset[str]:
    """Return drawings without pack and skin tone."""
    parts = symbols if isinstance(symbols, list | tuple | set | frozenset) else []
    return frozenset(SKIN_TONE.sub("", str(one).removeprefix("openmoji:").upper()) for one in parts)


def own(part: str) -> list[Asked]:
    rows = [line.split("\t") for line in OWN.read_text("utf-8").splitlines() if "\t" in line]
    return [
        Asked(
            text, frozenset(right.split(";")) - {""}, frozenset(), frozenset(harm.split(";")) - {""}
        )
        for kind, text, right, harm in ([*row, "", ""][:4] for row in rows)
        if kind == part
    ]


def listed(path: Path, part: str) -> list[Asked]:
    """Return the sentences of a list: they were written before the matcher was asked."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return [
        Asked(text, frozenset(right.split(";")) - {""}, bare(symbols.split(";")) - {""},
              frozenset())
        for _, split, text, right, symbols in rows if split == part
    ]  # fmt: skip


def gold(path: Path) -> list[Asked]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        Asked(one["text"], frozenset(one["concepts"]), bare(one["openmoji"]),
              bare(one.get("harmful", [])) | frozenset(one.get("harmful", [])))
        for one in lines
    ]  # fmt: skip


def score(asked: list[Asked], finder: Finder) -> str:
    """Return first pick and top three right, harmful first picks, and right silence."""
    first = three = harm = silent = 0
    for one in asked:
        picks = finder(one.text)[:3]
        good = [bool(right(pick, one)) for pick in picks]
        first += any(good[:1])
        three += any(good)
        harm += bool(picks and ({picks[0].concept} | bare(picks[0].symbols)) & one.harmful)
        silent += not picks and not (one.concepts or one.openmoji)
    some = sum(bool(one.concepts or one.openmoji) for one in asked)
    none, risky = len(asked) - some, sum(bool(one.harmful) for one in asked)
    share = f"{first / some:.2f} / {three / some:.2f}" if some else "-"
    return f"{some:>4} {share}   harmful {harm}/{risky}   silent {silent}/{none}"


def right(pick: Found, one: Asked) -> bool:
    return pick.concept in one.concepts or bool(bare(pick.symbols[:1]) & one.openmoji)


def finders() -> Iterator[tuple[str, Finder]]:
    from easyread.pipeline import open_project

    project = open_project(HERE.parent)
    matcher = project.matcher()

    def matched(text: str) -> list[Found]:
        found = matcher.candidates(text)
        return [Found(one.concept, one.symbols) for one in found] if found and found[0].sure else []

    terms: dict[str, Found] = {}
    for pack in project.library().packs:
        for name, symbol in pack.symbols.items():
            shown = Found(name.replace("-", "_"), (f"openmoji:{symbol.file.stem}",))
            for term in (name.replace("-", " "), *symbol.terms):
                for word in term.lower().split():
                    terms.setdefault(word, shown)

    def searched(text: str) -> list[Found]:
        return [terms[word] for word in re.findall(r"[a-z]+", text.lower()) if word in terms]

    yield "easyread symbols match", matched
    yield "baseline: words searched in the packs", searched


def rate(finder: Finder, texts: list[str]) -> float:
    """Return sentences a second of processor time, the best of some rounds."""
    took = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for text in texts * 20:
            finder(text)
        took.append(time.process_time() - start)
    return len(texts) * 20 / min(took)


def start_s() -> float:
    """Return the seconds that a new process needs from nothing to its first answer."""
    line = b'{"id": 1, "text": "Live in your home."}\n'
    command = [sys.executable, "-m", "easyread", "symbols", "match", "--input-format", "jsonl"]
    took = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, input=line, cwd=HERE.parent, check=True, capture_output=True)
        took.append(time.perf_counter() - start)
    return min(took)


def main() -> None:
    sets = {"own, seen while tuning": own("tune"), "own, kept": own("kept"),
            "second, seen": listed(SECOND, "dev"), "second, kept": listed(SECOND, "kept"),
            "third, seen": listed(THIRD, "dev"), "third, kept": listed(THIRD, "kept")}  # fmt: skip
    if len(sys.argv) > 1:
        sets |= {path.stem: gold(path) for path in sorted(Path(sys.argv[1]).glob("*.jsonl"))}
    texts = [one.text for one in own("tune")]
    for name, finder in finders():
        print(name)
        for which, asked in sets.items():
            print(f"  {which:<24} {score(asked, finder)}")
        print(f"  {rate(finder, texts):,.0f} sentences/s")
    print(f"memory {psutil.Process().memory_info().rss / 1e6:.0f} MB, start {start_s():.2f} s")


if __name__ == "__main__":
    main()
