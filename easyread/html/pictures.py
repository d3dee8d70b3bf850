"""Pictures that were found → one HTML page that stands alone, to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from string import Template
from typing import Protocol

from easyread.html.addresses import address
from easyread.html.styles import FONT, fonts
from easyread.model.document import Credit, Picture
from easyread.resources import report
from easyread.version import VERSION

_LONGEST = 60
_CELL_MM = 18
_ROW = Template(
    '<!doctype html><html lang="en-GB"><head><title>Pictures</title><style>'
    "$fonts@page { size: ${width}mm 22mm; margin: 0 }"
    'body { margin: 0; display: flex; font: 9pt "$font" }'
    "p { margin: 0; width: ${cell}mm; text-align: center }"
    "span { display: block; width: 14mm; height: 14mm; margin: 1mm auto;"
    " background: center / contain no-repeat }"
    "</style></head><body>$cells</body></html>"
)


class Chosen(Protocol):
    """A picture, what authors write for it, and why it is shown."""

    @property
    def write(self) -> str:
        """What authors write."""

    @property
    def picture(self) -> Picture:
        """The picture."""

    @property
    def why(self) -> str:
        """The reason."""


def pictures_page(words: str, found: Sequence[Chosen]) -> str:
    """Return a page with each picture, its name, its set, its licence and how to write it."""
    makers = dict.fromkeys(one.picture.credit for one in found)
    count = "1 picture" if len(found) == 1 else f"{len(found)} pictures"
    return report(
        "pictures",
        escape(f"Pictures for “{_short(words)}”"),
        fonts("screen"),
        about="Choose one that your readers will know. Ask people with a learning disability.",
        count=count if found else "No picture fits",
        pictures=f'<ul class="pictures">{"".join(map(_shown, found))}</ul>' if found else "",
        sets=_sets(makers) if found else "<p>There are none.</p>",
        version=escape(VERSION),
    )


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"


def _shown(one: Chosen) -> str:
    picture, credit = one.picture, one.picture.credit
    name = picture.name.replace("-", " ").capitalize()
    source = escape(address(picture.file, "screen"))
    return (
        f'<li class="picture"><img src="{source}" alt="{escape(picture.alt)}">'
        f"<div><h3>{escape(name)}</h3>"
        f"<p>You write: <code>{escape(one.write)}</code></p>"
        f"<p>Why: {escape(one.why)}.</p>"
        f"<p>Set: {escape(credit.title)}. Licence: {escape(credit.licence)}.</p></div></li>"
    )


def _sets(makers: Iterable[Credit]) -> str:
    return "".join(
        f"<h3>{escape(credit.title)}</h3><p>{escape(credit.sentence)}</p>{_link(credit)}"
        for credit in makers
    )


def _link(credit: Credit) -> str:
    if not credit.licence_url.startswith(("https://", "http://")):
        return ""
    words = escape(f"Read the licence of {credit.title}")
    return f'<p><a href="{escape(credit.licence_url)}">{words}</a></p>'


def row(pictures: Sequence[Picture]) -> str:
    """Return a page on paper that is just one row of pictures with their numbers, from 1."""
    cells = "".join(
        f"<p><span style=\"background-image: url('{escape(address(one.file, 'paper'))}')\"></span>"
        f"{number}</p>"
        for number, one in enumerate(pictures, 1)
    )
    return _ROW.substitute(
        fonts=fonts("paper"), font=FONT, width=_CELL_MM * len(pictures), cell=_CELL_MM, cells=cells
    )
