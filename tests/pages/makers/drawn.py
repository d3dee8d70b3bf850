"""Which sheets each program draws, and where the files are."""

from __future__ import annotations

from pathlib import Path

from tests.pages.makers import scenes
from tests.pages.makers.faults import FAULTS, NEAR, Fault
from tests.pages.makers.pair import Pair
from tests.pages.makers.sheet import Sheet

MADE = Path(__file__).parents[1] / "made"
# What a program cannot draw, or does not draw by itself.
_LEFT_OUT = {
    "chromium": (),
    "typst": ("hard-font-narrow", "text-on-picture", "wrapped-text"),
    "libreoffice": ("hard-font-narrow", "faint-text-on-blue", "centred", "long-line",
                    "text-columns", "turned-text", "text-on-picture", "wrapped-text"),
    "reportlab": ("text-columns", "turned-text", "text-on-picture", "wrapped-text",
                  "odd-letter-spacing", "tight-paragraphs", "faint-text-on-blue", "light-text",
                  "hard-font-narrow",
                  "plain-heading", "many-fonts", "weak-line-end", "colour-alone", "small-print"),
}  # fmt: skip
_NEAR = ("chromium", "typst")  # what is only just a fault, these draw
TOOLS = tuple(_LEFT_OUT)


def faults(tool: str) -> list[Fault]:
    """Return the faults that a program draws."""
    drawn = [one for one in FAULTS if one.called not in _LEFT_OUT[tool]]
    return [one for one in drawn if tool in _NEAR or not one.called.startswith(NEAR)]


def sheets(tool: str) -> dict[str, Sheet]:
    """Return the sheets for a program by the names of their files; like sheets are drawn once."""
    found: dict[str, Sheet] = {}
    for one in faults(tool):
        found[f"{one.called}-bad"] = one.bad
        found.setdefault(_twin(one), one.good)
    return found


def pairs(tool: str) -> list[Pair]:
    """Return the pairs that a program has drawn."""
    return [
        Pair(one.rule, tool, f"{tool}/{one.called}-bad.pdf", f"{tool}/{_twin(one)}.pdf", one.page,
             one.also)
        for one in faults(tool)
    ] + (scenes.pairs() if tool == scenes.TOOL else [])  # fmt: skip


def _twin(fault: Fault) -> str:
    """Return the name of the good sheet: faults in the look of the same plain words share one."""
    for other in FAULTS:
        if other.good == fault.good:
            return f"{other.called}-good"
    return f"{fault.called}-good"
