"""What the elements of HTML are: seen or not, inside a line or on their own."""

from dataclasses import dataclass

from easyread.model.document import QuestionKind
from easyread.model.prose import UnitKind

HIDDEN = frozenset(["script", "style", "nav", "noscript", "template", "svg", "math", "title",
                     "select", "button", "textarea", "iframe", "object", "audio", "video",
                     "canvas", "dialog", "xmp"])  # fmt: skip
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                   "source", "track", "wbr"])  # fmt: skip
INLINE = frozenset([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "output", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
])  # fmt: skip
# What an element closes when it opens, and what it does not look beyond.
IMPLIED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "td": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "th": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "tr": (frozenset(["tr"]), frozenset(["table"])),
}
PARAGRAPH = (frozenset(["p"]), frozenset(["div", "li", "td", "section", "table", "body"]))
KINDS: dict[str, UnitKind] = {
    "li": "bullet", "blockquote": "quote", "td": "cell", "th": "cell", "caption": "caption",
    "figcaption": "caption", "dt": "hard-word",
}  # fmt: skip


@dataclass(slots=True)
class Open:
    """An element that is open."""

    name: str
    hidden: bool
    language: str
    group: int
    block: int
    cell: int
    field: QuestionKind | None = None
    hint: bool = False
