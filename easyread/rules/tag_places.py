"""Where on the pages tags are, and what stands around them in the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.model.box import Box
from easyread.model.prose import Severity
from easyread.model.tagged import PdfFacts, Tag
from easyread.rules.on_page import OnPage, on_page

# They say nothing about what they hold: programs look through them.
_CLEAR = frozenset({"NonStruct", "Private"})
_SHOWN_LETTERS = 80
_MOST_SHOWN = 100
_MOST_STEPS = 50


def on_tags(
    facts: PdfFacts,
    numbers: Iterable[int],
    severity: Severity | None,
    one: str,
    many: str,
    hint: str,
) -> Iterator[OnPage]:
    """Yield one problem for each page with these tags. `many` has “{count}” in it."""
    pages: dict[int, list[int]] = {}
    for number in numbers:
        pages.setdefault(facts.tags[number].page, []).append(number)
    for page, group in sorted(pages.items()):
        message = one if len(group) == 1 else many.format(count=len(group))
        places = [box for number in group[:_MOST_SHOWN] for box in boxes(facts, number)]
        yield on_page(severity, message, hint, page, *places, words=words(facts, group[0]))


def boxes(facts: PdfFacts, number: int) -> tuple[Box, ...]:
    """Return where a tag is on its page: what it says itself, or else what we see of it."""
    tag = facts.tags[number]
    if tag.box:
        return (tag.box,)
    page = next((one for one in facts.shown.pages if one.number == tag.page), None)
    if page is None:
        return ()
    below = range(number, _end(facts.tags, number))
    seen = [(one.tag, one.box) for one in page.blocks]
    seen += [(one.tag, one.box) for one in page.pictures]
    seen += [(one.tag, one.box) for one in page.fields]
    seen = seen or [(one.tag, one.box) for one in page.links if one.box]
    return tuple(box for own, box in seen if own in below)


def text(facts: PdfFacts, number: int) -> str:
    """Return the words of a tag as they are seen, or else as the file has them."""
    tag = facts.tags[number]
    page = next((one for one in facts.shown.pages if one.number == tag.page), None)
    below = range(number, _end(facts.tags, number))
    seen = [block.text for block in page.blocks if block.tag in below] if page else []
    return " ".join(" ".join(seen or [tag.text]).split())


def words(facts: PdfFacts, number: int) -> str:
    """Return the first words of a tag, or those about it."""
    tag = facts.tags[number]
    text_of_tag = text(facts, number) or tag.alt or tag.actual or tag.title
    return _short(" ".join(text_of_tag.split()))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS].rsplit(' ', 1)[0]} …"


def holder(tags: tuple[Tag, ...], number: int) -> Tag | None:
    """Return the tag around one, through those that say nothing; None at the top."""
    above = tags[number].parent
    for _ in range(_MOST_STEPS):
        if above < 0 or tags[above].role not in _CLEAR:
            break
        above = tags[above].parent
    return tags[above] if above >= 0 else None


def inside(tags: tuple[Tag, ...], number: int) -> Iterator[int]:
    """Walk the tags in one, through those that say nothing, in reading order."""
    left = list(reversed(tags[number].kids))
    while left:
        kid = left.pop()
        if tags[kid].role in _CLEAR:
            left.extend(reversed(tags[kid].kids))
        else:
            yield kid


def _end(tags: tuple[Tag, ...], number: int) -> int:
    """Return the number after the last tag below one: tags come depth first."""
    while tags[number].kids:
        number = tags[number].kids[-1]
    return number + 1
