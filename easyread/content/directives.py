"""Fences such as `:::{question} name` → the block that they stand for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast, get_args

from easyread.content import blocks
from easyread.content.inline import text
from easyread.content.markdown import tokens
from easyread.content.names import did_you_mean, slug
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import (
    Bar,
    Block,
    Box,
    Bullets,
    Chart,
    Choice,
    HardWord,
    Place,
    Question,
    QuestionKind,
    Space,
    Statement,
    Table,
    plain,
)

MAX_PEOPLE = 1000
_INFO = re.compile(r"\{(?P<name>[^}]*)\}\s*(?P<words>.*)$")
_OPTION = re.compile(r":(?P<key>[a-z-]+):\s*(?P<value>.*)$")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_OPTIONS = {
    "question": ("kind", "space", "hint", "practice"),
    "chart": ("total",),
    "hard-word": (),
    "box": (),
    "table": (),
}


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence, opened: its words, its options and the nodes inside it."""

    words: str
    options: Mapping[str, str]
    nodes: list[Node]
    inside: Source
    place: Place


def read(node: Node, source: Source) -> tuple[Block, ...]:
    """Return the block that a fence stands for.

    Raises:
        ContentError: the fence's name, an option or what is inside is not known.
    """
    fence, name = _open(node, source)
    readers: dict[str, Callable[[Fence], Block]] = {
        "question": _question,
        "chart": _chart,
        "hard-word": _hard_word,
        "box": _box,
        "table": _table,
    }
    return (readers[name](fence),)


def _open(node: Node, source: Source) -> tuple[Fence, str]:
    place = source.place(node)
    match = _INFO.match(node.info.strip())
    if not match:
        hint = "Write for example :::{question} my-name"
        raise ContentError("This ::: has no {name}.", place, hint)
    name = match["name"]
    if name not in _OPTIONS:
        raise ContentError(f"We do not know {{{name}}}.", place, did_you_mean(name, _OPTIONS))
    lines = node.content.split("\n")
    options: dict[str, str] = {}
    while len(options) < len(lines):
        option = _OPTION.match(lines[len(options)].strip())
        if not option or option["key"] not in _OPTIONS[name]:
            break
        if option["key"] in options:
            raise ContentError(f"“:{option['key']}:” stands here twice.", place)
        options[option["key"]] = option["value"].strip()
    inside = Source(source.file, place.line + len(options))
    nodes = Node(tokens("\n".join(lines[len(options) :]))).children
    if any(child.type == "front_matter" for child in nodes):
        raise ContentError("We do not know lines of --- here.", place)
    return Fence(match["words"].strip(), options, nodes, inside, place), name


def _question(fence: Fence) -> Question:
    if not _NAME.fullmatch(fence.words):
        hint = "Give it a name with small letters and hyphens: :::{question} your-idea"
        raise ContentError("This question needs a name.", fence.place, hint)
    asked, choices = _asked(fence)
    kind = _one_of(fence, "kind", get_args(QuestionKind), "one" if choices else "write")
    _match_choices(kind, choices, fence.place)
    return Question(
        name=fence.words,
        text=asked.lines[0],
        kind=cast("QuestionKind", kind),  # one of the kinds: just tested
        choices=choices,
        hint=fence.options.get("hint", ""),
        space=cast("Space", _one_of(fence, "space", get_args(Space), "medium")),  # just tested
        practice=_one_of(fence, "practice", ("yes", "no"), "no") == "yes",
        picture=asked.picture,
        place=fence.place,
    )


def _asked(fence: Fence) -> tuple[Statement, tuple[Choice, ...]]:
    """The question's one line, and its answers when it has a list."""
    found = blocks.read(fence.nodes, fence.inside)
    asked = found[0] if found else None
    if not isinstance(asked, Statement) or len(asked.lines) != 1:
        hint = "Write the question on one line, and the answers as a list below it."
        raise ContentError("This fence needs one question.", fence.place, hint)
    rest = found[1:]
    if not rest:
        return asked, ()
    if len(rest) > 1 or not isinstance(rest[0], Bullets):
        raise ContentError("Only a list of answers can follow a question.", rest[0].place)
    return asked, tuple(_choice(point) for point in rest[0].points)


def _choice(point: Statement) -> Choice:
    if len(point.lines) != 1:
        raise ContentError("An answer is one line.", point.place)
    value = slug(plain(point.lines[0]))
    if not value:
        raise ContentError("An answer needs words.", point.place)
    return Choice(value, point.lines[0], point.picture, point.place)


def _match_choices(kind: str, choices: tuple[Choice, ...], place: Place) -> None:
    if kind in ("write", "line") and choices:
        hint = "Take the answers away, or use :kind: one"
        raise ContentError("This question has answers to tick, and a space to write.", place, hint)
    if kind in ("one", "many") and len(choices) < (2 if kind == "one" else 1):
        raise ContentError("This question needs answers.", place, "List them: - Yes")
    values = [choice.value for choice in choices]
    for choice in choices:
        if values.count(choice.value) > 1:
            words = plain(choice.text)
            raise ContentError(f"The answer “{words}” stands here twice.", choice.place)


def _one_of(fence: Fence, key: str, known: tuple[str, ...], default: str) -> str:
    value = fence.options.get(key, default)
    if value not in known:
        hint = did_you_mean(value, known)
        raise ContentError(f"“{value}” cannot follow :{key}:", fence.place, hint)
    return value


def _chart(fence: Fence) -> Chart:
    total = _count(fence.options.get("total", ""), fence.place)
    found = blocks.read(fence.nodes, fence.inside)
    if len(found) != 1 or not isinstance(found[0], Bullets) or not fence.words:
        hint = "Example: :::{chart} How is it going? then :total: 10 then - Good: 7"
        raise ContentError("A chart needs a title and a list.", fence.place, hint)
    bars = tuple(_bar(point) for point in found[0].points)
    for bar in bars:
        if bar.count > total:
            raise ContentError(f"{bar.count} is more than the total of {total}.", bar.place)
    return Chart(text(fence.words, fence.place), total, bars, fence.place)


def _bar(point: Statement) -> Bar:
    words, colon, number = plain(point.lines[0]).rpartition(":")
    if not colon or len(point.lines) != 1:
        raise ContentError("We cannot read this row.", point.place, "Example: - Good: 7")
    return Bar(text(words, point.place), _count(number, point.place), point.picture, point.place)


def _count(number: str, place: Place) -> int:
    number = number.strip()
    if not (number.isascii() and number.isdigit() and int(number[:9]) <= MAX_PEOPLE):
        hint = f"Use a whole number up to {MAX_PEOPLE}, for example :total: 10"
        raise ContentError("A chart counts people.", place, hint)
    return int(number)


def _hard_word(fence: Fence) -> HardWord:
    meaning = blocks.statements(fence.nodes, fence.inside)
    if not fence.words or not meaning:
        hint = "Write the word after {hard-word}, and what it means on the next line."
        raise ContentError("A hard word needs its meaning.", fence.place, hint)
    return HardWord(plain(text(fence.words, fence.place)), meaning, fence.place)


def _box(fence: Fence) -> Box:
    inside = blocks.read(fence.nodes, fence.inside)
    if not inside:
        raise ContentError("This box is empty.", fence.place)
    for block in inside:
        if isinstance(block, Box):
            raise ContentError("There is a box inside a box.", block.place)
    return Box(text(fence.words, fence.place), inside, fence.place)


def _table(fence: Fence) -> Table:
    found = blocks.read(fence.nodes, fence.inside)
    if len(found) != 1 or not isinstance(found[0], Table):
        raise ContentError("Only a table can stand here.", fence.place)
    table = found[0]
    caption = text(fence.words, fence.place)
    return Table(caption, table.header, table.rows, table.place)
