"""What stands under a heading → blocks: statements, lists, quotes, tables, fences."""

from collections.abc import Callable, Iterable

from easyread.content import directives
from easyread.content.inline import split_picture, text
from easyread.content.names import slug
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
    plain,
)

_REFUSED = {
    "heading": ("This heading is too small or too big.", "Use ## for a part and ### inside it."),
    "hr": ("We do not know lines of ---.", "A heading (##) starts a new page."),
    "fence": ("We do not know ``` fences.", "Use ::: fences, for example :::{question} name"),
    "code_block": ("This line starts with 4 spaces.", "Take the spaces away."),
    "html_block": ("HTML is not used here.", "Write it as plain words."),
}


def read(nodes: Iterable[Node], source: Source) -> tuple[Block, ...]:
    """Return the blocks in order.

    Raises:
        ContentError: a construct that we do not know.
    """
    found: list[Block] = []
    for node in nodes:
        if not is_comment(node):
            found.extend(_reader(node, source)(node, source))
    return tuple(found)


def statements(nodes: Iterable[Node], source: Source) -> tuple[Statement, ...]:
    """Return the blocks where only plain statements may stand."""
    found = read(nodes, source)
    for block in found:
        if not isinstance(block, Statement):
            raise ContentError("Only plain lines can stand here.", block.place)
    return tuple(block for block in found if isinstance(block, Statement))


def is_comment(node: Node) -> bool:
    """Tell whether a node is an HTML comment and nothing else."""
    content = node.content.strip() if node.type == "html_block" else ""
    return content.startswith("<!--") and content.find("-->") == len(content) - 3


def _reader(node: Node, source: Source) -> Callable[[Node, Source], tuple[Block, ...]]:
    readers: dict[str, Callable[[Node, Source], tuple[Block, ...]]] = {
        "paragraph": _statements,
        "bullet_list": lambda node, source: (Bullets(points(node, source), source.place(node)),),
        "ordered_list": lambda node, source: (Steps(points(node, source), source.place(node)),),
        "blockquote": _quote,
        "table": _table,
        "colon_fence": directives.read,
    }
    if node.type == "heading" and node.tag == "h3":
        return _subheading
    if node.type not in readers:
        message, hint = _REFUSED.get(node.type, ("We do not know what this is.", ""))
        raise ContentError(message, source.place(node), hint)
    return readers[node.type]


def _statements(node: Node, source: Source) -> tuple[Statement, ...]:
    """A picture starts a new statement; a line without one goes on with the last."""
    parts: list[tuple[AnyPicture | None, Place, list[Text]]] = []
    for line, place in source.lines(node):
        picture, words = split_picture(line, place)
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
        statement = [part for child in inside for part in _reader(child, source)(child, source)]
        if len(statement) != 1 or not isinstance(statement[0], Statement):
            raise ContentError("Each point holds one idea.", place, "Make it 2 points.")
        found.append(statement[0])
    return tuple(found)


def _subheading(node: Node, source: Source) -> tuple[Subheading, ...]:
    place = source.place(node)
    line = next((line for line, _ in source.lines(node)), "")
    picture, words = split_picture(line, place)
    heading = text(words, place)
    if not heading:
        raise ContentError("This heading has no words.", place)
    return (Subheading(heading, slug(plain(heading)), picture, place),)


def _quote(node: Node, source: Source) -> tuple[Quote, ...]:
    place = source.place(node)
    inside = statements(node.children, source)
    if len(inside) != 1:
        raise ContentError("A quote holds one idea.", place, "Make it 2 quotes.")
    return (Quote(inside[0].lines, inside[0].picture, place),)


def _table(node: Node, source: Source, caption: Text = ()) -> tuple[Table, ...]:
    rows = [
        tuple(_cell(cell, source, row) for cell in row.children)
        for part in node.children
        for row in part.children
    ]
    place = source.place(node)
    if len(rows) < 2:
        raise ContentError("This table has no rows.", place)
    return (Table(caption, rows[0], tuple(rows[1:]), place),)


def _cell(cell: Node, source: Source, row: Node) -> Text:
    words = cell.children[0].content if cell.children else ""
    return text(words, source.place(row))
