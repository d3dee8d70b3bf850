import re
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser

from easyread.reporters import Results
from easyread.reporters.html import html
from tests.reporters.sample import results

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
RULES = """async () => (await axe.run(document)).violations.map((rule) =>
    rule.id + ': ' + rule.nodes.map((node) => node.html.slice(0, 200)).join(' | '))"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "report.html"
    path.write_text(html(results()), "utf-8")
    return path


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing(browser: Browser, file: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(file.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    page.evaluate(AXE)
    assert page.evaluate(RULES) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_page_stands_alone() -> None:
    page = html(results())
    assert not re.search(r"<(script|link|img|iframe)\b|url\(|@import|https?://", page)


def test_words_of_a_text_are_never_html() -> None:
    page = html(results())
    assert "<me>" not in page
    assert "&lt;me&gt;" in page


def test_each_mark_leads_to_what_is_said_about_it() -> None:
    page = html(results())
    links = set(re.findall(r'href="#(f[\d-]+)"', page))
    assert links <= set(re.findall(r'id="(f[\d-]+)"', page))
    assert len(links) == 4


def test_waivers_and_human_checks_and_scores_are_there() -> None:
    page = html(results())
    for words in ("It is the name of a law.", "Someone has read it out loud.", "trend only",
                  "Like published Easy Read: yes", "No proof."):  # fmt: skip
        assert words in page


def test_nothing_checked_makes_a_page_too() -> None:
    assert "0 files" in html(Results(()))
