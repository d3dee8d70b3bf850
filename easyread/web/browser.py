"""Opens a page in a headless browser that can reach nothing. The only importer of Playwright.

Scripts of the page do not run: they could run for ever, build another page each time, or ask
people to close boxes. A page should be readable without them.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect, Page, Playwright, Route

WIDE, NARROW = (1280, 800), (320, 640)
MAX_PARTS = 60_000
MAX_STOPS = 100
MAX_HEIGHT = 30_000
_NAMES = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "msedge",
)  # fmt: skip
_ARGUMENTS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--dns-prefetch-disable",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--renderer-process-limit=1",
    "--js-flags=--max-old-space-size=512",
)


def installed() -> bool:
    """Whether Playwright is there, which drives the browser."""
    return find_spec("playwright") is not None


@contextmanager
def opened(path: Path, scale: float = 1.0) -> Iterator[Page | None]:
    """Give a page in a browser; None where there is no browser. All is closed afterwards.

    `scale` is how many dots of a picture go on a px.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = _launched(playwright)
        if browser is None:
            yield None
            return
        try:
            yield _page(browser, path, scale)
        finally:
            browser.close()


def _launched(playwright: Playwright) -> Browser | None:
    """Start a browser: in its sandbox where the system allows it."""
    from playwright.sync_api import Error

    own = Path(playwright.chromium.executable_path).exists()
    found = None if own else next((one for one in map(shutil.which, _NAMES) if one), None)
    channels = [None] if own or found else ["chrome", "msedge"]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    for channel in channels:
        for sandbox in (False,) if root else (True, False):
            try:
                return playwright.chromium.launch(
                    executable_path=found,
                    channel=channel,
                    args=_ARGUMENTS,
                    chromium_sandbox=sandbox,
                    timeout=15_000,
                )
            except Error:
                continue
    return None


def _page(browser: Browser, path: Path, scale: float) -> Page:
    context = browser.new_context(
        viewport={"width": WIDE[0], "height": WIDE[1]},
        device_scale_factor=scale,
        java_script_enabled=False,
        bypass_csp=True,
        accept_downloads=False,
        service_workers="block",
        color_scheme="light",
        reduced_motion="no-preference",
        locale="en-GB",
    )
    context.set_default_timeout(15_000)
    context.route("**/*", _Gate(path).judge)
    page = context.new_page()
    page.goto(path.as_uri(), wait_until="load")
    return page


class _Gate:
    """Lets through the page itself, and files that lie beside it or below."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened = False

    def judge(self, route: Route) -> None:
        """Let a request through, or stop it."""
        asked = route.request
        if asked.is_navigation_request():
            first = not self._opened and asked.frame.parent_frame is None
            self._opened = True
            # “aborted” leaves the page as it is; other reasons would show an error page.
            route.continue_() if first else route.abort("aborted")
        elif asked.url.startswith(("data:", "blob:")) or self._beside(asked.url):
            route.continue_()
        else:
            route.abort("blockedbyclient")

    def _beside(self, url: str) -> bool:
        parts = urlsplit(url)
        if parts.scheme != "file" or parts.netloc:
            return False
        try:
            wanted = Path(url2pathname(unquote(parts.path))).resolve()
            return wanted.is_file() and wanted.is_relative_to(self._path.parent)
        except (OSError, ValueError):
            return False


def look(page: Page, most_ms: int) -> Any:  # Any: JSON
    """Return how all parts of a page look, as far as they are reached in the time."""
    return json.loads(told(page, "look", [MAX_PARTS, most_ms]))


def picture(page: Page) -> bytes:
    """Return a picture of all of a page, as it was looked at; nothing where it is too long."""
    height = page.evaluate(
        "() => { for (const one of document.querySelectorAll('details')) one.open = true;"
        " return document.documentElement.scrollHeight; }"
    )
    if height > MAX_HEIGHT:
        return b""
    clip: FloatRect = {"x": 0, "y": 0, "width": WIDE[0], "height": height}
    return page.screenshot(full_page=True, clip=clip, animations="disabled")


def told(page: Page, script: str, argument: object = None) -> Any:  # Any: JSON
    """Return what one of our own scripts says about a page."""
    text = files(__package__).joinpath("scripts", f"{script}.js").read_text("utf-8")
    return page.evaluate(text, argument)


def walk(page: Page) -> list[Any]:  # Any: JSON
    """Press Tab again and again; return where the focus went, and whether it can be seen."""
    told(page, "focus", True)
    stops: list[Any] = []
    for _ in range(MAX_STOPS):
        page.keyboard.press("Tab")
        stop = told(page, "focus", False)
        if stop is None or any(stop["at"] == one["at"] for one in stops):
            break
        if not stop["changed"]:
            stop["changed"] = _changed(page)
        stops.append(stop)
    page.evaluate("() => document.getElementById('easyread-still').remove()")
    return stops


def _changed(page: Page) -> bool:
    """Compare pictures of the page with and without the focus, where no style tells."""
    focused = page.screenshot(animations="disabled")
    page.evaluate("() => { window.last = document.activeElement; window.last.blur(); }")
    plain = page.screenshot(animations="disabled")
    page.evaluate("() => window.last.focus({ preventScroll: true })")
    return focused != plain
