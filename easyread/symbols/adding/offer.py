"""A picture that a set offers, before we have looked at it; and what came of it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Offer:
    """A picture that a set offers. "" and None: the set does not say.

    `file` is its name there; `data` is the picture itself where it lies inside another file.
    `name` is what we would call it, `number` tells apart those that would be called alike.
    `tags` say what kind of thing it shows.
    """

    file: str
    name: str
    terms: tuple[str, ...] = ()
    id: str = ""
    tags: tuple[str, ...] = ()
    number: str = ""
    data: bytes | None = None
    alt: str = ""
    set: str = ""
    licence: str = ""
    author: str = ""
    source: str = ""
    commercial: bool | None = None
    sensitive: bool = False
    changed: bool = False
    who: str = ""
    agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A picture that did not come in, and why. `wanted`: because somebody wants it so."""

    file: str
    why: str
    wanted: bool = False

    def __str__(self) -> str:
        return f"{self.file}: {self.why}"


@dataclass(frozen=True, slots=True)
class Offered:
    """What a set offers. `set` is the set that its form shows it to be; "" is any."""

    offers: tuple[Offer, ...]
    left_out: tuple[LeftOut, ...] = ()
    set: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What came in, and what did not. `notes`: what was mended, and what to look at."""

    folder: Path
    title: str
    licence: str
    count: int
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]
