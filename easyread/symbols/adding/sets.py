"""The sets that many people bring, and what their makers ask for."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownSet:
    """What the maker of a set asks for. `most`: different symbols in all documents together."""

    title: str
    author: str = ""
    licence: str = ""
    licence_url: str = ""
    source: str = ""
    credit: str = ""
    commercial: bool | None = None
    style: str = ""
    most: int = 0


PHOTOGRAPHS = "photographs"

# Source: each maker's terms of use, read in 2026.
KNOWN: Mapping[str, KnownSet] = {
    "mulberry": KnownSet(
        title="Mulberry Symbols",
        author="Steve Lee",
        licence="CC BY-SA 4.0",
        licence_url="https://creativecommons.org/licenses/by-sa/4.0/",
        source="https://mulberrysymbols.org",
        credit="Mulberry Symbols © 2018–2026 Steve Lee. Licence: CC BY-SA 4.0",
        commercial=True,
    ),
    "arasaac": KnownSet(
        title="ARASAAC",
        author="Sergio Palao",
        licence="CC BY-NC-SA",
        licence_url="https://arasaac.org/terms-of-use",
        source="https://arasaac.org",
        credit="The pictures are property of the Government of Aragon. Sergio Palao created them "
        "for ARASAAC (https://arasaac.org). Licence: CC BY-NC-SA",
        commercial=False,
    ),
    "widgit": KnownSet(
        title="Widgit Symbols",
        author="Widgit Software",
        licence="Widgit Software, all rights reserved",
        source="https://www.widgit.com",
        credit="Widgit Symbols © Widgit Software. www.widgit.com",
        commercial=False,
        most=100,
    ),
    "photosymbols": KnownSet(
        title="Photosymbols",
        author="Photosymbols",
        licence="Photosymbols subscription",
        source="https://www.photosymbols.com",
        credit="Pictures by Photosymbols. www.photosymbols.com",
        commercial=False,
        style=PHOTOGRAPHS,
    ),
    PHOTOGRAPHS: KnownSet(title="Our photographs", style=PHOTOGRAPHS),
}
