"""Reads off the HTML what each place for an answer asks and how it is named aloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from easyread.errors import PdfError
from easyread.model.pdf import FieldKind

_HINT = "This is a fault in a template, not in the content."


@dataclass(frozen=True, slots=True)
class Input:
    """One place for an answer. `answer` is what a tick would say; the others have none."""

    kind: FieldKind
    name: str
    value: str
    question: str
    answer: str
    checked: bool
    required: bool
    read_only: bool
    max_length: int

    @property
    def spoken_name(self) -> str:
        """The question, and the answer that this tick would give."""
        return joined(self.question, self.answer)


def inputs(root: Element) -> dict[Element, Input]:
    """Return what is known of each place for an answer in a page.

    Raises:
        PdfError: one has no name, no label, or is of a kind that does no good on paper.
    """
    parents = {child: parent for parent in root.iter() for child in parent}
    labels = {label.get("for", ""): words(label) for label in root.iter("label")}
    _refuse_others(root)
    return {
        element: _input(element, labels.get(element.get("id", ""), ""), _legend(element, parents))
        for element in root.iter()
        if element.tag in ("input", "textarea")
    }


def joined(first: str, second: str) -> str:
    """Return two phrases as one, with a colon unless the first has a full stop or question mark."""
    if not first or not second:
        return first or second
    return f"{first} {second}" if first.endswith((".", "?", "!", ":")) else f"{first}: {second}"


def words(element: Element) -> str:
    """Return the words in an element, with the words that pictures in it say."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: Element) -> Iterator[str]:
    yield f" {element.get('alt', '')} " if element.tag == "img" else element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""


def _legend(element: Element, parents: dict[Element, Element]) -> str:
    around: Element | None = element
    while around is not None:
        legend = around.find("legend") if around.tag == "fieldset" else None
        if legend is not None:
            return words(legend)
        around = parents.get(around)
    return ""


def _input(element: Element, label: str, legend: str) -> Input:
    kind = _kind(element)
    name = element.get("name", "")
    label = label or element.get("aria-label", "") or element.get("title", "")
    if not name or not label:
        missing = "name" if not name else "label"
        field = name or element.get("id", "") or "without id"
        raise PdfError(f"The field “{field}” has no {missing}.", hint=_HINT)
    ticked = kind in ("one", "many")
    written = element.text if element.tag == "textarea" else element.get("value")
    length = element.get("maxlength", "")
    return Input(
        kind=kind,
        name=name,
        value=element.get("value", "yes") if ticked else written or "",
        question=legend if ticked else joined(legend, label),
        answer=label if ticked else "",
        checked="checked" in element.attrib,
        required="required" in element.attrib,
        read_only="readonly" in element.attrib,
        max_length=int(length) if length.isdecimal() else 0,
    )


def _kind(element: Element) -> FieldKind:
    if element.tag == "textarea":
        return "write"
    kinds: dict[str, FieldKind] = {"radio": "one", "checkbox": "many", "text": "line"}
    written = element.get("type", "text")
    if written not in kinds:
        raise PdfError(f"A PDF cannot hold a field of the type “{written}”.", hint=_HINT)
    return kinds[written]


def _refuse_others(root: Element) -> None:
    for tag in ("button", "select"):
        if root.find(f".//{tag}") is not None:
            raise PdfError(f"A PDF cannot hold a <{tag}>.", hint=_HINT)
