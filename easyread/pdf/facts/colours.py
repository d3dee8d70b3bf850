"""Tells what colour lies behind words, and whether it is one plain colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from easyread.model.box import Box
from easyread.model.colour import Colour, contrast
from easyread.pdf.facts.canvas import Canvas, colour
from easyread.pdf.facts.pieces import Image, Text, Widget

_AROUND_PT = 2.0
_MOST = 80  # colours looked at; what has more is no plain ground
_NEAR = 14  # of 255: what the eye does not tell apart, and what drawing rounds
_PURE_KIND = 2
_PURE = 0.25  # share of the ground and the ink; a ground that fades away has less
_OFF = 0.12  # share of other colours that a plain ground may have: lines, neighbours
_SMALL_PT = 12
_FEW_TRACES = 0.1
_LEAST_LETTERS, _LEAST_PT, _LEAST_CONTRAST = 3, 6, 1.6  # that leave a trace at 60 dpi

_Known = dict[tuple[int, Colour | None], dict[int, int]]  # (paper, ink) → colour → kind


def on_paper(texts: Iterable[Text], drawn: Canvas) -> tuple[Text, ...]:
    """Return the words with what lies behind them."""
    known: _Known = {}
    return tuple(text if text.hidden else _on_paper(text, drawn, known) for text in texts)


def _on_paper(text: Text, drawn: Canvas, known: _Known) -> Text:
    left, top, right, bottom = text.box
    around = Box(left - _AROUND_PT, top - _AROUND_PT, right + _AROUND_PT, bottom + _AROUND_PT)
    counted = drawn.colours(around, 1 if around.height < _SMALL_PT else 2)
    rough = _paper(counted, text.colour)
    kinds = known.setdefault((rough, text.colour), {})
    plain = _plain(counted, colour(rough), text.colour, kinds)
    traces = 1 - counted[rough] / max(counted.total(), 1)
    hidden = plain and traces < _FEW_TRACES and _covered(text, colour(rough), drawn)
    return text._replace(paper=drawn.exact(around, rough), plain=plain, hidden=hidden)


def _covered(text: Text, paper: Colour, drawn: Canvas) -> bool:
    """Say whether words leave no trace: something lies over them, or their layer is off."""
    letters = sum(letter.isalnum() for letter in text.text)
    if text.colour is None or letters < _LEAST_LETTERS or text.size_pt < _LEAST_PT:
        return False
    if contrast(seen_ink(text._replace(paper=paper)) or paper, paper) < _LEAST_CONTRAST:
        return False
    return all(_near(colour(pixel), paper) for pixel in drawn.colours(text.box))


def _paper(counted: Counter[int], ink: Colour | None) -> int:
    """Return the most common colour; for heavy letters, the next one, if the first is theirs."""
    (first, many), *others = counted.most_common(2)
    if others and ink is not None and _near(colour(first), ink):
        second, some = others[0]
        if some > many / 4 and not _near(colour(second), ink):
            return second
    return first


def _plain(counted: Counter[int], paper: Colour, ink: Colour | None, kinds: dict[int, int]) -> bool:
    """Say whether colours are but one ground and its letters. `kinds` keeps what was found out."""
    total = off = sum(counted.values())
    pure = 0
    for pixel, count in counted.most_common(_MOST):
        kind = kinds.get(pixel)
        if kind is None:
            kind = kinds[pixel] = _kind(colour(pixel), paper, ink)
        if kind:
            off -= count
            pure += count if kind == _PURE_KIND else 0
    return off <= _OFF * total and pure >= _PURE * total


def _kind(found: Colour, paper: Colour, ink: Colour | None) -> int:
    """Return 2 for a colour of the paper or the ink, 1 for one that edges of letters mix, or 0."""
    if _near(found, paper) or (ink is not None and _near(found, ink)):
        return _PURE_KIND
    return int(ink is not None and _mixed(found, paper, ink))


def alike(one: Colour, other: Colour) -> bool:
    """Say whether two grounds look alike, though they may have been rounded."""
    return all(abs(a - b) <= 2 * _NEAR for a, b in zip(one, other, strict=True))


def _near(one: Colour, other: Colour) -> bool:
    return (
        abs(one[0] - other[0]) <= _NEAR
        and abs(one[1] - other[1]) <= _NEAR
        and abs(one[2] - other[2]) <= _NEAR
    )


def _mixed(found: Colour, paper: Colour, ink: Colour) -> bool:
    """Say whether a colour lies between the paper's and the ink's."""
    ways = [b - a for a, b in zip(paper, ink, strict=True)]
    length = sum(way * way for way in ways)
    if not length:
        return False
    share = sum((f - a) * way for f, a, way in zip(found, paper, ways, strict=True)) / length
    share = min(max(share, 0.0), 1.0)
    return all(
        abs(a + share * way - f) <= 2 * _NEAR for f, a, way in zip(found, paper, ways, strict=True)
    )


def seen_ink(text: Text) -> Colour | None:
    """Return the colour of letters as it looks: thin ink lets the paper through."""
    if text.colour is None or text.alpha >= 1 or text.paper is None:
        return text.colour
    red, green, blue = (
        round(text.alpha * ink + (1 - text.alpha) * paper)
        for ink, paper in zip(text.colour, text.paper, strict=True)
    )
    return red, green, blue


def photo(image: Image, drawn: Canvas) -> bool | None:
    """Say whether a picture looks like a photo: many colours, none of them common."""
    counted = drawn.colours(image.box, 2)
    total = sum(counted.values())
    if total < 200:
        return image.photo
    common = sum(count for _, count in counted.most_common(8)) / total
    if common > 0.75:
        return False
    return True if common < 0.5 else image.photo


def widget(box: Box, drawn: Canvas) -> Widget:
    """Return how strongly the edge or the ground of a field stands out against the page."""
    around = _strips(box, drawn, 3.0, 6.0)
    paper = colour(around.most_common(1)[0][0])
    least = min(box.width, box.height) * drawn.scale / 2
    strong = [
        contrast(colour(pixel), paper)
        for pixel, count in _strips(box, drawn, -3.0, 1.5).items()
        if count >= least
    ]
    return Widget(box, round(max(strong, default=1.0), 2))


def _strips(box: Box, drawn: Canvas, inner: float, outer: float) -> Counter[int]:
    """Count the colours along the four sides, from so far outside the box to so far."""
    left, top, right, bottom = box
    found = drawn.colours(Box(left - outer, top - outer, right + outer, top - inner))
    found += drawn.colours(Box(left - outer, bottom + inner, right + outer, bottom + outer))
    found += drawn.colours(Box(left - outer, top, left - inner, bottom))
    found += drawn.colours(Box(right + inner, top, right + outer, bottom))
    return found
