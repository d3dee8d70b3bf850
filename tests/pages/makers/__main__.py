"""Draws the sheets with other programs and keeps the files: `python -m tests.pages.makers`.

Needs ReportLab and Typst (`pip install reportlab typst`), Chromium, LibreOffice Writer, and the
DejaVu fonts; name some of the programs to draw only theirs. The files are kept, so that tests need
none of these.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import cast

from tests.pages.makers import scenes
from tests.pages.makers.bases import bases
from tests.pages.makers.drawn import MADE, sheets
from tests.pages.makers.sheet import Sheet
from tests.pages.makers.smaller import smaller

MODULES = {
    "chromium": "chromium",
    "libreoffice": "libreoffice",
    "reportlab": "reportlab_pages",
    "typst": "typst_pages",
}
BASES = "bases"
SCENES = "scenes"
Drawer = Callable[[Mapping[str, Sheet]], Iterator[tuple[str, bytes]]]


def make(tool: str) -> int:
    """Draw all sheets with one program; return how many bytes they have."""
    if tool == BASES:
        return _keep(BASES, bases().items())
    if tool == SCENES:
        return _keep(scenes.TOOL, scenes.pdfs())
    draw = cast("Drawer", import_module(f"tests.pages.makers.{MODULES[tool]}").pdfs)  # by its name
    return _keep(tool, draw(sheets(tool)))


def _keep(tool: str, made: Iterable[tuple[str, bytes]]) -> int:
    folder = MADE / tool
    folder.mkdir(parents=True, exist_ok=True)
    size = 0
    for name, pdf in made:
        small = smaller(pdf)
        (folder / f"{name}.pdf").write_bytes(small)
        size += len(small)
    return size


if __name__ == "__main__":
    for tool in sys.argv[1:] or (*MODULES, SCENES, BASES):
        sys.stdout.write(f"{tool}: {make(tool)} bytes\n")
