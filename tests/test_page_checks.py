"""Claims about the check of finished files, from the file to the report."""

import io
import json
from pathlib import Path

import pikepdf
import pytest

from easyread import checker, config, own_pages, page_checks, pdf
from easyread.errors import EasyReadError
from easyread.pipeline import Order, open_project
from easyread.resources import BUILT_IN
from tests.conftest import CONTENT
from tests.running import run

SMALL = b"\n".join([
    b"%PDF-1.4",
    b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R",
    b"/Resources<</Font<</F 5 0 R>>>>>>endobj",
    b"4 0 obj<</Length 60>>stream",
    b"BT /F 9 Tf 80 700 Td (You can utilise this small form.) Tj ET",
    b"endstream endobj",
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    b"trailer<</Root 1 0 R>>",
])  # fmt: skip


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "small.pdf"
    with pikepdf.open(io.BytesIO(SMALL)) as found:
        found.save(file)
    return file


@pytest.fixture
def built(folder: Path) -> Path:
    (folder / "content" / "hello.md").write_text(CONTENT.replace(":meeting: We", "We"), "utf-8")
    order = Order(formats=("pdf",))
    paths = (folder / "content" / "hello.md",)
    return next(open_project(folder).build(paths, order, folder / "output")).file


def test_a_pdf_is_checked_for_its_words_and_its_pages(small: Path) -> None:
    report = checker.plain("").file(small).report
    found = {one.rule: one for one in report.findings}
    assert found["small-text"].place.page == 1
    assert found["small-text"].boxes
    assert found["hard-word"].place.page == 1
    assert found["hard-word"].boxes
    assert "untagged-pdf" in found
    assert report.checked["small-text"] == 1


def test_words_of_a_page_are_told_with_their_page(small: Path) -> None:
    told = run(small.parent, "check", "small.pdf")
    assert told.returncode == 1
    assert "small.pdf, page 1  error  small-text" in told.stdout
    assert "This text is 9pt." in told.stdout


def test_a_pdf_can_be_piped_in(small: Path) -> None:
    report = checker.plain("").raw(io.BytesIO(small.read_bytes())).report
    assert report.name == "standard input"
    assert any(one.rule == "small-text" for one in report.findings)


def test_json_names_the_page_and_the_boxes(small: Path) -> None:
    told = run(small.parent, "check", "small.pdf", "--format", "json")
    findings = json.loads(told.stdout)["files"][0]["findings"]
    (found,) = [one for one in findings if one["rule"] == "small-text"]
    assert found["page"] == 1
    assert len(found["boxes"][0]) == 4


def test_the_html_report_shows_the_page_with_the_fault_boxed(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    run(small.parent, "check", "small.pdf", "--format", "html", "--output", str(file))
    page = file.read_text("utf-8")
    assert "<h4>Page 1</h4>" in page
    assert "data:image/png;base64," in page
    assert 'class="box box--error"' in page


def test_what_people_must_check_of_a_pdf_is_named(small: Path) -> None:
    checks = checker.plain("").file(small).report.human_checks
    assert any("screen reader" in check for check in checks)


def test_our_own_pages_have_no_errors_and_pass_but_once(folder: Path, built: Path) -> None:
    made = next(
        open_project(folder).build(
            (folder / "content" / "hello.md",), Order(formats=("pdf",)), folder / "output"
        )
    )
    assert own_pages.faults(made, config.read(folder)) == ()
    assert list((folder / "output" / ".cache").glob("*.passed"))


def test_a_page_with_an_error_fails_the_build(folder: Path) -> None:
    (folder / "content" / "hello.md").write_text(CONTENT.replace(":meeting: We", "We"), "utf-8")
    css = folder / "templates" / "base" / "document.css"
    css.parent.mkdir(parents=True)
    ours = (BUILT_IN / "templates" / "base" / "document.css").read_text("utf-8")
    css.write_text(f"{ours}p {{ font-size: 9pt; }}", "utf-8")
    told = run(folder, "build", "--format", "pdf")
    assert told.returncode == 1, told.stderr
    assert "This text is 9pt" in told.stderr
    assert "The pages have" in told.stderr


def test_words_are_the_same_in_the_content_and_in_its_pdf(folder: Path, built: Path) -> None:
    content = checker.plain("").file(folder / "content" / "hello.md").report
    finished = page_checks.finished(built)
    words = [unit.text for unit in finished.prose.units]
    assert all(found.text in " ".join(words) for found in content.findings if found.text)


def test_a_broken_pdf_is_one_clear_message(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing else")
    with pytest.raises(EasyReadError):
        checker.plain("").file(broken)
    told = run(tmp_path, "check", "broken.pdf")
    assert told.returncode == 2
    assert "Traceback" not in told.stderr


def test_the_way_in_stays_a_function_after_its_first_call(small: Path) -> None:
    assert pdf.facts(small).shown.pages
    assert pdf.facts(small).shown.pages


def test_the_html_report_says_what_could_not_be_read(small: Path, tmp_path: Path) -> None:
    (small.parent / "none.pdf").write_bytes(b"")
    file = tmp_path / "report.html"
    told = run(
        small.parent, "check", "small.pdf", "none.pdf", "--format", "html", "--output", str(file)
    )
    assert told.returncode == 2
    assert "We could not read 1 file" in file.read_text("utf-8")
    assert "none.pdf is empty." in file.read_text("utf-8")
