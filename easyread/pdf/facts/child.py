"""One child process of those that read a PDF, as its parent knows it."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any


@dataclass(slots=True)
class Child:
    """A child at work.

    `pages` are those it was asked for and has not begun; `number` is the page that it reads (0:
    none), `since` when it began.
    """

    process: BaseProcess
    line: Connection
    pages: list[int] = field(default_factory=list)
    number: int = 0
    since: float = field(default_factory=time.monotonic)

    def heard(self) -> tuple[str, Any] | None:
        """Return what it said; None where it has fallen."""
        try:
            said: tuple[str, Any] = self.line.recv()
        except (EOFError, OSError):
            return None
        return said

    def tell(self, what: Any) -> None:
        """Tell it something; where it has fallen, we hear so later."""
        self.since = time.monotonic()
        try:
            self.line.send(what)
        except OSError:
            self.number = 0

    def stop(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.join()
        self.line.close()


def started(work: Callable[..., None], *about: Any) -> Child:
    """Start a child that does some work."""
    context = multiprocessing.get_context("spawn")  # fork copies locks that other threads hold
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, *about), daemon=True)
    process.start()
    theirs.close()
    return Child(process, ours)
