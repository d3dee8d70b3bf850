"""The size of words, as people ask for it."""

from __future__ import annotations

import contextlib
from typing import Any

import click

SMALLEST_PT, LARGEST_PT = 14, 40


class Size(click.ParamType):  # type: ignore[type-arg]  # click 8.1 takes no type in [ ]
    """A size of words that people can read and a page can hold."""

    name = "points"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:  # Any: as in click
        """Return the size."""
        with contextlib.suppress(ValueError):
            if SMALLEST_PT <= float(value) <= LARGEST_PT:
                return float(value)
        message = f"Use a number from {SMALLEST_PT} to {LARGEST_PT}, such as 20."
        return self.fail(message, param, ctx)
