"""What stands under a heading → blocks: statements, lists, quotes, tables, fences."""

import re
from collections.abc import Callable, Iterable

from easyread.content import directives
from easyread.content.inline import split_picture, text
from easyread.content.leftovers import POINT_HINT, refuse_point
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import (
    AnyPicture,
    Block,
    Bullets,
    Place,
    Quote,
    Statement,
    Steps,
    Subheading,
    Table,
    Text,
)

_REFUSED = {
    "heading": ("This heading is too small or too big.", "Use ## for a part and ### inside it."),
    "hr": ("We do not know lines of ---.", "Take it away. A heading (##) starts a new part."),
    "fence": ("We do not know lines of ``` or ~~~.", "Use ::: for example :::{question} my-name"),
    "code_block": ("This line starts with too many spaces.", "Take the spaces away."),
    "front_matter": ("We do not know lines of --- here.", "Take them away."),
    "html_block": ("HTML is not used here.", "Write it as plain words."),
}
_UNKNOWN = ("We do not know what this is.", "Write it as plain words.")


def read(nodes: Iterable[Node], source: Source) -> tuple[Block, ...]:
    """Return the blocks in order.

    Raises:
        ContentError: a construct that we do not know.
    """
    found: list[Block] = []
    for node in nodes:
        if not is_comment(node):
            refuse_unknown(node, source)
            found.extend(_READERS[node.type](node, source))
    return tuple(found)


def statements(nodes: Iterable[Node], source: Source) -> tuple[Statement, ...]:
    """Return the blocks where only plain statements may stand."""
    found = read(nodes, source)
    for block in found:
        if not isinstance(block, Statement):
            raise ContentError(
                "Only plain lines can stand here.", block.place, "Put this elsewhere."
            )
    return tuple(block for block in found if isinstance(block, Statement))


def is_comment(node: Node) -> bool:
    """Tell whether a node is an HTML comment and nothing else."""
    content = node.content.strip() if node.type == "html_block" else ""
    return content.startswith("<!--") and content.find("-->") == len(content) - 3


def refuse_unknown(node: Node, source: Source) -> None:
    """Raise ContentError when a node is nothing that we know."""
    place = source.place(node)
    if node.type == "heading" and source.fence and node.tag == "h2":
        hint = f"Write ::: on a line of its own where the {{{source.fence}}} above ends."
        raise ContentError(f"This heading is still inside {{{source.fence}}}.", place, hint)
    if node.type not in _READERS or (node.type == "heading" and node.tag != "h3"):
        message, hint = _open_note(node) or _REFUSED.get(node.type, _UNKNOWN)
        raise ContentError(message, place, hint)


def _open_note(node: Node) -> tuple[str, str] | None:
    """What to say of a note that does not end, or that has words behind it."""
    if node.type != "html_block" or not node.content.startswith("<!--"):
        return None
    if "-->" not in node.content:
        return "This note has no end.", "Close the note with -->"
    return "There are words after this note.", "Put them below it, after an empty line."


def _statements(node: Node, source: Source) -> tuple[Statement, ...]:
    """A picture starts a new statement; a line without one goes on with the last."""
    parts: list[tuple[AnyPicture | None, Place, list[Text]]] = []
    in_quote = node.parent is not None and node.parent.type == "blockquote"
    for line, place in source.lines(node):
        picture, words = split_picture(line, place)
        if not (in_quote and words.startswith(("–", "—", "-"))):
            refuse_point(words, place)
        if picture or not parts:
            parts.append((picture, place, []))
        line_text = text(words, place)
        if picture and not line_text:
            hint = "Write the words after the picture, on the same line."
            raise ContentError("This picture has no words beside it.", place, hint)
        if line_text:
            parts[-1][2].append(line_text)
    return tuple(
        Statement(tuple(lines), picture, place) for picture, place, lines in parts if lines
    )


def points(node: Node, source: Source) -> tuple[Statement, ...]:
    """Return the points of a list; each is one statement."""
    found: list[Statement] = []
    for item in node.children:
        inside = [child for child in item.children if not is_comment(child)]
        place = source.place(item)
        if any(child.type in ("bullet_list", "ordered_list") for child in inside):
            raise ContentError("There is a list inside a list.", place, "Make it 2 lists.")
        if not inside:
            raise ContentError("This point is empty.", place, "Write words in it or delete it.")
        statement = read(inside, source)
        if len(statement) != 1 or not isinstance(statement[0], Statement):
            raise ContentError("Each point holds one idea.", place, "Make it 2 points.")
        found.append(statement[0])
    return tuple(found)


def _bullets(node: Node, source: Source) -> tuple[Bullets, ...]:
    if node.markup != "-":
        message = f"We do not know points that start with {node.markup}"
        raise ContentError(message, source.place(node), POINT_HINT)
    return (Bullets(points(node, source), source.place(node)),)


def _steps(node: Node, source: Source) -> tuple[Steps, ...]:
    """Steps are numbered anew, so their own numbers must say the same: 1, 2, 3 or all 1."""
    for expected, item in enumerate(node.children, 1):
        if int(item.info) not in (1, expected):
            message = f"This point has the number {item.info}. We expect {expected}."
            hint = f"Count 1, 2, 3. If it is not a list, put a \\ before the dot: {item.info}\\."
            raise ContentError(message, source.place(item), hint)
    return (Steps(points(node, source), source.place(node)),)


def _subheading(node: Node, source: Source) -> tuple[Subheading, ...]:
    place = source.place(node)
    line = next((line for line, _ in source.lines(node)), "")
    picture, words = split_picture(line, place)
    heading = text(words, place)
    if not heading:
        raise ContentError("This heading has no words.", place, "Write words in it or delete it.")
    return (Subheading(heading, picture, place),)


def _quote(node: Node, source: Source) -> tuple[Quote, ...]:
    place = source.place(node)
    inside = statements(node.children, source)
    if len(inside) != 1:
        raise ContentError("A quote holds one idea.", place, "Make it 2 quotes.")
    return (Quote(inside[0].lines, inside[0].picture, place),)


def _table(node: Node, source: Source) -> tuple[Table, ...]:
    found = [row for part in node.children for row in part.children]
    place = source.place(node)
    if len(found) < 2:
        raise ContentError("This table has no rows.", place, "Add one: | words | words |")
    for row in found:
        _refuse_uneven(row, len(found[0].children), source)
    rows = [tuple(_cell(cell, source, row) for cell in row.children) for row in found]
    return (Table((), rows[0], tuple(rows[1:]), place),)


def _refuse_uneven(row: Node, columns: int, source: Source) -> None:
    """The parser drops what is more than the first row has, and fills up what is less."""
    cells = re.split(r"(?<!\\)\|", source.first_line(row).strip())
    count = len(cells) - (cells[0] == "") - (cells[-1] == "")
    if count != columns:
        parts = "1 part" if count == 1 else f"{count} parts"
        message = f"This row has {parts}. The first row has {columns}."
        hint = "Give each row as many parts. Write a | that is part of the words as \\|"
        if len(cells) == 1:
            hint = "If the table ends above, put an empty line there."
        raise ContentError(message, source.place(row), hint)


def _cell(cell: Node, source: Source, row: Node) -> Text:
    words = cell.children[0].content if cell.children else ""
    return text(words, source.place(row))


_READERS: dict[str, Callable[[Node, Source], tuple[Block, ...]]] = {
    "paragraph": _statements,
    "heading": _subheading,
    "bullet_list": _bullets,
    "ordered_list": _steps,
    "blockquote": _quote,
    "table": _table,
    "colon_fence": directives.read,
}
