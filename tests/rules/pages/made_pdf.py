"""Facts of small PDFs, to ask rules of. What is not said is as it should be."""

from dataclasses import replace
from typing import Any

from easyread.model.box import Box
from easyread.model.page import Field, Link, Page, PageFacts
from easyread.model.tagged import Annotation, PdfFacts, Tag
from easyread.readers import read_text
from easyread.rules import check, rules
from easyread.rules.on_page import OnPage
from tests.rules.pages.made import facts, page, seen
from tests.rules.test_messages import NOT_FOR_MESSAGES, QUOTED

BOX = Box(100, 100, 300, 130)
Node = tuple[Any, ...]


def tags(*nodes: Node) -> tuple[Tag, ...]:
    """Tags depth first, of (role, changes as a dict, kid, kid …); each begins on page 1."""
    made: list[Tag] = []
    for node in nodes:
        _add(made, node, -1, 1)
    return tuple(made)


def _add(made: list[Tag], node: Node, parent: int, page_number: int) -> int:
    changes = next((part for part in node if isinstance(part, dict)), {})
    number = len(made)
    begins = changes.get("page", page_number)
    made.append(replace(Tag(node[0], node[0], parent, page=begins), **changes))
    kids = tuple(_add(made, kid, number, begins) for kid in node if isinstance(kid, tuple))
    made[number] = replace(made[number], kids=kids)
    return number


def pdf(*pages: Page, **changed: Any) -> PdfFacts:
    """A PDF of these pages, or of one, with a title, a language and a heading."""
    shown: PageFacts = facts(*(pages or (page("Words."),)))
    made = PdfFacts(
        shown,
        tags=tags(("Document", ("H1", {"text": "Made"}), ("P", {"text": "Words."}))),
        marked=True,
        xmp_title="Made",
        shows_title=True,
        language="en-GB",
    )
    return replace(made, **changed)


def form(*fields: Field, **changed: Any) -> PdfFacts:
    """A PDF of a page with these places for an answer."""
    return pdf(page("Words.", fields=fields), **changed)


def field(**changed: Any) -> Field:
    """A place to write a name, as it should be."""
    name = "What is your name?"
    made = Field("name", "line", BOX, 1, name, name, size_pt=16.0, edge_contrast=21.0)
    return replace(made, **changed)


def link(**changed: Any) -> Link:
    """A link to a website."""
    return replace(Link("Our website", "https://example.org", BOX, 1, "Our website"), **changed)


def laid_over(kind: str, **changed: Any) -> Annotation:
    """Something that lies over page 1, with a description."""
    return replace(Annotation(kind, 1, BOX, "Our website"), **changed)


def told(rule: str, asked: PdfFacts, **options: object) -> tuple[OnPage, ...]:
    """What a rule says about a PDF; it must say it in easy words, of things that it counted."""
    found = seen(rule, asked, **options)
    one = rules()[rule]
    assert one.counts is not None
    assert not found or one.counts(asked)
    hard = _hard({text for each in found for text in (each.message, each.hint) if text})
    assert not hard, hard
    return found


def _hard(said: set[str]) -> list[tuple[str, str]]:
    """What our own rules say about messages."""
    if not said:
        return []
    text = QUOTED.sub("it", "\n\n".join(sorted(said)))
    return [
        (each.rule, each.text)
        for each in check(read_text(text, "text.md", ".md")).findings
        if each.severity in ("error", "warning") and each.rule not in NOT_FOR_MESSAGES
    ]


def weights(found: tuple[OnPage, ...]) -> list[tuple[str | None, int]]:
    """The severity and the page of each problem."""
    return [(one.severity, one.page) for one in found]
