"""The pages of a file for the HTML page: each drawn, with its faults boxed and listed beside it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape

from easyread.model.box import Box
from easyread.model.language import Span
from easyread.model.prose import Finding, Severity, Unit
from easyread.reporters.excerpt import excerpt
from easyread.reporters.marked import Why, finding, folded, link, marked
from easyread.reporters.results import Checked, PagePicture

_LOUD: tuple[Severity, ...] = ("error", "warning")
_MOST_WORDS = 300
_MOST_BOXES = 30
_MOST_NUMBERS = 4
_ROOM = 2.0  # pt around what is boxed


def pages(one: Checked, shown: Mapping[int, str], why: Why) -> Iterator[str]:
    """Yield each page that findings are about. `shown` has the name of each finding by number."""
    by_page: dict[int, list[int]] = {}
    for at in shown:
        if on_pages(one, one.report.findings[at]):
            by_page.setdefault(one.report.findings[at].place.page, []).append(at)
    if by_page:
        yield "<h3>The pages</h3>"
    for number, found in sorted(by_page.items()):
        named = [(one.report.findings[at], shown[at]) for at in found]
        title = f"Page {number}" if number else "The page on a wide screen"
        yield (
            f'<section class="page"><h4>{title}</h4>'
            f"{_view(one.pictures.get(number), title, named)}"
            f'<div class="beside">{_listed(one, named, why)}</div></section>'
        )


def _listed(one: Checked, named: list[tuple[Finding, str]], why: Why) -> str:
    """Return what must be put right, and folded what only has to be looked at."""
    loud = [each for each in named if each[0].severity in _LOUD]
    quiet = [each for each in named if each[0].severity not in _LOUD]
    lists = [
        f'<ul class="findings">{"".join(_finding(one, *each, why) for each in some)}</ul>'
        for some in (loud, quiet)
    ]
    if not quiet:
        return lists[0]
    return (lists[0] if loud else "") + folded(f"To check: {len(quiet)}", lists[1])


def on_pages(one: Checked, found: Finding) -> bool:
    """Whether a finding is told beside a picture of its page. A web page is 1 page, number 0."""
    return bool(found.place.page or (found.boxes and 0 in one.pictures))


def _finding(one: Checked, found: Finding, name: str, why: Why) -> str:
    words = escape(_short(found.text))
    if found.unit >= 0:
        words = _excerpt(one.prose.units[found.unit], found, name)
    quoted = f'<blockquote class="words">{words}</blockquote>' if words else ""
    return finding(found, name, why).replace("</p>", f"</p>{quoted}", 1)


def _excerpt(unit: Unit, found: Finding, name: str) -> str:
    """The words around what was found, not the whole paragraph each time."""
    start, end = excerpt(unit.text, found.span or Span(0, min(len(unit.text), _MOST_WORDS)))
    span = Span(found.span.start - start, found.span.end - start) if found.span else None
    words = marked(unit._replace(text=unit.text[start:end]), [(found._replace(span=span), name)])
    return ("… " if start else "") + words + (" …" if end < len(unit.text) else "")


def _view(picture: PagePicture | None, title: str, named: list[tuple[Finding, str]]) -> str:
    if picture is None:
        return '<p class="view quiet">We have no picture of this page.</p>'
    source = f"data:image/png;base64,{b64encode(picture.data).decode()}"
    boxes = "".join(_boxes(picture, named))
    drawn = f'<img src="{source}" alt="{title}, with its faults boxed">'
    return f'<div class="view">{drawn}{boxes}</div>'


def _boxes(picture: PagePicture, named: list[tuple[Finding, str]]) -> Iterator[str]:
    """Yield each box once, with the look of the gravest fault and the numbers of all."""
    looks: dict[Box, Severity] = {}
    names: dict[Box, list[str]] = {}
    for found, name in named:
        for at, box in enumerate(found.boxes[:_MOST_BOXES]):
            looks.setdefault(box, found.severity)
            names.setdefault(box, []).extend([name] if at == 0 else [])
    for box, look in looks.items():
        yield _box(box, picture, look, names[box][:_MOST_NUMBERS])


def _box(box: Box, picture: PagePicture, look: Severity, names: list[str]) -> str:
    left, right = (
        _within(box.left - _ROOM, picture.width),
        _within(box.right + _ROOM, picture.width),
    )
    top, bottom = (
        _within(box.top - _ROOM, picture.height),
        _within(box.bottom + _ROOM, picture.height),
    )
    place = f"left:{left:.2f}%;top:{top:.2f}%;width:{right - left:.2f}%;height:{bottom - top:.2f}%"
    links = " ".join(map(link, names))
    label = f'<span class="numbers">{links}</span>' if links else ""
    return f'<div class="box box--{look}" style="{place}">{label}</div>'


def _within(length: float, whole: float) -> float:
    """Return a length as a share of the page in 100, never beyond its edges."""
    return 100 * min(max(length, 0.0), whole) / whole


def _short(words: str) -> str:
    return words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]} …"
