"""What the tags of a page say, beside its words: its head, its parts, and how it is used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from easyread.model.screen import Anchor, Part
from easyread.web.fields import kind_of
from easyread.web.links import anchors, link
from easyread.web.names import Names
from easyread.web.seen import apparent
from easyread.web.tables import part
from easyread.web.tree import Node, Words, walk, words_in

_LANDMARKS = {"main": "main", "nav": "navigation", "aside": "complementary", "search": "search",
              "header": "banner", "footer": "contentinfo"}  # fmt: skip
_ROLES = frozenset({*_LANDMARKS.values(), "form", "region"})
_SKIP = re.compile(r"\bskip\b|\bjump\b|\b(?:main )?content\b", re.IGNORECASE)
_PUZZLE = re.compile(r"captcha|turnstile|arkoselabs|funcaptcha", re.IGNORECASE)
_REFRESH = re.compile(r"\s*([\d.]+)")
_ROBOT = ("src", "class", "id", "name", "data-sitekey")
_USABLE = ("a", "area", "button", "input", "select", "textarea", "label", "summary", "details",
           "option", "video", "audio", "html", "body", "form", "dialog", "iframe")  # fmt: skip
_LETTERS = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FEWEST_WORDS = 20


def title(root: Node) -> str:
    """Return the title of the page."""
    node = root.first("title")
    text = "".join(one.text for one in walk(node) if isinstance(one, Words)) if node else ""
    return " ".join(text.split())


def meta(root: Node, name: str) -> str | None:
    """Return what a meta tag says; None where there is none."""
    found = (one for one in root.nodes if one.name == "meta" and one.get("name").lower() == name)
    return next((one.get("content") for one in found), None)


def refresh_s(root: Node) -> float | None:
    """Return after how many seconds the page loads again or leads elsewhere."""
    for one in root.nodes:
        if one.name == "meta" and one.get("http-equiv").lower() == "refresh":
            found = _REFRESH.match(one.get("content"))
            return (
                float(found[1]) if found and found[1].count(".") < 2 and found[1] != "." else None
            )
    return None


def landmarks(root: Node) -> Iterator[str]:
    """Yield the roles of the parts of the page, in order."""
    for node in root.nodes:
        if node.role in _ROLES and apparent(node):
            yield node.role
        elif not node.role and node.name in _LANDMARKS and apparent(node):
            yield _LANDMARKS[node.name]


def skip_link(root: Node) -> bool:
    """Whether one of the first links leads over the head of the page."""
    links = (one for one in root.nodes if one.name == "a" and one.get("href"))
    return any(
        one.get("href").startswith("#") and _SKIP.search("".join(
            piece.text for piece in walk(one) if isinstance(piece, Words)))
        for one, _ in zip(links, range(3), strict=False)
    )  # fmt: skip


def page_anchors(root: Node, names: Names) -> Iterator[Anchor]:
    """Yield the links that can be seen."""
    for node in anchors(root):
        above = node.above
        among = above and any(isinstance(kid, Words) and kid.text.strip() for kid in above.kids)
        target = node.get("target").lower()
        new_tab = target not in ("", "_self", "_top", "_parent")
        yield Anchor(link(node, names), new_tab, bool(among))


def forced_tabs(root: Node) -> Iterator[Part]:
    """Yield the parts that push themselves to the front when a reader tabs."""
    for node in root.nodes:
        value = node.get("tabindex").strip()
        if value.isdecimal() and int(value) > 0 and apparent(node):
            yield part(node)


def mouse_only(root: Node) -> Iterator[Part]:
    """Yield the parts that answer to a click, and cannot be reached with a keyboard."""
    for node in root.nodes:
        if not {"onclick", "onmousedown", "ondblclick"} & set(node.attributes):
            continue
        usable = node.name in _USABLE or "tabindex" in node.attributes or bool(kind_of(node))
        holds = any(one.name in _USABLE for one in node.nodes if one is not node)
        within = any(one.name in ("a", "button", "label") for one in node.above_all)
        if (apparent(node) and not (usable or holds or within)) or _dead_link(node):
            yield part(node)


def _dead_link(node: Node) -> bool:
    reached = "href" in node.attributes or "tabindex" in node.attributes
    return node.name == "a" and not reached and apparent(node)


def ids_twice(root: Node) -> tuple[str, ...]:
    """Return the ids that stand on more than one element and are pointed at."""
    counts = Counter(one.get("id") for one in root.nodes if one.get("id"))
    wanted: set[str] = set()
    for one in root.nodes:
        wanted.update((one.get("for"), one.get("list"), one.get("href").removeprefix("#")))
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "headers"):
            wanted.update(one.get(name).split())
    return tuple(name for name, count in counts.items() if count > 1 and name in wanted)


def alerts(root: Node) -> Iterator[Part]:
    """Yield the messages that are read at once when they come up."""
    for node in root.nodes:
        urgent = node.role == "alert" or node.get("aria-live") == "assertive"
        if urgent and apparent(node) and words_in(node):
            yield part(node)


def puzzles(root: Node) -> Iterator[Part]:
    """Yield signs of a test that keeps robots out, and people too; the outermost of each."""
    for node in root.nodes:
        if any(_PUZZLE.search(node.get(name)) for name in _ROBOT) and not any(
            _PUZZLE.search(one.get(name)) for one in node.above_all for name in _ROBOT
        ):
            yield part(node, node.get("title") or words_in(node) or node.name)


def drawn_words(root: Node) -> Iterator[Part]:
    """Yield words that the style puts on the page: nobody can copy them, and not all hear them."""
    for node in root.nodes:
        for content in node.drawn_words:
            spoken = content.partition(" / ")[0]
            text = " ".join(found[1] for found in _LETTERS.finditer(spoken))
            if len(re.findall(r"[^\W\d_]", text)) > 2 and apparent(node):
                yield part(node, text)


def scripted(root: Node) -> bool:
    """Whether a page has scripts and next to no words: then a script makes it."""
    has_script = any(one.name == "script" for one in root.nodes)
    return has_script and len(words_in(root).split()) < _FEWEST_WORDS
