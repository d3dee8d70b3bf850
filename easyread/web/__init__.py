"""HTML pages → what a reader meets. The only package that imports Playwright and tinyhtml5.

Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from pathlib import Path

from easyread.model.screen import HtmlFacts

__all__ = ["facts", "picture"]


def facts(
    path: Path, *, browser: bool | None = None, timeout_s: float = 20, memory_mb: int = 2048
) -> HtmlFacts:
    """Return the facts of a page: as a browser draws it, if there is one, or from its tags alone.

    `browser` true asks for one, false does without. Nothing is fetched from the network, and
    scripts of the page do not run. What could not be seen is told in `shown.unread`.

    Raises:
        ContentError: there is no such file, or we cannot read it.
        LimitError: the page is too large.
        SetupError: a browser is asked for, and there is none.
    """
    from easyread.web.gather import gathered

    return gathered(path, browser, timeout_s, memory_mb)


def picture(path: Path, *, timeout_s: float = 20, memory_mb: int = 2048) -> bytes:
    """Return a picture (PNG) of the one long page that `facts` tells of.

    Raises:
        SetupError: there is no browser.
        LimitError: the page is too long or too slow to draw.
    """
    from easyread.web.gather import drawn_picture

    return drawn_picture(path, timeout_s, memory_mb)
