"""A page as a tree of elements and words, whether a browser drew it or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from easyread.model.box import Box

Look = Mapping[str, str]  # the names of CSS as scripts write them, and their computed values

_PLAIN: Look = {}


@dataclass(eq=False, slots=True)
class Words:
    """Characters between tags. `lines` has what stands on each line, and where, in px."""

    text: str
    above: Node
    lines: tuple[tuple[str, Box], ...] = ()


@dataclass(eq=False, slots=True)
class Node:
    """An element. `box` is in px; `look` is empty where no browser drew the page.

    `hidden`: it is not shown; `buried`: it is not, or what it stands in is not. `shown` is how much
    of it is seen: 1, less where it is pale, and 0 where it is not shown, cut away or moved off the
    page. `tapped` is where a finger can tap it. `overflow` is by how much its content is wider and
    higher than itself, and its inner width and height.
    """

    name: str
    attributes: Mapping[str, str]
    above: Node | None = None
    kids: list[Node | Words] = field(default_factory=list)
    box: Box | None = None
    look: Look = field(default_factory=lambda: _PLAIN)
    hidden: bool = False
    shown: float = 1.0
    buried: bool = False
    pixels: tuple[int, int] | None = None
    digest: str = ""
    source: str = ""
    title: str = ""
    inner_words: str = ""
    drawn_words: tuple[str, ...] = ()
    value: str = ""
    checked: bool = False
    tapped: Box | None = None
    overflow: tuple[float, float, float, float] | None = None

    def get(self, name: str) -> str:
        """Return an attribute; “” where there is none."""
        return self.attributes.get(name, "")

    @property
    def role(self) -> str:
        """The role that the author gave it."""
        return self.get("role").strip().lower().partition(" ")[0]

    @property
    def above_all(self) -> Iterator[Node]:
        """What it stands in, the nearest first."""
        node = self.above
        while node is not None:
            yield node
            node = node.above

    @property
    def here_and_above(self) -> Iterator[Node]:
        """It, and what it stands in."""
        yield self
        yield from self.above_all

    @property
    def nodes(self) -> Iterator[Node]:
        """It, and all elements in it, in the order of the page."""
        return (one for one in walk(self) if isinstance(one, Node))

    def first(self, *names: str) -> Node | None:
        """Return the first element in it with one of these names."""
        return next((one for one in self.nodes if one is not self and one.name in names), None)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a browser says about all of a page, in px.

    `ascents` has for a font how far it reaches over its baseline, in em, and how far below.
    `fonts` are those that the page brings.
    """

    width: float
    height: float
    scroll: float
    ascents: Mapping[str, tuple[float, float]]
    fonts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tree:
    """A page. `drawing` is None where no browser drew it. `full`: it has more than is in here."""

    root: Node
    drawing: Drawing | None = None
    full: bool = False


def walk(node: Node) -> Iterator[Node | Words]:
    """Yield an element and all that is in it, in the order of the page."""
    left: list[Node | Words] = [node]
    while left:
        one = left.pop()
        yield one
        if isinstance(one, Node):
            left.extend(reversed(one.kids))


def words_in(node: Node) -> str:
    """Return the words in an element that can be seen, with single spaces."""
    found = []
    for one in walk(node):
        if isinstance(one, Words):
            if not unseen(one.above):
                found.append(one.text)
        elif one.name not in INLINE or one.name == "br":
            found.append(" ")
    return " ".join("".join(found).split())


def unseen(node: Node) -> bool:
    """Whether an element is not shown, as far as is known."""
    return node.buried


_INLINE = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rt rp s
samp small span strike strong sub sup time tt u var wbr br img input select option button textarea
svg
"""
INLINE = frozenset(_INLINE.split())
