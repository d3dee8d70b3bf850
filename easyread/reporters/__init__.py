"""Findings → text, JSON, HTML, SARIF, GitHub annotations, JUnit: one output a file."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from easyread.reporters.results import Checked, PagePicture, Results, RuleWords

__all__ = ["Checked", "PagePicture", "Results", "RuleWords", "reporter"]


def reporter(format_: str) -> Callable[[Results], str]:
    """Return what writes a format: a function in a file of that name, imported only now."""
    written: Callable[[Results], str] = getattr(import_module(f"{__name__}.{format_}"), format_)
    return written
