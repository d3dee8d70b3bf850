"""Gathers the mistakes of a file, so that its author hears of them in one go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from easyread.errors import ContentError, ManyContentError


class LostError(ContentError):
    """A mistake after which we do not know where we are: what follows would be guesswork."""


class Mistakes:
    """The mistakes that were found so far, in order."""

    def __init__(self) -> None:
        self._found: list[ContentError] = []

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Note what goes wrong here, and go on behind it."""
        try:
            yield
        except ContentError as error:
            self._found += error.mistakes if isinstance(error, ManyContentError) else [error]
            if isinstance(self._found[-1], LostError):
                self.refuse()

    def __bool__(self) -> bool:
        return bool(self._found)

    def refuse(self) -> None:
        """Raise what was noted, if anything was.

        Raises:
            ContentError: there was a mistake.
        """
        if len(self._found) == 1:
            raise self._found[0] from None
        if self._found:
            raise ManyContentError(tuple(self._found)) from None
