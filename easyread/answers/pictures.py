"""Pictures for the answers of a form that have none: each idea of a report has a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from easyread.answers import lines
from easyread.model.document import Block, Box, Choice, Document, PictureName, Question, plain
from easyread.symbols import Matcher

# For answers that no picture surely fits.
_ANY = {"one": "tick-one", "many": "tick-box"}


def pictured(document: Document, matcher: Callable[[], Matcher] | None = None) -> Document:
    """Return the form with a picture for each answer to tick; those of the author stay.

    The matcher finds one that surely fits the words, and that no other answer to the question
    has. It is made only when a picture is missing.
    """
    if all(choice.picture for one in document.questions() for choice in one.choices):
        return document
    found = matcher() if matcher else None
    sections = (replace(one, blocks=_blocks(one.blocks, found)) for one in document.sections)
    return replace(document, sections=tuple(sections))


def _blocks(blocks: Iterable[Block], matcher: Matcher | None) -> tuple[Block, ...]:
    return tuple(_block(block, matcher) for block in blocks)


def _block(block: Block, matcher: Matcher | None) -> Block:
    if isinstance(block, Box):
        return replace(block, blocks=_blocks(block.blocks, matcher))
    if isinstance(block, Question):
        return replace(block, choices=tuple(_choices(block, matcher)))
    return block


def _choices(question: Question, matcher: Matcher | None) -> Iterator[Choice]:
    taken = {lines.name(one.picture) for one in question.choices}
    for one in question.choices:
        fitting = _fitting(plain(one.text), matcher) if matcher and not one.picture else ()
        name = next((name for name in fitting if name not in taken), _ANY.get(question.kind, ""))
        taken.add(name)
        yield one if one.picture else replace(one, picture=PictureName(name, one.place, "match"))


def _fitting(words: str, matcher: Matcher) -> Iterator[str]:
    for candidate in matcher.candidates(words):
        if candidate.sure:
            yield from (matcher.shortcodes[symbol] for symbol in candidate.symbols)
