"""Claims about the whole way from content to pages."""

from pathlib import Path

import pytest

from easyread import cache, pdf
from easyread.errors import ContentError, LimitError, PictureError
from easyread.pipeline import Made, Order, Project, open_project
from tests.conftest import CONTENT
from tests.symbols.packs import SQUARE, make

PDF_ONLY = Order(formats=("pdf",))
HTML_ONLY = Order(formats=("html",))
OWN = CONTENT.replace(":meeting: We", ":square: We")


def build(folder: Path, order: Order, *names: str) -> list[Made]:
    paths = tuple(folder / "content" / f"{name}.md" for name in names or ("hello",))
    return list(open_project(folder).build(paths, order, folder / "output"))


def write(folder: Path, name: str, source: str) -> None:
    (folder / "content" / f"{name}.md").write_text(source, "utf-8")


@pytest.fixture
def project(folder: Path) -> Project:
    return open_project(folder)


def test_the_front_matter_names_the_editions(folder: Path) -> None:
    write(folder, "hello", CONTENT.replace("kind:", "editions: [simple-text, easy-read]\nkind:"))
    found = build(folder, HTML_ONLY)
    assert [made.file.name for made in found] == ["hello.html"]
    assert "er-body--simple-text" in found[0].file.read_text("utf-8")


def test_each_edition_has_its_pdf_and_the_first_its_page(folder: Path) -> None:
    write(folder, "hello", CONTENT.replace("kind:", "editions: [easy-read, simple-text]\nkind:"))
    found = build(folder, Order())
    assert [made.file.name for made in found] == [
        "hello.pdf", "hello.html", "hello.simple-text.pdf",
    ]  # fmt: skip
    assert [made.pages for made in found][1] == 0
    assert all(made.pages == pdf.pages(made.file) for made in found if made.pages)
    assert all(made.size == made.file.stat().st_size for made in found)


def test_editions_that_a_reader_cannot_turn_to_have_pages_of_their_own(folder: Path) -> None:
    named = "editions: [easy-read, key-words, fewer-pictures]\nkind:"
    write(folder, "hello", CONTENT.replace("kind:", named))
    found = build(folder, HTML_ONLY)
    assert [made.file.name for made in found] == [
        "hello.html", "hello.key-words.html", "hello.fewer-pictures.html",
    ]  # fmt: skip
    pages = [made.file.read_text("utf-8") for made in found]
    assert ['class="er-key"' in page for page in pages] == [False, True, False]
    assert [made.matched > 0 for made in found] == [False, True, False]


def test_a_second_build_renders_nothing(folder: Path) -> None:
    first = build(folder, PDF_ONLY)
    before = first[0].file.stat()
    again = build(folder, PDF_ONLY)
    after = again[0].file.stat()
    assert (first[0].cached, again[0].cached) == (False, True)
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert again[0].pages == first[0].pages

    first[0].file.write_bytes(b"%PDF-1.7 cut off")
    mended = build(folder, PDF_ONLY)
    assert mended[0].cached
    assert pdf.pages(mended[0].file) == first[0].pages


def test_a_broken_cache_is_not_trusted_and_safe_to_delete(folder: Path) -> None:
    whole = build(folder, PDF_ONLY)[0].file.read_bytes()
    (kept,) = (folder / "output" / cache.FOLDER).iterdir()
    kept.write_bytes(kept.read_bytes()[:-500])
    again = build(folder, PDF_ONLY)
    assert not again[0].cached
    assert again[0].file.read_bytes() == whole
    assert cache.read(kept) is not None


def test_a_changed_picture_makes_a_new_pdf(folder: Path) -> None:
    make(folder / "symbols" / "mine", "square,,square.svg,A square\n")
    write(folder, "hello", OWN)
    build(folder, PDF_ONLY)
    (folder / "symbols" / "mine" / "square.svg").write_text(SQUARE.replace('"60"', '"30"'))
    assert not build(folder, PDF_ONLY)[0].cached


def test_a_page_over_the_limit_is_refused(folder: Path) -> None:
    build(folder, PDF_ONLY)
    (folder / "easyread.toml").write_text("[limits]\npages = 1\n")
    with pytest.raises(LimitError, match="pages; 1 at most") as caught:
        build(folder, PDF_ONLY)
    assert caught.value.place is not None
    assert caught.value.place.file.endswith("hello.md")


def test_a_build_that_takes_too_long_is_stopped(folder: Path) -> None:
    (folder / "easyread.toml").write_text("[limits]\nseconds = 1\n")
    write(folder, "hello", CONTENT + "".join(f"\n## {n}\n\n:meeting: A.\n" for n in range(1500)))
    with pytest.raises(LimitError, match="not ready after 1 second"):
        build(folder, PDF_ONLY)
    assert not (folder / "output" / "hello.pdf").exists()


def test_nothing_is_written_when_one_file_has_a_mistake(folder: Path) -> None:
    write(folder, "broken", CONTENT.replace("We meet", "We *meet*"))
    with pytest.raises(ContentError):
        build(folder, Order(), "hello", "broken")
    assert not (folder / "output").exists()


def test_a_page_that_has_not_changed_is_not_written_again(folder: Path) -> None:
    assert not build(folder, HTML_ONLY)[0].cached
    before = (folder / "output" / "hello.html").stat().st_mtime_ns
    assert build(folder, HTML_ONLY)[0].cached
    assert (folder / "output" / "hello.html").stat().st_mtime_ns == before


@pytest.mark.parametrize("name", ["hello.large-print", "content/../hello"])
def test_two_documents_never_become_one_file(folder: Path, name: str) -> None:
    editions = "editions: [easy-read, large-print]\nkind:"
    write(folder, "hello", CONTENT.replace("kind:", editions))
    write(folder, "hello.large-print", CONTENT)
    (folder / "content" / "content").mkdir()
    with pytest.raises(ContentError, match="Two documents would be written to") as caught:
        build(folder, PDF_ONLY, "hello", name)
    assert "hello.md" in caught.value.hint


def test_words_of_an_author_are_never_html(folder: Path) -> None:
    evil = '"><script>alert(1)</script>'
    write(folder, "hello", CONTENT.replace("Hello", f"'{evil}'").replace("We meet", "a &lt;b&gt;"))
    page = build(folder, HTML_ONLY)[0].file.read_text("utf-8")
    assert "<script>alert" not in page
    assert "a &lt;b&gt; &amp; talk." in page


def test_a_letter_that_our_font_lacks_is_told_with_its_place(project: Project) -> None:
    path = project.resources.project / "content" / "hello.md"
    path.write_text(CONTENT.replace("We meet", "We 会 meet 🎉"), "utf-8")
    with pytest.raises(ContentError, match=r"Our letters do not have: 会 \(U\+4F1A\)") as caught:
        project.document(path)
    assert caught.value.place is not None
    assert caught.value.place.line == 7
    assert caught.value.hint


def test_a_picture_that_could_do_harm_stops_the_build(folder: Path) -> None:
    evil = SQUARE.replace("<rect", '<image href="file:///etc/passwd"/><rect')
    make(folder / "symbols" / "mine", "square,,square.svg,A\n", files={"square.svg": evil})
    write(folder, "hello", OWN)
    with pytest.raises(PictureError, match="holds <image>"):
        build(folder, Order())
    assert not (folder / "output").exists()


def test_packs_are_taken_in_the_order_of_the_settings(folder: Path) -> None:
    make(folder / "symbols" / "mine", "meeting,,square.svg,A square\n")
    assert [each.name for each in open_project(folder).library().packs] == [
        "together", "openmoji", "mine",
    ]  # fmt: skip
    (folder / "easyread.toml").write_text('[symbols]\npacks = ["mine"]\n')
    assert open_project(folder).library().packs[0].name == "mine"


def test_posters_and_slips_are_pdfs_beside_the_main_page(folder: Path) -> None:
    write(folder, "hello", CONTENT.replace("kind:", "editions: [easy-read, poster, slips]\nkind:"))
    found = build(folder, Order())
    assert [made.file.name for made in found] == [
        "hello.pdf", "hello.html", "hello.poster.pdf", "hello.slips.pdf",
    ]  # fmt: skip
    assert pdf.read_form(found[0].file).form == "hello"
    assert not any(pdf.fields(made.file) for made in found[2:])


def test_a_larger_size_leaves_posters_and_slips_out(folder: Path) -> None:
    write(folder, "hello", CONTENT.replace("kind:", "editions: [easy-read, poster, slips]\nkind:"))
    found = build(folder, Order(formats=("pdf",), size_pt=20))
    assert [made.file.name for made in found] == ["hello.20pt.pdf"]


@pytest.mark.parametrize(
    ("order", "message"),
    [
        (Order(editions=("poster",), size_pt=20), "“poster” has words of one size."),
        (Order(editions=("slips",), formats=("html",)), "“slips” is made for paper."),
    ],
)
def test_what_posters_and_slips_cannot_be(folder: Path, order: Order, message: str) -> None:
    with pytest.raises(ContentError) as caught:
        build(folder, order)
    assert caught.value.message == message
    assert caught.value.hint


def test_posters_need_a_question(folder: Path) -> None:
    write(folder, "hello", "---\ntitle: A\n---\n## Part\n\nWords.\n")
    with pytest.raises(ContentError, match="There is no question for “poster”"):
        build(folder, Order(editions=("poster",)))
