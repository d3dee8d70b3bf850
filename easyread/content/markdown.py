"""Sets up the Markdown parser: what it may see, and what it tells us."""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

MAX_NESTING = 12


@cache
def parser() -> MarkdownIt:
    """Return the one parser: CommonMark with tables, front matter, colon fences and `{…}` spans.

    HTML is recognised so that it can be refused; it is never passed on. Lines are left as they
    are: `inline` reads each on its own.
    """
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_NESTING})
    markdown.enable("table").disable(["lheading", "reference", "inline"])
    markdown.use(front_matter_plugin).use(colon_fence_plugin)
    markdown.use(attrs_plugin, after=(), spans=True)
    return markdown


def tokens(source: str) -> list[Token]:
    """Return the block tokens of a whole file or of the inside of a fence."""
    # Without the last line break the plugins (mdit-py-plugins 0.7) run over the end: IndexError.
    return parser().parse(source.removesuffix("\n") + "\n")


def inline(line: str) -> list[Token]:
    """Return the inline tokens of one line; escaped characters stay apart as `text_special`."""
    found: list[Token] = []
    parser().inline.parse(line, parser(), {}, found)
    return found
