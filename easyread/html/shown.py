"""What templates are given: components with their values, and parts of a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from easyread.html.addresses import Medium


@dataclass(frozen=True, slots=True)
class Shown:
    """A component and the values that its macro is called with."""

    component: str
    values: Mapping[str, Any]  # each component has its own


@dataclass(frozen=True, slots=True)
class ShownRun:
    """Words that look alike, and the picture over them. `medium` says how that is shown."""

    text: str
    strong: bool
    link: str | None
    language: str | None
    picture: Mapping[str, str] | None
    medium: Medium


@dataclass(frozen=True, slots=True)
class Part:
    """A section on the page. `screens`: what a reader sees at a time; paper prints them all.

    A sheet that is cut apart or hung up has no `heading` of its own.
    """

    name: str
    colour: str
    heading: Shown | None
    words: str
    screens: tuple[tuple[Shown, ...], ...]
