"""A document of ours → Prose: every word that a reader will see, with its place in the file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from easyread.model import document as parts
from easyread.model.document import Document, QuestionKind, Run, Text
from easyread.model.place import Place
from easyread.model.prose import AskedQuestion, Prose, UnitKind
from easyread.readers.assemble import covering
from easyread.readers.gathered import Gathered
from easyread.resources import BUILT_IN

# A table's place is its first row. Its caption stands above that, where its fence starts.
_LINES_TO_FENCE = 3


def prose(document: Document, source: str) -> Prose:
    """Return a document's words. `source` is the file that the document was read from."""
    gathered = Gathered(document, source)
    _read(document, gathered)
    meta = document.meta
    units = tuple(gathered.units)
    return Prose(
        name=document.place.file,
        format="content",
        title=meta.title,
        units=units,
        language=document.language,
        source=source,
        waivers=covering(gathered.written.allowed, units, gathered.written.lines, source),
        questions=tuple(gathered.questions),
        meta={
            "title": meta.title, "kind": meta.kind, "subtitle": meta.subtitle, "date": meta.date,
            "organisation": meta.organisation, "source": meta.source,
            "version-of": meta.version_of, "checked-by": meta.checked_by,
        },
    )  # fmt: skip


def _read(document: Document, gathered: Gathered) -> None:
    top = Place(document.place.file, 1)
    for kind, words in (("title", document.meta.title), ("line", document.meta.subtitle)):
        if words:
            gathered.block += 1
            title = kind == "title"
            unit_kind: UnitKind = "title" if title else "line"
            gathered.add(unit_kind, _text(words), top, level=int(title), aside=True)
    for section in document.sections:
        gathered.section += 1
        gathered.block += 1
        gathered.add("heading", section.heading, section.place, level=2)
        _blocks(section.blocks, gathered)


def _blocks(blocks: Iterable[parts.Block], gathered: Gathered) -> None:
    for block in blocks:
        gathered.block += 1
        match block:
            case parts.Statement():
                gathered.lines("line", block.lines, block.place)
            case parts.Quote():
                gathered.lines("quote", block.lines, block.place)
            case parts.Subheading():
                gathered.add("heading", block.text, block.place, level=3)
            case parts.HardWord():
                _hard_word(block, gathered)
            case parts.Box():
                if block.title:
                    gathered.add("heading", block.title, block.place, level=3)
                _blocks(block.blocks, gathered)
            case _:
                gathered.group += 1
                _grouped(block, gathered)


def _grouped(block: parts.Block, gathered: Gathered) -> None:
    match block:
        case parts.Bullets(points=points):
            _points("bullet", points, gathered)
        case parts.Steps(points=points):
            _points("step", points, gathered)
        case parts.Table():
            _table(block, gathered)
        case parts.Chart():
            gathered.add("caption", block.title, block.place, grouped=True)
            for bar in block.bars:
                gathered.add("label", bar.text, bar.place, grouped=True)
                if bar.did:
                    gathered.add("label", bar.did, bar.place, grouped=True)
        case parts.Agenda() | parts.Badges():
            _cards(block, gathered)
        case parts.Question():
            gathered.questions.append(_question(block, gathered))


def _hard_word(block: parts.HardWord, gathered: Gathered) -> None:
    gathered.add("hard-word", _text(block.word), block.place)
    for meaning in block.meaning:
        gathered.lines("line", meaning.lines, meaning.place)


def _points(kind: UnitKind, points: tuple[parts.Statement, ...], gathered: Gathered) -> None:
    for point in points:
        gathered.block += 1
        for line in point.lines:
            gathered.add(kind, line, point.place, grouped=True)


def _cards(block: parts.Agenda | parts.Badges, gathered: Gathered) -> None:
    if isinstance(block, parts.Agenda):
        cards = [(turn.place, (_text(turn.time), *turn.lines)) for turn in block.turns]
    else:
        cards = [(badge.place, (badge.name, badge.about)) for badge in block.badges]
    for place, texts in cards:
        gathered.block += 1
        for words in filter(None, texts):
            gathered.add("cell", words, place, grouped=True)


def _table(table: parts.Table, gathered: Gathered) -> None:
    if table.caption:
        fence = replace(table.place, line=max(1, table.place.line - _LINES_TO_FENCE))
        gathered.add("caption", table.caption, fence, grouped=True, aside=True)
    for row in (table.header, *table.rows):
        gathered.block += 1
        for cell in row:
            gathered.add("cell", cell, table.place, grouped=True)


def _question(question: parts.Question, gathered: Gathered) -> AskedQuestion:
    place = question.place
    unit = gathered.add("question", question.text, place, grouped=True)
    hint = None
    if question.hint:
        hint = gathered.add("hint", _text(question.hint), place, grouped=True, aside=True)
    choices = [
        gathered.add("choice", choice.text, choice.place, grouped=True)
        for choice in question.choices
    ]
    return AskedQuestion(
        unit=unit,
        choices=tuple(choices),
        kind=question.kind,
        hint=hint,
        practice=question.practice,
        place=place,
        group=gathered.group,
        instruction=question.hint or _instructions()[question.kind],
    )


def _text(words: str) -> Text:
    return (Run(words),)


@cache
def _instructions() -> dict[QuestionKind, str]:
    """What a page says under a question that has no hint of its own."""
    words = (BUILT_IN / "templates" / "base" / "words.toml").read_text("utf-8")
    table: dict[QuestionKind, str] = tomllib.loads(words)["question"]
    return table
