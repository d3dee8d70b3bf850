"""What holds for every document that we make, tried on all of content/."""

import functools
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import page as page_validation
import pikepdf
import pypdf
import pytest
import tinyhtml5

from easyread import pdf
from easyread.html import end_matter
from easyread.model.document import Document, Run, plain
from easyread.model.form import field_names, mark
from easyread.model.pdf import Field
from easyread.pipeline import Order, Project, open_project
from tests.validators.verapdf import verapdf

ROOT = Path(__file__).parent.parent
CONTENT = sorted(path for path in (ROOT / "content").glob("*.md") if path.name != "README.md")


# Those in which pictures stand elsewhere. No content file names them, so they are built as well.
MORE_EDITIONS = ("key-words", "fewer-pictures")


# Those that hold the questions alone, without fields, on sheets of their own.
SHEETS = {"poster": (842, 1191), "slips": (595, 842)}


@pytest.fixture(scope="session")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture(scope="session")
def output(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of content/, built once."""
    return built(project, tmp_path_factory.mktemp("output"))


@pytest.fixture(scope="session")
def again(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of content/, built once more elsewhere."""
    return built(project, tmp_path_factory.mktemp("again"))


def built(project: Project, folder: Path) -> Path:
    for order in (Order(), Order(editions=MORE_EDITIONS)):
        assert list(project.build(tuple(CONTENT), order, folder))
    return folder


@pytest.fixture(params=CONTENT, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest, project: Project) -> Document:
    return project.document(request.param)


def pdfs(output: Path, document: Document) -> list[Path]:
    """Every edition of a document that says all its words."""
    named = (name for name in document.meta.editions[1:] if name not in SHEETS)
    more = (*named, *MORE_EDITIONS)
    names = [document.name, *(f"{document.name}.{name}" for name in more)]
    return [output / f"{name}.pdf" for name in names]


def sheets(output: Path, document: Document) -> list[Path]:
    """Every edition of a document that holds its questions alone."""
    names = [name for name in document.meta.editions if name in SHEETS]
    return [output / f"{document.name}.{name}.pdf" for name in names]


def pages(output: Path, document: Document) -> list[Path]:
    """Every edition of a document that has an HTML page of its own."""
    names = [document.name, *(f"{document.name}.{name}" for name in MORE_EDITIONS)]
    return [output / f"{name}.html" for name in names]


def test_two_builds_give_the_same_bytes(output: Path, again: Path) -> None:
    files = sorted(path.name for path in output.iterdir() if path.is_file())
    assert files
    for name in files:
        assert (output / name).read_bytes() == (again / name).read_bytes(), name


def said(document: Document) -> Iterator[str]:
    """Walk everything that a document says, in order."""
    yield document.meta.title
    yield from _texts(document.sections)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, tuple) and value and all(isinstance(run, Run) for run in value):
        yield plain(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def folded(words: str) -> str:
    """Return words without their white space: line ends differ between paper and screen."""
    return re.sub(r"\s+", "", words)


@functools.cache
def words_of_pdf(path: Path) -> str:
    """Return what a screen reader would say: the words in the order of the tags.

    Poppler looks at each page once a tag, so each file is asked once only.
    """
    tags = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True)
    return folded(
        "".join(re.findall(r'^\s*"(.*)"$', tags.stdout, re.MULTILINE)).replace('\\"', '"')
    )


def words_of_html(path: Path) -> str:
    root = tinyhtml5.parse(path.read_text("utf-8"), namespace_html_elements=False)
    main = next(root.iter("main"))
    return folded("".join(main.itertext()))


def assert_all_said(words: str, document: Document, where: str) -> None:
    position = 0
    for text in said(document):
        found = words.find(folded(text), position)
        assert found >= 0, f"{where} does not say, or not in its place: {text}"
        position = found + len(folded(text))


def test_each_pdf_says_every_word_in_order(document: Document, output: Path) -> None:
    for path in pdfs(output, document):
        assert_all_said(words_of_pdf(path), document, path.name)


def test_the_html_says_every_word_in_order(document: Document, output: Path) -> None:
    for path in pages(output, document):
        assert_all_said(words_of_html(path), document, path.name)


def test_each_sheet_says_every_question_and_answer_in_order(
    document: Document, output: Path
) -> None:
    for path in sheets(output, document):
        words = words_of_pdf(path)
        position = 0
        for question in filter(lambda one: one.collected, document.questions()):
            for text in (question.text, *(choice.text for choice in question.choices)):
                found = words.find(folded(plain(text)), position)
                assert found >= 0, f"{path.name} does not say, or not in its place: {plain(text)}"
                position = found


def test_sheets_have_no_fields_and_their_own_size(document: Document, output: Path) -> None:
    for path in sheets(output, document):
        assert not pdf.fields(path)
        with pikepdf.open(path) as opened:
            sizes = {
                tuple(round(float(side)) for side in page.mediabox[2:]) for page in opened.pages
            }
        assert sizes == {SHEETS[path.stem.rpartition(".")[2]]}


def test_every_sheet_fits_on_its_page(document: Document, output: Path) -> None:
    """The last page alone has the credits, and no sheet runs over."""
    for path in sheets(output, document):
        texts = [page.extract_text() for page in pypdf.PdfReader(path).pages]
        about = ["About this document" in text for text in texts]
        assert about == [False] * (len(texts) - 1) + [True], path.name
        asked = [plain(one.text) for one in document.questions() if one.collected]
        for text in texts[:-1]:
            assert any(folded(one) in folded(text) for one in asked), (path.name, text)


def test_the_key_facts_are_in_the_pdf_and_the_html(output: Path) -> None:
    facts = tomllib.loads((ROOT / "content/event-report-easy-read.facts.toml").read_text("utf-8"))
    assert len(facts["fact"]) >= 70
    name = "event-report-easy-read"
    in_pdf, in_html = words_of_pdf(output / f"{name}.pdf"), words_of_html(output / f"{name}.html")
    for fact in facts["fact"]:
        for words in fact["words"]:
            assert folded(words) in in_pdf, f"not in the PDF: {words}"
            assert folded(words) in in_html, f"not in the HTML: {words}"


def test_fields_have_the_same_names_in_pdf_html_and_questions(
    document: Document, output: Path
) -> None:
    names = [name for question in document.questions() for name in field_names(question)]
    for page in pages(output, document):
        root = tinyhtml5.parse(page.read_text("utf-8"))
        main = next(element for element in root.iter() if str(element.tag).endswith("}main"))
        in_html = [element.get("name") for element in main.iter() if element.get("name")]
        assert list(dict.fromkeys(in_html)) == names
    for path in pdfs(output, document):
        assert list(dict.fromkeys(field.name for field in pdf.fields(path))) == names


def test_the_pdf_knows_which_form_it_is(document: Document, output: Path) -> None:
    expected = mark(document)
    for path in pdfs(output, document):
        filled = pdf.read_form(path)
        if expected is None:
            assert not filled.values
        else:
            assert (filled.form, filled.version) == (expected.form, expected.version)
            assert not any(filled.values.values()), "nothing is answered yet"


def test_a_filled_form_comes_back_as_it_was_filled(
    document: Document, output: Path, tmp_path: Path
) -> None:
    """Every other tick, and words in every space, put in by pypdf."""
    for path in pdfs(output, document):
        given = {
            field.name: _answer(field, position) for position, field in enumerate(pdf.fields(path))
        }
        if not given:
            continue
        writer = pypdf.PdfWriter(clone_from=path)
        spelled = {name: f"/{value}" if name in _ticked(path) else value
                   for name, value in given.items() if value}  # fmt: skip
        for page in writer.pages:
            writer.update_page_form_field_values(page, spelled, auto_regenerate=False)
        filled = tmp_path / path.name
        writer.write(filled)
        back = {name: answer for name, answer in pdf.read_form(filled).values.items() if answer}
        many = {field.name for field in pdf.fields(path) if field.kind == "many"}
        assert back == {
            name: True if name in many else value for name, value in given.items() if value
        }


def _ticked(path: Path) -> set[str]:
    return {field.name for field in pdf.fields(path) if field.kind in ("one", "many")}


def _answer(field: Field, position: int) -> str:
    if field.kind in ("write", "line"):
        return f"Sam’s {field.name}: “5 < 6”"
    return field.value if position % 2 or field.kind == "one" else ""


def test_every_picture_has_its_credit(document: Document, output: Path) -> None:
    words = words_of_pdf(output / f"{document.name}.pdf")
    thanked = Counter(picture.credit.sentence for picture in end_matter.used_pictures(document))
    for sentence, count in thanked.items():
        assert folded(sentence) in words
        assert folded(f"We used {count} of these pictures.") in words


def test_each_pdf_is_tagged_titled_and_in_its_language(document: Document, output: Path) -> None:
    for path in (*pdfs(output, document), *sheets(output, document)):
        with pikepdf.open(path) as opened:
            assert opened.Root.MarkInfo.Marked
            assert str(opened.Root.Lang) == document.language
            assert opened.Root.ViewerPreferences.DisplayDocTitle
            assert str(opened.docinfo["/Title"]) == document.meta.title
            assert "/Outlines" in opened.Root


def test_each_pdf_passes_the_fast_gate(document: Document, output: Path) -> None:
    for path in (*pdfs(output, document), *sheets(output, document)):
        profile = page_validation.ValidationProfile.PDF_UA_1
        report = page_validation.validate_pdf(str(path), profile=profile)
        assert report.is_compliant, (path.name, [str(failure) for failure in report.failures])


def test_verapdf_finds_no_failure_for_ua_1_and_a_2a(output: Path) -> None:
    files = sorted(output.glob("*.pdf"))
    for profile in ("ua1", "2a"):
        assert verapdf(files, profile) == []


def test_pages_are_within_the_limits_of_easy_read(output: Path) -> None:
    assert pdf.pages(output / "taking-a-step-back.pdf") <= 24
    assert pdf.pages(output / "event-report-easy-read.pdf") <= 24


def test_only_our_font_is_in_a_pdf(output: Path) -> None:
    for path in sorted(output.glob("*.pdf")):
        fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True).stdout
        assert len(fonts.splitlines()) > 2, path.name
        for line in fonts.splitlines()[2:]:
            assert "Atkinson" in line, (path.name, line)


def test_the_screen_page_needs_nothing_from_elsewhere(document: Document, output: Path) -> None:
    root = tinyhtml5.parse((output / f"{document.name}.html").read_text("utf-8"))
    for element in root.iter():
        for key in ("src", "poster", "data", "action"):
            assert element.get(key, "data:").startswith("data:"), element.attrib
        assert not str(element.tag).endswith("}link")


@pytest.mark.parametrize(
    ("edition", "size_pt"),
    [("large-print", 20), ("large-print", 28), ("large-print", 40), ("key-words", 40)],
)
def test_nothing_is_cut_off_in_very_large_print(
    project: Project, tmp_path: Path, edition: str, size_pt: float
) -> None:
    """Every word lies 10 mm or more from the sides, and 5 mm from the top and the bottom."""
    order = Order(editions=(edition,), formats=("pdf",), size_pt=size_pt)
    margin_pt = 28
    for made in project.build(tuple(CONTENT), order, tmp_path):
        boxes = subprocess.run(
            ["pdftotext", "-bbox", str(made.file), "-"], capture_output=True, text=True
        )
        words = re.findall(
            r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)',
            boxes.stdout,
        )
        assert len(words) > 200
        for left, top, right, bottom, word in words:
            inside = float(left) > margin_pt and float(right) < 595 - margin_pt
            inside = inside and float(top) > margin_pt / 2 and float(bottom) < 842 - margin_pt / 2
            assert inside, (made.file.name, word, left, top, right, bottom)


def test_our_own_words_pass_our_own_rules(document: Document) -> None:
    """No error is left that nobody gave a reason for."""
    file = str(Path(document.place.file).relative_to(ROOT))
    command = [sys.executable, "-m", "easyread", "check", file, "--format", "json"]
    checked = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert checked.returncode == 0, checked.stdout[-2000:]
