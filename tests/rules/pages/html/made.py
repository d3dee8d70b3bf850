"""Facts of small web pages, to ask rules of. What is not said is as it should be."""

from dataclasses import replace
from typing import Any

from easyread.model.box import Box
from easyread.model.page import Field, FieldKind, Link, Page
from easyread.model.screen import Anchor, Control, HtmlFacts, Narrow, Part, Table
from easyread.readers import read_text
from easyread.rules import check
from easyread.rules.on_page import OnPage
from tests.rules.pages import made
from tests.rules.test_messages import NOT_FOR_MESSAGES, QUOTED

FIELD = Box(100, 100, 400, 140)
SCREEN = "width=device-width, initial-scale=1"


def html(*pages: Page, **changed: Any) -> HtmlFacts:
    """A web page that a browser drew."""
    shown = made.facts(*(pages or (made.page("Words."),)), medium="html", name="made.html")
    whole = HtmlFacts(shown, viewport=SCREEN, landmarks=("main",), stops=(), narrow=small())
    return replace(whole, **changed)


def small(*pages: Page, **changed: Any) -> Narrow:
    """The page on a small screen."""
    return replace(Narrow((pages or (made.page("Words."),))[0]), **changed)


def field(kind: FieldKind = "line", **changed: Any) -> Field:
    """A place for an answer with a label."""
    return replace(Field("name", kind, FIELD, 1, "Your name", "Your name"), **changed)


def control(kind: str = "text", **changed: Any) -> Control:
    """A field with a label above it."""
    kinds: dict[str, FieldKind] = {"radio": "one", "checkbox": "many", "submit": "button"}
    given = changed.pop("field", None) or field(kinds.get(kind, "line"))
    above = Box(100, 70, 200, 90)
    return replace(Control(given, kind, label_box=above, target=given.box), **changed)


def anchor(text: str, target: str, **changed: Any) -> Anchor:
    """A link."""
    return replace(Anchor(Link(text, target, FIELD, 1, text)), **changed)


def part(words: str = "Send", name: str = "div") -> Part:
    """A part of the page."""
    return Part(words, FIELD, name)


def table(**changed: Any) -> Table:
    """A table of 2 rows and 2 columns with words, and headings."""
    return replace(Table(part("Monday", "table"), 2, 2, 2, "", False, 2), **changed)


def seen(rule: str, facts: HtmlFacts, **options: object) -> tuple[OnPage, ...]:
    """What a rule says about facts; what it says is in easy words."""
    found = made.seen(rule, facts, **options)
    for one in found:
        assert easy(one.message) == []
        assert easy(one.hint) == []
    return found


def easy(text: str) -> list[str]:
    """What our own rules say of a message."""
    said = check(read_text(QUOTED.sub("it", text), "message.md", ".md")).findings if text else ()
    return [
        f"{one.rule}: {one.message}"
        for one in said
        if one.severity in ("error", "warning") and one.rule not in NOT_FOR_MESSAGES
    ]
