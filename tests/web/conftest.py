"""Pages in many styles, looked at once for all tests of a session."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from easyread import html, web
from easyread.config import EDITIONS
from easyread.model.lettering import Block
from easyread.model.screen import HtmlFacts
from easyread.pipeline import open_project

PAGES = Path(__file__).parent / "pages"
HEAD = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>'
    '<meta name="viewport" content="width=device-width"></head><body><main><h1>A page</h1>'
)
Facts = Callable[[str], HtmlFacts]


@pytest.fixture(scope="session")
def facts(browser: object) -> Facts:
    """Return what a browser sees of one of the pages beside these tests."""

    @cache
    def seen(name: str) -> HtmlFacts:
        found = web.facts(PAGES / f"{name}.html", browser=True, timeout_s=60)
        assert found.shown.laid_out
        assert found.stops is not None
        assert found.narrow
        return found

    return seen


@pytest.fixture
def parsed(tmp_path: Path) -> Facts:
    """Return what the tags alone tell about some HTML."""

    def read(body: str) -> HtmlFacts:
        file = tmp_path / "page.html"
        file.write_text(body if "<html" in body else HEAD + body, "utf-8")
        return web.facts(file, browser=False)

    return read


@pytest.fixture(scope="session")
def ours(browser: object, tmp_path_factory: pytest.TempPathFactory) -> HtmlFacts:
    """A form of ours with each kind of field, as a browser sees it."""
    sample = Path(__file__).parents[1] / "screen" / "sample.md"
    project = open_project(sample.parent)
    look = html.Look(EDITIONS["easy-read"], "screen")
    file = tmp_path_factory.mktemp("ours") / "sample.html"
    folders = project.resources.folders("templates")
    file.write_text(html.render(project.document(sample), look, folders), "utf-8")
    return web.facts(file, browser=True, timeout_s=60)


def block_of(found: HtmlFacts, start: str) -> Block:
    """Return the block that starts with these words."""
    return next(one for one in found.shown.pages[0].blocks if one.text.startswith(start))
