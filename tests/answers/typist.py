"""Types answers into the web page of a form, and saves them with the page's own button."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.answers.replies import Given


class Typist:
    """One person at one page, who answers it again and again."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def fills(self, given: Given, saved: Path) -> None:
        """Tick and type all answers of one reply, and save them."""
        self._page.evaluate("easyread.fields.fill(new Map())")
        ticks = [
            *given.one.items(),
            *((name, on) for name, ons in given.many.items() for on in ons),
        ]
        for name, value in ticks:
            if value:
                self._page.check(f"#answer-{name}--{value}")
        for name, text in given.written.items():
            self._page.focus(f"#answer-{name}")
            self._page.keyboard.insert_text(text)
        with self._page.expect_download() as download:
            self._page.evaluate("document.getElementById('er-save').click()")
        download.value.save_as(saved)


@contextmanager
def typist(browser: Browser, page: Path) -> Iterator[Typist]:
    """Open a page, with all its parts shown."""
    opened = browser.new_page()
    opened.set_default_timeout(10_000)
    opened.goto(page.as_uri())
    opened.evaluate("easyread.settings.set('view', 'all')")
    yield Typist(opened)
    opened.close()
