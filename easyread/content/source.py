"""Where we are in a content file, while we read the tree of its Markdown."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

from easyread.content.event import Event
from easyread.model.place import Place

Node = SyntaxTreeNode


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or the inside of a fence in it that starts `offset` lines further down.

    `written` holds the lines as they were typed; `fence` is the name of the fence we are in;
    `event` has the facts of the event that the file belongs to.
    """

    file: str
    written: tuple[str, ...]
    offset: int = 0
    fence: str = ""
    event: Event | None = None

    @property
    def top(self) -> Place:
        """The file as a whole."""
        return Place(self.file)

    def place(self, node: Node) -> Place:
        """Return where a node starts."""
        return Place(self.file, self.offset + (node.map[0] if node.map else 0) + 1)

    def first_line(self, node: Node) -> str:
        """Return the line on which a node starts, as it was typed."""
        return self.written[node.map[0]] if node.map else ""

    def lines(self, node: Node) -> Iterator[tuple[str, Place]]:
        """Walk the lines of a paragraph, a heading or a table cell."""
        inline = next((child for child in node.children if child.type == "inline"), None)
        if inline is not None:
            start = self.place(node).line
            for number, line in enumerate(inline.content.split("\n"), start):
                yield line.strip(), Place(self.file, number)
