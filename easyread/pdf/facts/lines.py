"""Makes lines of rows: runs of words that look alike, with the spaces between them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from easyread.model.box import Box
from easyread.model.colour import Colour, contrast
from easyread.model.lettering import Line, Run
from easyread.pdf.facts.colours import alike, seen_ink
from easyread.pdf.facts.pieces import Text
from easyread.pdf.facts.rows import Placed, Row

_SPACE_EM = 0.16
_LEAST_PIECES = 6
_LEAST_EM, _MOST_EM = 0.02, 0.6  # of room between letters
_SPACES = re.compile(r"\s+")
_HYPHENS = str.maketrans({"\ufffe": "-", "\u0002": "-", "\u00a0": " ", "\0": None})

Tagged = Callable[[Text], int]  # the number of the tag that words belong to


def line(row: Row, tag: Tagged, underlined: frozenset[int]) -> Line:
    """Return a row as a line. `underlined` has the orders of words with a line below them."""
    ordered = _read_order(row)
    runs = [_run(one.text, tag(one.text), one.text.order in underlined) for one in ordered]
    room = _letter_space(row)
    if room:
        runs = [replace(run, letter_space_em=run.letter_space_em or room) for run in runs]
    for at, (before, after) in enumerate(pairwise(ordered)):
        if _apart(before, after, room):
            runs[at] = replace(runs[at], text=runs[at].text + " ")
        elif runs[at].text.endswith(" "):
            runs[at + 1] = replace(runs[at + 1], text=runs[at + 1].text.lstrip())
    runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    runs[0] = replace(runs[0], text=runs[0].text.lstrip())
    merged = _merged(runs)
    texts = [one.text for one in ordered]
    box = _around([one.box for one in texts])
    papers = Counter[Colour]()
    for text in texts:
        if text.paper is not None:
            papers[text.paper] += len(text.text)
    return Line(
        runs=tuple(merged),
        text=" ".join("".join(run.text for run in merged).split()),
        box=box,
        baseline=max(ordered, key=lambda one: one.text.size_pt).text.y,
        paper=papers.most_common(1)[0][0] if papers else None,
        plain=all(text.plain for text in texts) and _one_ground(papers),
        contrast=_contrast(texts),
    )


def _one_ground(papers: Iterable[Colour]) -> bool:
    known = list(papers)
    return all(alike(known[0], other) for other in known[1:])


def _letter_space(row: Row) -> float:
    """Return the room between pieces, in em, where most of them are single letters."""
    letters = sum(len(one.text.text.strip()) for one in row)
    if len(row) < _LEAST_PIECES or letters > 2 * len(row):
        return 0.0
    gaps = [(after.start - before.end) / after.text.size_pt for before, after in pairwise(row)]
    usual = median(gaps)
    return round(usual, 3) if _LEAST_EM <= abs(usual) <= _MOST_EM else 0.0


def _read_order(row: Row) -> Row:
    """Return words from right to left where most letters are of Hebrew or Arabic."""
    letters = "".join(one.text.text for one in row)[:200]
    kinds = Counter(unicodedata.bidirectional(letter) for letter in letters)
    if kinds["R"] + kinds["AL"] > kinds["L"]:
        return sorted(row, key=lambda one: -one.end)
    return row


def _run(text: Text, tag: int, underlined: bool) -> Run:
    words = _SPACES.sub(" ", text.text.translate(_HYPHENS))
    font = text.font
    if "\ufffd" in words or any("\ue000" <= letter <= "\uf8ff" for letter in words):
        font = replace(font, mapped=False)
    return Run(
        text=words,
        box=text.box,
        size_pt=text.size_pt,
        font=font,
        baseline=text.y,
        colour=seen_ink(text),
        angle=text.angle,
        letter_space_em=text.letter_space_em,
        word_space_em=text.word_space_em,
        stretch=text.stretch,
        hidden=text.hidden,
        underlined=underlined,
        tag=tag,
    )


def _apart(before: Placed, after: Placed, added: float) -> bool:
    """Say whether there is a space between two pieces, which need not be drawn."""
    if after.text.text.startswith(" ") or before.text.text.endswith(" "):
        return False  # it is drawn
    room = max(after.start - before.end, before.start - after.end)
    size = min(before.text.size_pt, after.text.size_pt)
    return room > (_SPACE_EM + max(before.text.letter_space_em, added, 0)) * size


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Join runs that look alike: some programs draw each letter by itself."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None and _look(last) == _look(run):
            box = last.box.around(run.box)
            merged[-1] = replace(last, text=last.text + run.text, box=box)
        else:
            merged.append(run)
    return merged


def _look(run: Run) -> tuple[object, ...]:
    raised = 0.0 if run.angle else round(run.baseline, 1)
    kind = (run.font, run.size_pt, run.colour, run.angle, raised, run.tag)
    spacing = (round(run.letter_space_em, 2), round(run.word_space_em, 2), round(run.stretch, 2))
    return (*kind, *spacing, run.hidden, run.underlined)


def _around(boxes: Sequence[Box]) -> Box:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.around(box)
    return whole


def _contrast(texts: Sequence[Text]) -> float | None:
    """Return the lowest; None where ink or paper is not known or is not one plain colour."""
    found = []
    for text in texts:
        ink = seen_ink(text)
        if ink is None or text.paper is None or not text.plain or text.hidden:
            return None
        found.append(contrast(ink, text.paper))
    return round(min(found), 2) if found else None
