"""Colours as a browser writes them, and what lies behind words."""

from __future__ import annotations

import re
from typing import NamedTuple

from easyread.model.colour import Colour
from easyread.web.tree import Node

WHITE: Colour = (255, 255, 255)
_HARD_TO_SEE = 40
_RGB = re.compile(r"rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| /) ([\d.]+)(%?))?\)")
_SRGB = re.compile(r"color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: / ([\d.]+))?\)")


class Ink(NamedTuple):
    """A colour, and how much it covers: 0 to 1."""

    colour: Colour
    covers: float


class Paper(NamedTuple):
    """What lies behind words. `node` is the element that covers all below it (None: the page).

    `colour` is None where a picture or a pattern lies there, or a colour that we cannot read.
    """

    colour: Colour | None
    plain: bool
    node: Node | None


def ink(value: str) -> Ink | None:
    """Return a colour; None where it is written in a way that we do not read."""
    if value == "transparent":
        return Ink((0, 0, 0), 0.0)
    if found := _RGB.fullmatch(value):
        red, green, blue = (round(float(part)) for part in found.groups()[:3])
        covers = float(found[4] or 1) / (100 if found[5] else 1)
        return Ink((red, green, blue), covers)
    if found := _SRGB.fullmatch(value):
        red, green, blue = (
            min(255, max(0, round(float(part) * 255))) for part in found.groups()[:3]
        )
        return Ink((red, green, blue), float(found[4] or 1))
    return None


def over(top: Ink, below: Colour) -> Colour:
    """Return what is seen when a colour that covers a part lies over another."""
    mixed = [
        round(one * top.covers + other * (1 - top.covers))
        for one, other in zip(top.colour, below, strict=True)
    ]
    return (mixed[0], mixed[1], mixed[2])


def paper(node: Node) -> Paper:
    """Return what lies behind the words of an element."""
    layers: list[Ink] = []
    plain, ground = True, None
    for one in node.here_and_above:
        layer = _washed(one) or ink(one.look.get("backgroundColor", "transparent"))
        if pictured(one):
            plain = False
        if layer is None:
            return Paper(None, plain, one)
        layers.append(layer)
        if layer.covers == 1:
            ground = one
            break
        if not plain:
            break
    if not plain:
        return Paper(None, False, ground)
    colour = WHITE
    for layer in reversed(layers):
        colour = over(layer, colour)
    return Paper(colour, True, ground)


def pictured(node: Node) -> bool:
    """Whether an element has a picture or a change of colour as its ground."""
    ground = node.look.get("backgroundImage", "none")
    clipped = node.look.get("backgroundClip") == "text"
    return ground not in ("none", "") and not clipped and _washed(node) is None


def _washed(node: Node) -> Ink | None:
    """Return the middle of a change of colour that is hard to see, as on many buttons."""
    ground = node.look.get("backgroundImage", "none")
    if "gradient" not in ground or "url(" in ground:
        return None
    inks = [ink(found[0]) for found in _RGB.finditer(ground)]
    if not inks or any(one is None or one.covers < 1 for one in inks):
        return None
    channels = list(zip(*(one.colour for one in inks if one), strict=True))
    if max(max(channel) - min(channel) for channel in channels) > _HARD_TO_SEE:
        return None
    red, green, blue = (round(sum(channel) / len(channel)) for channel in channels)
    return Ink((red, green, blue), 1.0)


def written_in(node: Node, ground: Colour) -> Colour | None:
    """Return the colour of the words of an element as it is seen on its ground."""
    value = node.look.get("webkitTextFillColor") or node.look.get("color", "")
    found = ink(value)
    if found is None:
        return None
    return over(Ink(found.colour, found.covers * (node.shown or 1)), ground)
