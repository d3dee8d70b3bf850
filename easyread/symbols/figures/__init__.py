"""Draws the pack “together”: adults who meet, talk, plan and decide, made from one figure kit."""

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType

from easyread.symbols.figures import (
    aids,
    cash,
    days,
    faces,
    fairness,
    forms,
    groups,
    harm,
    health,
    homes,
    indoors,
    lives,
    meanings,
    minds,
    missing,
    obstacles,
    outings,
    people,
    planning,
    roles,
    talking,
    things,
    travel,
)
from easyread.symbols.figures.kit.ink import Drawing, svg

SUBJECTS = (
    people,
    groups,
    talking,
    planning,
    obstacles,
    missing,
    things,
    faces,
    roles,
    minds,
    health,
    homes,
    fairness,
    harm,
    cash,
    days,
    forms,
    lives,
    meanings,
    travel,
    aids,
    indoors,
    outings,
)


def drawings() -> Mapping[str, Callable[[], Drawing]]:
    """Return every drawing by its symbol name: each public function of a subject is one."""
    return {
        name: draw for subject in SUBJECTS for name, draw in sorted(_drawings_in(subject).items())
    }


def _drawings_in(subject: ModuleType) -> dict[str, Callable[[], Drawing]]:
    return {
        name.rstrip("_").replace("_", "-"): draw
        for name, draw in inspect.getmembers(subject, inspect.isfunction)
        if draw.__module__ == subject.__name__ and not name.startswith("_")
    }


def write(folder: Path) -> int:
    """Write every drawing as an SVG file into the folder, and return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in drawings().items():
        (folder / f"{name}.svg").write_text(svg(draw()), "utf-8")
    return len(drawings())
