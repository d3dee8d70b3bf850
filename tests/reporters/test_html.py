import re
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser

from easyread.model.box import Box
from easyread.model.language import Span
from easyread.model.page import Spot
from easyread.model.place import Place
from easyread.reporters import Results
from easyread.reporters.html import html
from easyread.reporters.results import PagePicture
from tests.reporters.sample import other_sources, results

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


def test_what_makes_the_difficulty_is_told() -> None:
    row = "<td>Words in a sentence</td><td>7.50</td><td>12.0</td>"
    assert row in html(results())


def test_numbers_stand_in_order_in_the_text() -> None:
    (one,) = results().checked
    around = one.report.findings[1]._replace(span=Span(0, 30))  # it ends behind the next one
    report = one.report._replace(findings=(around, *one.report.findings[1:]))
    page = html(results()._replace(checked=(one._replace(report=report),)))
    numbers = [int(one) for one in re.findall(r'class="to"[^>]*>.*?</span>(\d+)<', page)]
    assert len(numbers) > 2
    assert numbers == sorted(numbers)


def test_nothing_checked_makes_a_page_too() -> None:
    assert "0 files" in html(Results(()))


def paged() -> Results:
    """Two findings on one page and at one place: first one to check, then an error."""
    one = results()
    (checked,) = one.checked
    box = Box(50, 50, 300, 80)
    spots = tuple(Spot(1, box) for _ in checked.prose.units)
    known = {found.rule: found for found in checked.report.findings}
    found = tuple(
        known[rule]._replace(place=Place("a, b.txt", page=1), boxes=(box,))
        for rule in ("all", "short")
    )
    prose, report = checked.prose._replace(spots=spots), checked.report._replace(findings=found)
    picture = PagePicture(b"", 595, 842)
    return one._replace(
        checked=(checked._replace(prose=prose, report=report, pictures={1: picture}),)
    )


def test_of_a_page_errors_come_first_and_what_is_to_check_is_folded() -> None:
    page = html(paged())
    error, fold, check = (page.index(words) for words in ("e.g.", "To check: 1", "Second"))
    assert error < fold < check
    assert page.index('id="f1-1"') < fold < page.index('id="f1-2"')


def test_a_place_is_boxed_once_with_the_gravest_look() -> None:
    page = html(paged())
    assert page.count('class="box box--') == 1
    assert 'class="box box--error"' in page


def test_a_box_has_the_numbers_of_all_findings_in_it() -> None:
    label = re.search(r'<span class="numbers">(.*?)</span></div>', html(paged()))
    assert label
    assert re.findall(r'href="#(f1-\d)"', label[1]) == ["f1-1", "f1-2"]


def test_sources_are_folded() -> None:
    found = re.findall(r"<details class=.quiet why.>(.*?)</details>", html(results()))
    assert len(found) == 4
    assert "Write words in full. Source: Guide; OWN (from memory)" in "".join(found)
    assert "Source" not in re.sub(r"<details.*?</details>", "", html(results()), flags=re.DOTALL)


def test_files_that_could_not_be_read_come_first() -> None:
    page = html(results()._replace(unread=("a.pdf is empty.\nCopy <it> again.",)))
    assert "We could not read 1 file" in page
    assert page.index("a.pdf is empty.<br>Copy &lt;it&gt; again.") < page.index("file-1")
    assert "could not read" not in html(results())


def test_findings_of_a_rule_name_their_own_sources() -> None:
    page = html(other_sources())
    assert "Source: Guide; OWN (from memory)" in page
    assert "Source: VATT" in page
