"""What stands under a heading → blocks: statements, lists, quotes, tables, fences."""

from collections.abc import Callable, Iterable

from easyread.content import directives, tables
from easyread.content.inline import split_picture, text
from easyread.content.leftovers import POINT_HINT, refuse_point
from easyread.content.mistakes import LostError, Mistakes
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import (
    AnyPicture,
    Block,
    Bullets,
    PictureName,
    Quote,
    Statement,
    Steps,
    Subheading,
    Text,
)
from easyread.model.place import Place

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
    mistakes = Mistakes()
    for node in nodes:
        if not is_comment(node):
            with mistakes.noted():
                refuse_unknown(node, source)
                found.extend(_READERS[node.type](node, source))
    mistakes.refuse()
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
        raise LostError(f"This heading is still inside {{{source.fence}}}.", place, hint)
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
    parts: list[tuple[PictureName | None, list[tuple[str, Place]]]] = []
    for line, place in source.lines(node):
        picture, words = split_picture(line, place)
        if picture or not parts:
            parts.append((picture, []))
        parts[-1][1].append((words, place))
    in_quote = node.parent is not None and node.parent.type == "blockquote"
    found: list[Statement] = []
    mistakes = Mistakes()
    for picture, lines in parts:
        with mistakes.noted():
            found.append(_statement(picture, lines, in_quote))
    mistakes.refuse()
    return tuple(one for one in found if one.lines)


def _statement(
    picture: AnyPicture | None, lines: list[tuple[str, Place]], in_quote: bool
) -> Statement:
    """Only the first mistake is told: what follows one is often a part of it."""
    found: list[Text] = []
    for words, place in lines:
        if not (in_quote and words.startswith(("–", "—", "-"))):
            refuse_point(words, place)
        line_text = text(words, place)
        if picture and not found and not line_text:
            hint = "Write the words after the picture, on the same line."
            raise ContentError("This picture has no words beside it.", place, hint)
        if line_text:
            found.append(line_text)
    return Statement(tuple(found), picture, lines[0][1])


def points(node: Node, source: Source) -> tuple[Statement, ...]:
    """Return the points of a list; each is one statement."""
    found: list[Statement] = []
    mistakes = Mistakes()
    for item in node.children:
        with mistakes.noted():
            found.append(_point(item, source))
    mistakes.refuse()
    return tuple(found)


def _point(item: Node, source: Source) -> Statement:
    inside = [child for child in item.children if not is_comment(child)]
    place = source.place(item)
    if any(child.type in ("bullet_list", "ordered_list") for child in inside):
        raise ContentError("There is a list inside a list.", place, "Make it 2 lists.")
    if not inside:
        raise ContentError("This point is empty.", place, "Write words in it or delete it.")
    statement = read(inside, source)
    if len(statement) != 1 or not isinstance(statement[0], Statement):
        raise ContentError("Each point holds one idea.", place, "Make it 2 points.")
    return statement[0]


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


_READERS: dict[str, Callable[[Node, Source], tuple[Block, ...]]] = {
    "paragraph": _statements,
    "heading": _subheading,
    "bullet_list": _bullets,
    "ordered_list": _steps,
    "blockquote": _quote,
    "table": tables.read,
    "colon_fence": directives.read,
}
