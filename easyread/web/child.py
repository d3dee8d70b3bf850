"""Lets a browser look at a page in a child process that is stopped when it takes too long."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

NO_BROWSER = "no browser"
NOT_ASKED = "not asked"
FAILED = "failed"
SLOW = "slow"
_STEPS = ("wide", "narrow", "spaced", "stops")
_PICTURE = "picture"
_DOTS_A_PX = 0.5


@dataclass(slots=True)
class Seen:
    """What the browser told, step by step. `trouble` says why there is no more of it."""

    steps: dict[str, Any] = field(default_factory=dict)  # Any: JSON
    trouble: str = ""


def seen(path: Path, timeout_s: float, memory_mb: int) -> Seen:
    """Return what a browser sees of a page, as far as it comes in the time."""
    return _gathered(path, timeout_s, memory_mb, _STEPS)


def picture(path: Path, timeout_s: float, memory_mb: int) -> bytes:
    """Return a picture of a page; nothing where it cannot be drawn."""
    drawn = _gathered(path, timeout_s, memory_mb, (_PICTURE,)).steps.get(_PICTURE)
    return drawn if isinstance(drawn, bytes) else b""


def _gathered(path: Path, timeout_s: float, memory_mb: int, steps: tuple[str, ...]) -> Seen:
    context = multiprocessing.get_context("spawn")  # Playwright's threads do not live through fork
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=_work, args=(theirs, path, timeout_s, memory_mb, steps), daemon=True
    )
    child.start()
    theirs.close()
    try:
        return _heard(ours, time.monotonic() + timeout_s, steps)
    finally:
        child.join(0 if child.exitcode is not None else 2)
        child.kill()
        child.join()
        ours.close()


def _heard(ours: Connection, end: float, steps: tuple[str, ...]) -> Seen:
    found = Seen()
    while ours.poll(max(0.0, end - time.monotonic())):
        try:
            step, told = ours.recv()
        except EOFError:
            found.trouble = found.trouble or ("" if set(steps) <= set(found.steps) else FAILED)
            return found
        if step in steps:
            found.steps[step] = told
        else:
            found.trouble = step
    found.trouble = SLOW
    return found


def _work(
    theirs: Connection, path: Path, timeout_s: float, memory_mb: int, steps: tuple[str, ...]
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Ctrl-C the parent stops us, quietly
    try:
        _limit_memory(memory_mb)
        if _PICTURE in steps:
            _draw(theirs, path)
        else:
            _look(theirs, path, round(timeout_s * 250))
    except Exception:  # noqa: BLE001  whatever the page does to the browser, the parent goes on
        theirs.send((FAILED, None))
    finally:
        theirs.close()


def _look(theirs: Connection, path: Path, most_ms: int) -> None:
    from easyread.web import browser

    with browser.opened(path) as page:
        if page is None:
            theirs.send((NO_BROWSER, None))
            return
        theirs.send(("wide", browser.look(page, most_ms)))
        theirs.send(("stops", browser.walk(page)))
        page.set_viewport_size({"width": browser.NARROW[0], "height": browser.NARROW[1]})
        theirs.send(("narrow", browser.look(page, most_ms)))
        browser.told(page, "spaced")
        theirs.send(("spaced", browser.look(page, most_ms)))


def _draw(theirs: Connection, path: Path) -> None:
    from easyread.web import browser

    with browser.opened(path, _DOTS_A_PX) as page:
        theirs.send((_PICTURE, browser.picture(page) if page else b""))


def _limit_memory(memory_mb: int) -> None:
    """Limit what each process of the browser may write to (Linux): it reserves far more."""
    if sys.platform == "linux":
        import resource

        limit = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
