"""Reads many web pages with one browser: `easyread.web` starts one for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from playwright.sync_api import Browser, Page

from easyread import web
from easyread.model.screen import HtmlFacts
from easyread.web import browser, child, gather


class _Line:
    """Stands for the line between the browser's child and us: both are in this process."""

    def __init__(self) -> None:
        self.seen = child.Seen()

    def send(self, told: tuple[str, object]) -> None:
        step, found = told
        if found is None:
            self.seen.trouble = step
        else:
            self.seen.steps[step] = found


def facts(pages: Mapping[str, Path], started: Browser) -> dict[str, HtmlFacts]:
    """Return the facts of web pages by their names."""

    shown: list[Page] = []

    @contextmanager
    def opened(path: Path) -> Iterator[Page]:
        if not shown:
            shown.append(browser._page(started, path, 1.0))
        (page,) = shown
        page.context.unroute("**/*")
        page.context.route("**/*", browser._Gate(path).judge)
        page.set_viewport_size({"width": browser.WIDE[0], "height": browser.WIDE[1]})
        page.goto(path.as_uri())
        yield page

    def seen(path: Path, timeout_s: float, _: int) -> child.Seen:
        line = _Line()
        child._look(line, path, round(timeout_s * 250))  # type: ignore[arg-type]  # it only sends
        return line.seen

    with patch.object(browser, "opened", opened), patch.object(gather, "seen", seen):
        return {name: web.facts(path) for name, path in pages.items()}
