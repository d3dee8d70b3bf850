"""Opens a fence such as `:::{question} name`: its words, its options, and what is inside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from easyread.content.markdown import tokens
from easyread.content.mistakes import LostError
from easyread.content.names import did_you_mean
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.place import Place

OPTIONS = {
    "question": ("kind", "space", "hint", "practice", "staff", "asks"),
    "chart": ("total", "people"),
    "hard-word": (),
    "box": (),
    "table": (),
    "badges": ("title", "blank"),
    "agenda": (),
}
_INFO = re.compile(r"\{(?P<name>[^}]*)\}\s*(?P<words>.*)$")
_OPTION = re.compile(r":(?P<key>[a-z-]+):\s*(?P<value>.*)$")


@dataclass(frozen=True, slots=True)
class Option:
    """What follows an option such as `:kind:`."""

    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence, opened: its words, its options and the nodes inside it."""

    name: str
    words: str
    options: Mapping[str, Option]
    nodes: list[Node]
    inside: Source
    place: Place


def opened(node: Node, source: Source) -> Fence:
    """Return a fence, opened.

    Raises:
        ContentError: its name or an option is not known, it has no end, or it may not stand here.
    """
    place = source.place(node)
    name, words = _name(node, source)
    _refuse_open_end(node, name, place)
    lines = node.content.split("\n")
    options, used = _options(name, lines, place)
    inner = tuple(lines[used:])
    inside = Source(source.file, inner, place.line + used, name, source.event)
    nodes = Node(tokens("\n".join(inner))).children
    if any(child.type == "front_matter" for child in nodes):
        raise ContentError("We do not know lines of --- here.", place, "Take them away.")
    return Fence(name, words, options, nodes, inside, place)


def _name(node: Node, source: Source) -> tuple[str, str]:
    """The name and the words of a fence. Only a box can have others inside it."""
    place = source.place(node)
    match = _INFO.match(node.info.strip())
    if not match:
        hint = "Start like this: :::{question} my-name   End with ::: on a line of its own."
        raise LostError("This ::: has no {name}.", place, hint)
    name = match["name"]
    if name not in OPTIONS:
        raise ContentError(f"We do not know {{{name}}}.", place, did_you_mean(name, OPTIONS))
    if source.fence == name == "box":
        raise LostError("There is a box inside a box.", place, "Close the first one with :::")
    if source.fence not in ("", "box"):
        hint = f"Close the {{{source.fence}}} above with ::: on a line of its own."
        raise LostError(f"There is a {{{name}}} inside a {{{source.fence}}}.", place, hint)
    return name, match["words"].strip()


def _refuse_open_end(node: Node, name: str, place: Place) -> None:
    """The parser ends a fence at the end of the file; an author who forgot ::: wants to know."""
    first, end = node.map or (0, 0)
    if end - first != node.content.count("\n") + 2:
        hint = "Write ::: on a line of its own where it ends."
        if len(node.markup) > 3:
            hint = f"It starts with {node.markup} End it with as many colons, or use 3 for both."
        raise LostError(f"This {{{name}}} has no end.", place, hint)


def _options(name: str, lines: list[str], place: Place) -> tuple[dict[str, Option], int]:
    """The options at the top of a fence, and how many lines they take."""
    options: dict[str, Option] = {}
    used = 0
    for number, line in enumerate(lines, 1):
        option = _OPTION.match(line.strip())
        if option and option["key"] in OPTIONS[name]:
            here = Place(place.file, place.line + number)
            if option["key"] in options:
                hint = "Take one of them away."
                raise ContentError(f"“:{option['key']}:” stands here twice.", here, hint)
            options[option["key"]] = Option(option["value"].strip(), here)
            used = number
        elif line.strip():
            break
    return options, used
