"""Forms on paper that have boxes to tick but no fields, as Chromium prints them."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from easyread.model.prose import Prose
from easyread.model.tagged import PdfFacts
from easyread.readers.finished import finished
from easyread.rules.check import check
from easyread.rules.page_checker import page_report
from easyread.rules.profiles import profile
from tests.pdf.facts.here import read_here

ANSWERS = ["Yes", "No", "Not sure"]
ASKED = ["Did you like the talk?", "Did you like the food?", "Did you like the room?"]
STYLE = """@page { size: A4; margin: 20mm } body { font: 16pt/1.5 sans-serif }
div { display: flex; align-items: center; gap: 8mm; margin: 6mm 0 }
div span { width: 10mm; height: 10mm; border: 1mm solid #000 }
input { width: 8mm; height: 8mm; margin-right: 6mm }"""
DRAWN = "".join(f"<div><span></span>{answer}</div>" for answer in ANSWERS)
TYPED = "".join(f"<p>☐ {answer}</p>" for answer in ANSWERS)
INPUTS = "".join(
    f"<p><label><input type={kind}>{answer}</label></p>"
    for kind, answer in zip(("checkbox", "checkbox", "radio"), ANSWERS, strict=True)
)
PAGE = f"""<!doctype html><html lang="en-GB"><title>The day</title><style>{STYLE}</style>
<h1>The day</h1><p>{ASKED[0]}</p>{DRAWN}<p>{ASKED[1]}</p>{TYPED}<p>{ASKED[2]}</p>{INPUTS}"""


@pytest.fixture(scope="module", params=[True, False], ids=["tagged", "bare"])
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> PdfFacts:
    file = tmp_path_factory.mktemp("boxes") / "page.pdf"
    page = browser.new_page()
    page.set_content(PAGE)
    page.pdf(path=file, prefer_css_page_size=True, print_background=True, tagged=request.param)
    page.close()
    return read_here(file, file.name)


def words(facts: PdfFacts) -> Prose:
    return finished(facts)


def test_drawn_and_typed_boxes_and_printed_inputs_make_questions(printed: PdfFacts) -> None:
    assert [
        (one.unit.text, [choice.text for choice in one.choices]) for one in words(printed).questions
    ] == [(question, ANSWERS) for question in ASKED]


def test_boxes_that_chromium_prints_are_no_pictures(printed: PdfFacts) -> None:
    assert list(printed.shown.pictures) == []
    assert "small-picture" not in {one.rule for one in page_report(printed, profile()).findings}


def test_rules_for_forms_are_asked(printed: PdfFacts) -> None:
    found = [one for one in check(words(printed)).findings if one.rule == "missing-instruction"]
    assert [one.place.page for one in found] == [1, 1, 1]


def test_boxes_in_a_row_are_answers_of_one_question(tmp_path: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<p>Tick 1 box. Do you agree?</p><p>☐ Yes ☐ No</p>")
    page.pdf(path=tmp_path / "row.pdf")
    (question,) = words(read_here(tmp_path / "row.pdf", "row.pdf")).questions
    assert [one.text for one in question.choices] == ["Yes", "No"]
