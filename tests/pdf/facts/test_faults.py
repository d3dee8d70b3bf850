"""Copies of a good file with one fault each, from the bytes to the findings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from playwright.sync_api import Browser

from easyread.model.page import Page, PageFacts
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.catalog import catalog
from easyread.pdf.facts.tree import tree
from easyread.rules import profile
from easyread.rules.page_checker import page_report
from tests.pdf.facts.good import add, bounds, entitle, good, part, put
from tests.pdf.facts.made import held, note, saved

# They sum up others, or speak of a claim that the good file does not make.
SUMS = {"missing-pdf-ua-claim", "below-public-standard"}


def asked(file: Any) -> PdfFacts:
    with pikepdf.open(file) as pdf:
        pages = tuple(Page(number, 600, 800) for number in range(1, len(pdf.pages) + 1))
        shown = PageFacts("made.pdf", "pdf", pages, title=str(pdf.docinfo.get("/Title", "")))
        return catalog(pdf, tree(pdf), shown)


def found(facts: PdfFacts) -> dict[str, str]:
    report = page_report(facts, profile("nhs-easy-read"))
    return {one.rule: one.severity for one in report.findings if one.rule not in SUMS}


def test_a_good_file_has_no_fault() -> None:
    assert found(asked(saved(good()))) == {}


def _old_title(pdf: pikepdf.Pdf) -> None:
    entitle(pdf, "")
    pdf.docinfo["/Title"] = String("Have your say")


def _claim(pdf: pikepdf.Pdf) -> None:
    entitle(pdf, "Have your say", ' pdfuaid:part="1"')
    put(part(pdf, 3), "/Alt", None)


def _layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Notes")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))


def _bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Nowhere"))


CELLS = ("TR", ("TD",), ("TD",))
ROW = ("TR", ("TD", ("Figure", {"Alt": "A house", "A": bounds()})), ("TD", ("P",)))
Spoil = Callable[[pikepdf.Pdf], None]
FAULTS: list[tuple[str, Spoil, dict[str, str]]] = [
    ("no tags", lambda pdf: put(pdf.Root, "/StructTreeRoot", None), {"untagged-pdf": "error"}),
    ("not marked", lambda pdf: put(pdf.Root, "/MarkInfo", None), {"untagged-pdf": "error"}),
    ("doubts", lambda pdf: put(pdf.Root.MarkInfo, "/Suspects", True), {"doubtful-tags": "error"}),
    ("a ring", lambda pdf: part(pdf).K.append(part(pdf)), {"doubtful-tags": "warning"}),
    ("no language", lambda pdf: put(pdf.Root, "/Lang", None), {"missing-language": "error"}),
    (
        "no such language",
        lambda pdf: put(pdf.Root, "/Lang", String("English")),
        {"missing-language": "error"},
    ),
    (
        "American",
        lambda pdf: put(pdf.Root, "/Lang", String("en-US")),
        {"american-english": "warning"},
    ),
    ("no title", lambda pdf: entitle(pdf, ""), {"missing-title": "error"}),
    (
        "old title",
        _old_title,
        {"missing-title": "warning"},
    ),
    ("file name", lambda pdf: entitle(pdf, "say_v2.docx"), {"file-name-as-title": "error"}),
    (
        "hidden title",
        lambda pdf: put(pdf.Root, "/ViewerPreferences", None),
        {"hidden-title": "error"},
    ),
    ("unknown", lambda pdf: put(part(pdf, 4), "/S", Name.Body), {"unknown-tag": "error"}),
    (
        "changed",
        lambda pdf: put(pdf.Root.StructTreeRoot, "/RoleMap", Dictionary(H1=Name.P)),
        {"changed-tag": "error"},
    ),
    ("late", lambda pdf: put(part(pdf, 0), "/S", Name.H2), {"late-top-heading": "error"}),
    ("mixed", lambda pdf: add(pdf, ("H",)), {"mixed-headings": "error"}),
    ("no list", lambda pdf: put(part(pdf, 1), "/S", Name.Div), {"misplaced-tag": "error"}),
    ("uneven", lambda pdf: put(part(pdf, 2, 1), "/K", Array([])), {"uneven-table": "error"}),
    (
        "no headings",
        lambda pdf: add(pdf, ("Table", CELLS, CELLS)),
        {"table-without-headings": "error"},
    ),
    ("layout", lambda pdf: add(pdf, ("Table", ROW, ROW)), {"layout-table": "warning"}),
    ("silent", lambda pdf: put(part(pdf, 3), "/Alt", None), {"missing-description": "error"}),
    (
        "img",
        lambda pdf: put(part(pdf, 3), "/Alt", String("IMG_1.jpg")),
        {"file-name-as-description": "error"},
    ),
    ("no box", lambda pdf: put(part(pdf, 3), "/A", None), {"missing-picture-box": "warning"}),
    ("link", lambda pdf: put(part(pdf, 4, 0), "/S", Name.Span), {"untagged-link": "error"}),
    (
        "link's name",
        lambda pdf: put(pdf.pages[0].obj.Annots[0], "/Contents", None),
        {"unnamed-link": "warning"},
    ),
    ("field", lambda pdf: put(part(pdf, 4, 1), "/S", Name.Span), {"untagged-field": "error"}),
    (
        "two fields",
        lambda pdf: part(pdf, 4, 1).K.append(held(note(pdf, "Widget", F=2))),
        {"untagged-field": "error"},
    ),
    ("tabs", lambda pdf: put(pdf.pages[0].obj, "/Tabs", None), {"wrong-tab-order": "error"}),
    ("XFA", lambda pdf: put(pdf.Root.AcroForm, "/XFA", Array([])), {"dynamic-form": "warning"}),
    ("layer", _layer, {"hidden-layers": "warning"}),
    ("bookmark", _bookmark, {"missing-bookmarks": "warning"}),
    (
        "film",
        lambda pdf: add(pdf, ("Annot", held(note(pdf, "RichMedia")))),
        {"silent-media": "error", "unnamed-link": "error"},
    ),
    (
        "claim",
        _claim,
        {"false-pdf-ua-claim": "error", "missing-description": "error"},
    ),
]


@pytest.mark.parametrize(("spoil", "expected"), [
    pytest.param(spoil, expected, id=name) for name, spoil, expected in FAULTS
])  # fmt: skip
def test_a_fault_is_found_and_nothing_else(spoil: Spoil, expected: dict[str, str]) -> None:
    pdf = good()
    spoil(pdf)
    assert found(asked(saved(pdf))) == expected


def test_a_lock_is_found() -> None:
    lock = pikepdf.Encryption(owner="secret", R=6)
    assert found(asked(saved(good(), encryption=lock))) == {"locked-voice": "warning"}


def test_nothing_is_wrong_with_our_own_booklet(booklet: Path) -> None:
    assert found(asked(booklet)) == {}


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
