"""How well the language part agrees with people, on the data in a folder you give.

    python benchmarks/accuracy.py FOLDER [--write docs/accuracy.md]

FOLDER holds one folder a set (easyread_uk, onestop, lcp2021, passive_ewt, …) with `dev.jsonl`.
A set that is not there is left out, and said to be. No data is part of this project.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.aligned import all_pairs
from easyread.language import (
    difficulty,
    hardness,
    like_published_easy_read,
    passives,
    sentences,
    units,
)
from easyread.language.likeness import LIMIT

Row = dict[str, Any]  # rows of foreign JSON
ON_THESE = "weights chosen on these"


class Result(NamedTuple):
    """One line of the table."""

    measure: str
    texts: int
    value: float
    best_tool: str
    how: str


def f1(pairs: Iterable[tuple[bool, bool]]) -> float:
    """Return F1 of (true, said) pairs."""
    seen = list(pairs)
    hits = sum(true and said for true, said in seen)
    wrong = sum(true != said for true, said in seen)
    return 2 * hits / (2 * hits + wrong) if hits else 0.0


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float:
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    top = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    below = sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys)
    return float(top / below**0.5) if below else 0.0


def ordered(easy: Sequence[float], hard: Sequence[float]) -> float:
    """Return the share of (easy, hard) pairs in the right order: the area under the ROC curve."""
    won = sum((e < h) + 0.5 * (e == h) for e in easy for h in hard)
    return won / (len(easy) * len(hard))


def balanced(easy: Sequence[float], hard: Sequence[float], limit: float) -> float:
    passed = sum(value <= limit for value in easy) / len(easy)
    refused = sum(value > limit for value in hard) / len(hard)
    return (passed + refused) / 2


def rows(folder: Path, name: str, part: str = "dev") -> list[Row]:
    path = folder / name / f"{part}.jsonl"
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def value(text: str) -> float:
    return difficulty([text[start:end] for start, end in units(text)]).value


def distance(text: str) -> float:
    """Return how far a text is from published Easy Read; no answer counts as a no."""
    found = like_published_easy_read([text[start:end] for start, end in units(text)])
    return math.inf if found.like is None else found.distance


def likeness(folder: Path) -> Iterable[Result]:
    """Real Easy Read against ordinary documents, whole and in passages."""
    elementary = [distance(r["text"]) for r in rows(folder, "onestop") if r["level"] == "ele"]
    for part, name, best, best_area in (
        ("dev", "documents", ".971", ""),
        ("dev_chunks", "passages of 200 words", ".885", ".958"),
    ):
        found = rows(folder, "easyread_uk", part)
        if not found:
            continue
        texts = [r.get("text_masked") or r["text"] for r in found]
        scored = list(zip(found, map(distance, texts), strict=True))
        easy, hard = split(scored)
        limits = "subjects" if part == "dev" else "groups"
        said = f"Easy Read or not, {name}: balanced accuracy"
        yield Result(said, len(found), balanced(easy, hard, LIMIT), best, "limit chosen on these")
        yield Result(
            f"the same, limit from the other {limits}",
            len(found),
            held_back(scored, elementary),
            best,
            "cross-validated by subject",
        )
        area = ordered(*split(zip(found, map(value, texts), strict=True)))
        yield Result(
            f"{name}: area under the curve of difficulty", len(found), area, best_area, ON_THESE
        )
    if elementary:
        passed = sum(v <= LIMIT for v in elementary) / len(elementary)
        said = "elementary news passed as Easy Read (less is better)"
        yield Result(said, len(elementary), passed, ".12", "limit chosen on these")


def split(scored: Iterable[tuple[Row, float]]) -> tuple[list[float], list[float]]:
    """Return the numbers of Easy Read texts, and those of the others."""
    sides: tuple[list[float], list[float]] = ([], [])
    for row, number in scored:
        sides[row["label"] != "easy_read"].append(number)
    return sides


def held_back(scored: Sequence[tuple[Row, float]], elementary: Sequence[float]) -> float:
    """Return balanced accuracy with the limit chosen on all other groups, near misses beside."""
    verdicts: list[tuple[bool, bool]] = []
    for group in sorted({r["group"] for r, _ in scored}):
        easy = [v for r, v in scored if r["group"] != group and r["label"] == "easy_read"]
        hard = [v for r, v in scored if r["group"] != group and r["label"] != "easy_read"]

        def worth(
            limit: float, easy: Sequence[float] = easy, hard: Sequence[float] = hard
        ) -> float:
            near = sum(v <= limit for v in elementary) / max(1, len(elementary))
            return balanced(easy, hard, limit) - near

        limit = max((step / 2 for step in range(40, 120)), key=worth)
        verdicts += [
            (r["label"] == "easy_read", v <= limit) for r, v in scored if r["group"] == group
        ]
    easy_said = [said for true, said in verdicts if true]
    hard_said = [said for true, said in verdicts if not true]
    return (sum(easy_said) / len(easy_said) + 1 - sum(hard_said) / len(hard_said)) / 2


def levels(folder: Path) -> Iterable[Result]:
    """OneStopEnglish: pairs of levels of one article in the right order."""
    articles: dict[str, dict[str, float]] = {}
    for row in rows(folder, "onestop"):
        articles.setdefault(row["group"], {})[row["level"]] = value(row["text"])
    right = [
        article[low] < article[high]
        for article in articles.values()
        for low, high in (("ele", "int"), ("int", "adv"), ("ele", "adv"))
    ]
    if right:
        share = sum(right) / len(right)
        yield Result(
            "OneStop levels in the right order",
            len(right),
            share,
            ".990",
            ON_THESE,
        )


def sentence_pairs(folder: Path) -> Iterable[Result]:
    """Sentences that say much the same, easy and ordinary: in the right order."""
    news = _versions(rows(folder, "onestop"), "level", "ele", "adv")
    documents = _versions(rows(folder, "easyread_uk"), "label", "easy_read", "ordinary")
    for name, texts in (("OneStop", news), ("Easy Read and ordinary", documents)):
        found = all_pairs(texts)
        if found:
            right = [ordered([value(easy)], [value(hard)]) for easy, hard in found]
            said = f"sentences alike in the right order, {name} (pairs found by program)"
            yield Result(said, len(found), sum(right) / len(right), "", ON_THESE)


def _versions(found: Sequence[Row], field: str, easy: str, hard: str) -> Iterable[tuple[str, str]]:
    """Yield the (easy, hard) texts of each group."""
    for group in sorted({row["group"] for row in found}):
        alike = [row for row in found if row["group"] == group]
        sides = ("\n\n".join(r["text"] for r in alike if r[field] == side) for side in (easy, hard))
        yield next(sides), next(sides)


def hard_words(folder: Path) -> Iterable[Result]:
    """LCP 2021: how hard people found a word, 0 to 1."""
    found = rows(folder, "lcp2021")
    for kind, best in (("single", ".757"), ("multi", ".782")):
        said, true = [], []
        for row in found:
            if row["kind"] == kind:
                target = re.search(re.escape(row["target"]), row["text"], re.IGNORECASE)
                span = target.span() if target else (0, len(row["text"]))
                said.append(hardness(row["text"], *span))
                true.append(row["complexity"])
        if said:
            yield Result(
                f"graded hard words, {kind}: Pearson",
                len(said),
                pearson(said, true),
                best,
                "fitted on these; .771 (single) and .757 (multi) cross-validated by word",
            )


def passive(folder: Path) -> Iterable[Result]:
    for name, best in (
        ("passive_ewt", ".885 (regex .855)"),
        ("passive_gum", ".951 (regex .921)"),
        ("passive_crowd", ".939 (regex .912)"),
    ):
        found = rows(folder, name)
        if found:
            score = f1((row["passive"], bool(passives(row["text"]))) for row in found)
            yield Result(
                f"passive sentences, {name}: F1", len(found), score, best, "rules read on it"
            )


def sentence_ends(folder: Path) -> Iterable[Result]:
    for name, best in (("sents_ewt", ".838"), ("sents_gum", ".958")):
        found = rows(folder, name)
        if not found:
            continue
        pairs: list[tuple[bool, bool]] = []
        for row in found:
            true = _stretches(row["text"], row["ends"])
            said = _stretches(row["text"], [end for _, end in sentences(row["text"])])
            pairs += [(span in true, span in said) for span in true | said]
        yield Result(
            f"whole sentences, {name}: F1", len(found), f1(pairs), best, "rules read on it"
        )


def _stretches(text: str, ends: Iterable[int]) -> set[tuple[int, int]]:
    """Return sentences as spans of letters, spaces left out."""
    marks = sorted({sum(not c.isspace() for c in text[:end]) for end in ends})
    return set(zip([0, *marks], marks, strict=False))


MEASURES: tuple[Callable[[Path], Iterable[Result]], ...] = (
    likeness,
    levels,
    sentence_pairs,
    hard_words,
    passive,
    sentence_ends,
)


def table(results: Sequence[Result]) -> str:
    lines = [
        "| measure | texts | ours, development part | best tool, held-out part | how honest |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {r.measure} | {r.texts} | {r.value:.3f} | {r.best_tool} | {r.how} |" for r in results
    ]
    return "\n".join(lines)


def pages(written: Path) -> str:
    """Return the parts on words, pictures and finished pages: they stay."""
    before = written.read_text("utf-8") if written.is_file() else ""
    _, heading, rest = before.partition("\n## ")
    return heading + rest


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", type=Path, help="write the table into this Markdown file")
    given = parser.parse_args()
    results = [result for measure in MEASURES for result in measure(given.folder)]
    if not results:
        print(f"There is no data in {given.folder}. Give the folder that holds onestop, lcp2021 …")
        return 1
    text = table(results)
    print(text)
    if given.write:
        given.write.write_text(PAGE.format(table=text) + pages(given.write), encoding="utf-8")
    return 0


PAGE = """# How well the checker agrees with people

Made by `benchmarks/accuracy.py`. The numbers are measured on development data. The best tools of
today stand beside them: these were measured on other parts of the same sets, that were held back.

{table}

No set was marked by people with learning disabilities. A likeness is not a pass.
"""

if __name__ == "__main__":
    raise SystemExit(main())
