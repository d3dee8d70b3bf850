"""Headings of level 2 → Sections, each with its name, its picture and its colour."""

import re
from collections import Counter
from typing import cast, get_args

from markdown_it.token import Token

from easyread.content import blocks
from easyread.content.inline import split_picture, text
from easyread.content.mistakes import Mistakes
from easyread.content.names import did_you_mean, slug
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import Colour, PictureName, Section, Text, plain

_START = "Start with a heading, for example: ## What is this?"
_COLOUR = re.compile(r"\{\s*colour\s*=\s*([^{}\s]*)\s*\}$")


def read(tokens: list[Token], source: Source) -> tuple[Section, ...]:
    """Return the sections of a file.

    Raises:
        ContentError: the file has no heading, or words stand before the first one.
    """
    taken: Counter[str] = Counter()
    sections: list[Section] = []
    mistakes = Mistakes()
    start, parts = _parts(Node(tokens).children)
    if start:
        with mistakes.noted():
            blocks.refuse_unknown(start, source)
            raise ContentError("These words stand under no heading.", source.place(start), _START)
    for heading, body in parts:
        with mistakes.noted():
            sections.append(_section(heading, body, source, taken))
    mistakes.refuse()
    if not sections:
        raise ContentError("This file holds no words yet.", source.top, _START)
    return tuple(sections)


def _parts(nodes: list[Node]) -> tuple[Node | None, list[tuple[Node, list[Node]]]]:
    """Return the first thing that stands under no heading, and each heading with what follows."""
    start: Node | None = None
    parts: list[tuple[Node, list[Node]]] = []
    for node in nodes:
        if node.type == "front_matter" or blocks.is_comment(node):
            continue
        if node.type == "heading" and node.tag == "h2":
            parts.append((node, []))
        elif parts:
            parts[-1][1].append(node)
        else:
            start = start or node
    return start, parts


def _section(heading: Node, body: list[Node], source: Source, taken: Counter[str]) -> Section:
    mistakes = Mistakes()
    with mistakes.noted():
        words, picture, colour = _heading(heading, source)
    with mistakes.noted():
        inside = blocks.read(body, source)
    mistakes.refuse()
    name = _unique(slug(plain(words)) or "part", taken)
    return Section(words, name, picture, colour, inside, source.place(heading))


def _heading(heading: Node, source: Source) -> tuple[Text, PictureName | None, Colour]:
    place = source.place(heading)
    line = next((line for line, _ in source.lines(heading)), "")
    line, colour = _colour(line, source, heading)
    picture, words = split_picture(line, place)
    found = text(words, place)
    if not found:
        raise ContentError("This heading has no words.", place, "Write words in it or delete it.")
    return found, picture, colour


def _colour(line: str, source: Source, heading: Node) -> tuple[str, Colour]:
    match = _COLOUR.search(line)
    if not match:
        return line, "grey"
    colours = get_args(Colour)
    if match[1] not in colours:
        hint = did_you_mean(match[1], colours)
        raise ContentError(f"“{match[1]}” is not a colour.", source.place(heading), hint)
    return line[: match.start()].rstrip(), cast(
        "Colour", match[1]
    )  # one of the colours: just tested


def _unique(name: str, taken: Counter[str]) -> str:
    taken[name] += 1
    return name if taken[name] == 1 else _unique(f"{name}-{taken[name]}", taken)
