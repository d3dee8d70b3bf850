"""A form with every kind of field, opened from disk in Chromium, as a reader opens it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FloatRect, Locator, Page

from easyread import html
from easyread.config import EDITIONS
from easyread.pipeline import open_project

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = open_project(HERE)
    look = html.Look(EDITIONS["easy-read"], "screen")
    document = project.document(HERE / "sample.md")
    file = tmp_path_factory.mktemp("screen") / "sample.html"
    folders = project.resources.folders("templates")
    file.write_text(html.render(document, look, folders), "utf-8")
    return file


class Reader:
    """One person with one browser. `asked` keeps every address that their browser asked for."""

    def __init__(self, browser: Browser, file: Path) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.file = file
        self.asked: list[str] = []
        self.errors: list[str] = []

    def opens(
        self,
        *,
        voices: tuple[str, ...] = (),
        script: str = "",
        address: str = "",
        **look: Any,  # Any: whatever a browser context can be set to
    ) -> Page:
        """Open the form. `voices` stand in for the speech that a headless browser lacks."""
        context = self._browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **look})
        context.set_default_timeout(5000)
        self._contexts.append(context)
        if voices:
            context.add_init_script(path=HERE / "voice.js")
            context.add_init_script(f"window.voices.there(...{json.dumps(voices)})")
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._note)
        page.goto(self.file.as_uri() + address)
        return page

    def _note(self, message: Any) -> None:  # Any: Playwright's own value
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def leaves(self) -> None:
        for context in self._contexts:
            context.close()


def box_of(found: Locator) -> FloatRect:
    """Return where something stands on the page."""
    box = found.bounding_box()
    assert box is not None
    return box


@pytest.fixture
def reader(browser: Browser, sample: Path) -> Iterator[Reader]:
    person = Reader(browser, sample)
    yield person
    person.leaves()
    assert person.errors == []
    assert [url for url in person.asked if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.fixture
def page(reader: Reader) -> Page:
    return reader.opens()
