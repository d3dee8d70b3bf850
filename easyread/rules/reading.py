"""Prose → the subjects of rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, cast

from easyread import language
from easyread.language.sentences import unit_sentences
from easyread.language.words import placed
from easyread.model.language import Span
from easyread.model.prose import Unit
from easyread.rules.keys import keys
from easyread.rules.subjects import Block, Heading, Listing, Passage, Question, Section, Sentence
from easyread.rules.terms import hits, telling

if TYPE_CHECKING:
    from easyread.rules.whole import Document

_ENDS = (".", "!", "?", ":", "…")
_CLOSERS = "\"'”’)"
# These hold sentences. The rest are sentences only when they end like one.
_RUNNING = frozenset(["line", "bullet", "step", "quote"])
# Only a text with one of these can be a print line: most need no closer look.
_PRINTED = (
    "©", "opyright", "icen", "nationalarchives", "ISBN", "eserved", "ommons", "et al", "third",
    "nquiries", "ublication", "ublished", "roduced", "rinted", "esigned", " .", "...", "(19", "(20",
)  # fmt: skip
_MOST_KNOWN = 10_000
_Words = tuple[tuple[tuple[int, int], ...], tuple[str, ...], frozenset[str]]
# The text of a sentence, where it begins, its passage, the places of its words, the words, the
# keys: all but what we know only when we have met all words.
Placed = tuple[str, int, Passage, tuple[tuple[int, int], ...], tuple[str, ...], frozenset[str]]
_POINTS = frozenset(["bullet", "step"])
# A sentence of its values in order, sooner than by its own constructor, as `quick_span` is.
_sentence = cast("Callable[[tuple[object, ...]], Sentence]", partial(tuple.__new__, Sentence))


def passages(units: tuple[Unit, ...]) -> Iterator[Passage]:
    """Yield the units in order; lines of one block that read on are joined."""
    parts: list[tuple[int, int]] = []
    whole: Unit | None = None
    for number, unit in enumerate(units):
        if whole and _reads_on(whole, unit):
            offset = len(whole.text) + 1
            origin = whole.origin + tuple((offset + at, to) for at, to in unit.origin)
            whole = whole._replace(text=f"{whole.text} {unit.text}", origin=origin)
            parts.append((offset, number))
            continue
        if whole:
            yield Passage(whole, tuple(parts))
        whole, parts = unit, [(0, number)]
    if whole:
        yield Passage(whole, tuple(parts))


def _reads_on(above: Unit, unit: Unit) -> bool:
    return (
        unit.kind == above.kind == "line"
        and unit.block == above.block
        and unit.section == above.section
        and unit.text[:1].islower()
        and not above.text.rstrip(_CLOSERS).endswith(_ENDS)
    )


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences in order."""
    told = telling(document.first_uses)
    for number, (text, start, passage, spans, words, wake) in enumerate(document.placed):
        kind = passage.unit.kind
        running = kind in _RUNNING or text.rstrip(_CLOSERS).endswith(("?", ".", "!"))
        listed = hits(text, here) if (here := wake & told) else ()
        made = text, start, passage, number, running, document, spans, words, wake, listed
        yield _sentence(made)


def placed_sentences(document: Document) -> Iterator[Placed]:
    """Yield the sentences in order, but none in other languages, and no print or licence lines."""
    printed = _may_be_print(document)
    for place, passage in enumerate(document.passages):
        unit = passage.unit
        if not unit.text or place in document.foreign:
            continue
        may_be_print = place in printed
        if may_be_print and language.licence(unit.text):
            continue
        for start, end in unit_sentences(unit.text, Span(0, len(unit.text))):
            text = unit.text[start:end]
            if may_be_print and any(map(text.__contains__, _PRINTED)) and language.imprint(text):
                continue
            yield text, start, passage, *_in_words(text)


@lru_cache(maxsize=_MOST_KNOWN)
def _in_words(text: str) -> _Words:
    """Return the places of the words, the words, and what can wake a rule."""
    spans, words = placed(text)
    return spans, words, keys(text, words)


def _may_be_print(document: Document) -> frozenset[int]:
    """Return the passages with a sign of print lines, by their place among the passages.

    To look through all of them at once takes half the time.
    """
    texts = [passage.unit.text for passage in document.passages]
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    whole = "\n".join(texts)
    found: set[int] = set()
    for sign in _PRINTED:
        at = whole.find(sign)
        while at >= 0:
            after = bisect_right(starts, at)
            found.add(after - 1)
            at = whole.find(sign, starts[after])
    return frozenset(found)


def subjects(document: Document) -> Mapping[str, tuple[object, ...]]:
    """Return the headings, blocks, lists, sections and questions, by the name of their type."""
    by_unit: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        by_unit.setdefault(sentence.passage.at, []).append(sentence)
    return {
        "Document": (document,),
        "Heading": tuple(_headings(document)),
        "Block": tuple(_blocks(document, by_unit)),
        "Listing": tuple(_lists(document, by_unit)),
        "Section": tuple(_sections(document)),
        "Question": tuple(_questions(document)),
    }


def _headings(document: Document) -> Iterator[Heading]:
    before = None
    for number, unit in document.headings:
        yield Heading(unit, number, before, document)
        before = unit


def _blocks(document: Document, by_unit: dict[int, list[Sentence]]) -> Iterator[Block]:
    lines = [passage for passage in document.passages if passage.unit.kind == "line"]
    for _, group in groupby(lines, key=lambda one: (one.unit.section, one.unit.block)):
        block = list(group)
        held = tuple(s for passage in block for s in by_unit.get(passage.at, ()))
        if held:
            yield Block(held, block[0].at)


def _lists(document: Document, by_unit: dict[int, list[Sentence]]) -> Iterator[Listing]:
    before: Sentence | None = None
    for (in_list, _), group in groupby(document.passages, key=_list_of):
        points = tuple(group)
        held = tuple(s for passage in points for s in by_unit.get(passage.at, ()))
        if in_list and held:
            yield Listing(points, before, held)
        before = held[-1] if held and points[-1].unit.kind == "line" else None


def _list_of(passage: Passage) -> tuple[bool, int]:
    in_list = passage.unit.kind in _POINTS
    return in_list, passage.unit.group if in_list else -1


def _sections(document: Document) -> Iterator[Section]:
    part: list[Sentence] = []
    for sentence in document.sentences:
        new = sentence.unit.kind == "heading" and sentence.start == 0
        if part and (new or sentence.unit.section != part[0].unit.section):
            yield _section(document, part)
            part = []
        part.append(sentence)
    if part:
        yield _section(document, part)


def _section(document: Document, part: list[Sentence]) -> Section:
    first = part[0].unit
    heading = first if first.kind == "heading" else None
    return Section(heading, part[0].passage.at, tuple(part), document)


def _questions(document: Document) -> Iterator[Question]:
    number = 0
    where = {id(unit): at for at, unit in enumerate(document.prose.units)}
    for asked in document.prose.questions:
        number += not asked.practice
        if (at := where.get(id(asked.unit), -1)) not in document.foreign_units:
            yield Question(asked, number, at, document)
