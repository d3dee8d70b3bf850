"""A file → its facts: the browser's if there is one, or those of its tags alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from easyread.errors import ContentError, LimitError, SetupError
from easyread.model.box import Box
from easyread.model.page import PageFacts
from easyread.model.place import Place
from easyread.model.screen import HtmlFacts, Narrow, Part, Stop
from easyread.web import drawn, marks, parsed
from easyread.web.browser import installed
from easyread.web.child import FAILED, NO_BROWSER, NOT_ASKED, SLOW, Seen, picture, seen
from easyread.web.fields import controls
from easyread.web.lettering import box_pt
from easyread.web.moving import moving
from easyread.web.names import Names
from easyread.web.narrow import narrow
from easyread.web.page import page
from easyread.web.tables import groups, tables
from easyread.web.tree import Node, Tree

MAX_BYTES = 20_000_000
_MORE = "To see more: pip install easyread-maker[browser]"
_UNSEEN = {
    NO_BROWSER: f"No browser was found. We read the page, but did not look at it. {_MORE}",
    NOT_ASKED: "We read the page, but did not look at it.",
    FAILED: "The browser could not show this page. We read the page, but did not look at it.",
    SLOW: "The browser took too long. We read the page, but did not look at it.",
}
_LESS = "The browser could not do all that we asked. We did not look at all of the page."
_LONG = "This page is very long. We looked at its first part."
_FRAMED = "This page shows other pages in it. We did not look at them."
_SCRIPTED = "A script makes this page. We do not run scripts, so we saw little of it."
_GET = "Install Chromium, and: pip install easyread-maker[browser]"
_ASKED = "There is no browser to look at the page with."


def gathered(path: Path, browser: bool | None, timeout_s: float, memory_mb: int) -> HtmlFacts:
    """Return the facts of a page. See `easyread.web.facts`."""
    raw = _read(path)
    place = path.resolve()
    if browser is False:
        return _facts(parsed.tree(raw), place, str(path), Seen(trouble=NOT_ASKED))
    found = seen(place, timeout_s, memory_mb) if installed() else Seen(trouble=NO_BROWSER)
    if browser and found.trouble == NO_BROWSER:
        raise SetupError(_ASKED, hint=_GET)
    tree = drawn.tree(found.steps["wide"]) if "wide" in found.steps else parsed.tree(raw)
    return _facts(tree, place, str(path), found)


def drawn_picture(path: Path, timeout_s: float, memory_mb: int) -> bytes:
    """Return a picture of a page. See `easyread.web.picture`."""
    _read(path)
    if not installed():
        raise SetupError(_ASKED, hint=_GET)
    drawn_page = picture(path.resolve(), timeout_s, memory_mb)
    if not drawn_page:
        raise LimitError("This page could not be drawn.", Place(path.as_posix()))
    return drawn_page


def _read(path: Path) -> bytes:
    place = Place(path.as_posix())
    try:
        if not path.is_file():
            raise ContentError("There is no such file.", place, "Check the name and the folder.")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "a bad name"
        raise ContentError(f"We cannot read this file: {reason}.", place) from None
    if len(raw) > MAX_BYTES:
        raise LimitError("This page is larger than 20 MB.", place, "Split it into several pages.")
    return raw


def _facts(tree: Tree, path: Path, name: str, told: Seen) -> HtmlFacts:
    root, names = tree.root, Names(tree.root)
    found = tuple(controls(root, names))
    return HtmlFacts(
        shown=_shown(tree, name, names, told),
        viewport=marks.meta(root, "viewport"),
        controls=found,
        groups=tuple(groups(found)),
        anchors=tuple(marks.page_anchors(root, names)),
        tables=tuple(tables(root)),
        landmarks=tuple(marks.landmarks(root)),
        skip_link=marks.skip_link(root),
        forced_tabs=tuple(marks.forced_tabs(root)),
        mouse_only=tuple(marks.mouse_only(root)),
        ids_twice=marks.ids_twice(root),
        alerts=tuple(marks.alerts(root)),
        refresh_s=marks.refresh_s(root),
        moving=tuple(moving(root, path)),
        drawn_words=tuple(marks.drawn_words(root)),
        puzzles=tuple(marks.puzzles(root)),
        stops=_stops(told.steps["stops"]) if "stops" in told.steps else None,
        narrow=_narrow(tree, told),
        scripted=marks.scripted(root),
    )


def _narrow(tree: Tree, told: Seen) -> Narrow | None:
    if tree.drawing is None or "narrow" not in told.steps:
        return None
    spaced = told.steps.get("spaced")
    return narrow(tree, drawn.tree(told.steps["narrow"]), drawn.tree(spaced) if spaced else None)


def _shown(tree: Tree, name: str, names: Names, told: Seen) -> PageFacts:
    return PageFacts(
        name=name,
        medium="html",
        pages=(page(tree, names),),
        title=marks.title(tree.root),
        language=tree.root.get("lang").strip() or tree.root.get("xml:lang").strip(),
        laid_out=tree.drawing is not None,
        unread=tuple(_unread(tree, told)),
    )


def _unread(tree: Tree, told: Seen) -> list[str]:
    notes = []
    if told.trouble:
        notes.append(_LESS if tree.drawing else _UNSEEN[told.trouble])
    if tree.full:
        notes.append(_LONG)
    if any(_frame(one) for one in tree.root.nodes):
        notes.append(_FRAMED)
    if marks.scripted(tree.root):
        notes.append(_SCRIPTED)
    return notes


def _frame(node: Node) -> bool:
    return node.name in ("iframe", "frame", "object", "embed") and not node.hidden


def _stops(told: list[Any]) -> tuple[Stop, ...]:  # Any: JSON
    return tuple(
        Stop(Part(one["words"], box_pt(Box(*one["box"])), one["name"]), one["changed"])
        for one in told
    )
