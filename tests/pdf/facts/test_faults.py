"""Copies of a good file with one fault each, from the bytes to the findings."""

from pathlib import Path
from typing import Any

import pikepdf
import pytest
from playwright.sync_api import Browser

from easyread.model.page import Page, PageFacts
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.catalog import catalog
from easyread.pdf.facts.tree import tree
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from tests.pdf.facts.faults import FAULTS, Spoil
from tests.pdf.facts.good import good
from tests.pdf.facts.made import saved
from tests.validators.verapdf import verapdf

# They sum up others, or speak of a claim that the good file does not make.
SUMS = {"missing-pdf-ua-claim", "below-public-standard"}


def asked(file: Any) -> PdfFacts:
    with pikepdf.open(file) as pdf:
        pages = tuple(Page(number, 595, 842) for number in range(1, len(pdf.pages) + 1))
        shown = PageFacts("made.pdf", "pdf", pages, title=str(pdf.docinfo.get("/Title", "")))
        return catalog(pdf, tree(pdf), shown)


def found(facts: PdfFacts) -> dict[str, str]:
    report = page_report(facts, profile("nhs-easy-read"))
    return {one.rule: one.severity for one in report.findings if one.rule not in SUMS}


def test_a_good_file_has_no_fault() -> None:
    assert found(asked(saved(good()))) == {}


@pytest.mark.parametrize(("spoil", "expected"), [
    pytest.param(spoil, expected, id=name) for name, _, spoil, expected in FAULTS
])  # fmt: skip
def test_a_fault_is_found_and_nothing_else(spoil: Spoil, expected: dict[str, str]) -> None:
    pdf = good()
    spoil(pdf)
    assert found(asked(saved(pdf))) == expected


def test_verapdf_finds_the_same_faults_and_no_other_in_the_good_file(tmp_path: Path) -> None:
    (tmp_path / "0.pdf").write_bytes(saved(good()).getvalue())
    for number, (_, _, spoil, _) in enumerate(FAULTS, 1):
        pdf = good()
        spoil(pdf)
        (tmp_path / f"{number}.pdf").write_bytes(saved(pdf).getvalue())
    told: dict[str, set[str]] = {}
    for fault in verapdf(sorted(tmp_path.iterdir()), "ua1"):
        told.setdefault(fault.file, set()).add(fault.rule)
    assert told["0.pdf"] == {"5 t1"}  # it claims nothing
    for number, (name, clause, _, _) in enumerate(FAULTS, 1):
        assert not clause or clause in told[f"{number}.pdf"], name


def test_a_lock_is_found() -> None:
    lock = pikepdf.Encryption(owner="secret", R=6)
    assert found(asked(saved(good(), encryption=lock))) == {"locked-voice": "warning"}


def test_nothing_is_wrong_with_our_own_booklet(booklet: Path) -> None:
    # The pages of these facts are empty: no picture on the front is seen.
    assert not set(found(asked(booklet))) - {"front-page-without-picture"}


PRINTED = """<!doctype html><html lang="en-GB"><title>Have your say</title>
<h1>Have your say</h1><p>Read more on <a href="https://example.org/">our website</a>.</p>
<h2>A list</h2><ul><li>One</li><li>Two</li></ul>
<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>2pm</td></tr></table>
<figure><svg width="50" height="50" role="img" aria-label="A ball"><circle r="20" cx="25" cy="25"/>
</svg><figcaption>A ball</figcaption></figure>"""


def test_a_page_printed_by_chromium_lacks_what_chromium_leaves_out(
    browser: Browser, tmp_path: Path
) -> None:
    page = browser.new_page()
    page.set_content(PRINTED)
    page.pdf(path=tmp_path / "tagged.pdf", tagged=True)
    page.pdf(path=tmp_path / "plain.pdf", tagged=False)
    page.close()
    assert found(asked(tmp_path / "tagged.pdf")) == {
        "missing-title": "warning",
        "missing-picture-box": "warning",
        "unnamed-link": "warning",
    }
    assert "untagged-pdf" in found(asked(tmp_path / "plain.pdf"))
