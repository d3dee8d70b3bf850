"""What a screen reader meets in the PDF."""

import contextlib
import io
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from easyread.errors import PdfError
from easyread.pdf import render
from tests.pdf import sample
from tests.pdf.conftest import Maker
from tests.pdf.sample import HOUSE
from tests.pdf.tags import Tag, marks, tree

Reader = Callable[[str], Tag]


@pytest.fixture
def document(pdf: pikepdf.Pdf) -> Tag:
    return tree(pdf)


@pytest.fixture
def one(make: Maker) -> Iterator[Reader]:
    """Make a page and read its tree."""
    with contextlib.ExitStack() as open_files:

        def read(body: str) -> Tag:
            written = io.BytesIO(make(body).data)
            return tree(open_files.enter_context(pikepdf.open(written)))

        yield read


def test_headings_come_in_order(document: Tag) -> None:
    levels = [tag.kind for tag in document.walk() if tag.kind in ("H1", "H2", "H3")]
    assert levels == ["H1", "H2", "H2", "H3", "H3", "H2", "H3", "H3", "H3", "H2"]


def test_each_section_is_one(document: Tag) -> None:
    assert len(document.all("Sect")) == 4


def test_a_contents_list_links_to_each_part(document: Tag) -> None:
    (contents,) = document.all("TOC")
    assert contents.outline() == "TOC(TOCI(Reference(Link)) TOCI(Reference(Link)))"


def test_a_list_has_labels_and_bodies(document: Tag) -> None:
    plain = document.all("L")[0]
    assert plain.outline() == "L(LI(Lbl LBody) LI(Lbl LBody))"
    assert plain.entries.A.ListNumbering == "/Disc"
    assert document.all("L")[1].entries.A.ListNumbering == "/Decimal"


def test_a_list_in_a_list_is_inside_its_point(document: Tag) -> None:
    assert "LBody(L(LI(Lbl LBody)))" in document.all("L")[1].outline()


def test_a_list_over_two_pages_is_one_list(document: Tag) -> None:
    long = max(document.all("L"), key=lambda tag: len(tag.kids))
    assert len(long.kids) == 40
    assert {page for tag in long.walk() for page, _ in tag.marks} == {4, 5}


def test_a_word_list_pairs_a_word_with_its_meanings(document: Tag) -> None:
    assert "L(LI(Lbl LBody(P P)))" in [tag.outline() for tag in document.all("L")]


def test_a_paragraph_over_two_pages_is_one_paragraph(one: Reader) -> None:
    document = one(f"<h1>Long</h1><p>{'many words ' * 900}</p>")
    (paragraph,) = document.all("P")
    assert len({page for page, _ in paragraph.marks}) > 1


def test_a_table_over_pages_is_one_table_with_one_head(document: Tag) -> None:
    table = document.all("Table")[1]
    assert [tag.kind for tag in table.kids] == ["THead", "TBody"]
    assert len(table.all("TR")) == 41
    assert len(table.all("TH")) == 2


def test_each_cell_names_its_headers(document: Tag) -> None:
    table = document.all("Table")[0]
    day, place, monday = table.all("TH")[:3]
    assert [str(tag.entries.A.Scope) for tag in (day, place, monday)] == [
        "/Column", "/Column", "/Row",
    ]  # fmt: skip
    hall = table.all("TD")[0]
    assert [str(key) for key in hall.entries.A.Headers] == [
        str(monday.entries.ID), str(place.entries.ID),
    ]  # fmt: skip


def test_every_id_can_be_found(pdf: pikepdf.Pdf, document: Tag) -> None:
    names = pdf.Root.StructTreeRoot.IDTree.Names
    found = {str(names[i]): names[i + 1].objgen for i in range(0, len(names), 2)}
    assert found == {str(tag.entries.ID): tag.entries.objgen for tag in document.all("TH")}


def test_cells_that_span_are_counted(one: Reader) -> None:
    document = one(
        "<h1>T</h1><table><tr><th colspan=2 scope=colgroup>Both</th></tr><tr><th>A</th><th>B</th>"
        "</tr><tr><td>1</td><td>2</td></tr></table>",
    )
    both, _, second = document.all("TH")
    assert both.entries.A.ColSpan == 2
    assert [str(key) for key in document.all("TD")[1].entries.A.Headers] == [
        str(both.entries.ID), str(second.entries.ID),
    ]  # fmt: skip


def test_a_picture_with_words_is_a_figure_in_its_place(document: Tag) -> None:
    (figure,) = document.all("Figure")
    assert str(figure.entries.Alt) == "A house with a garden"
    left, bottom, right, top = (float(value) for value in figure.entries.A.BBox)
    assert 50 < left < right < 595
    assert 0 < bottom < top < 842
    assert right - left == pytest.approx(top - bottom) == pytest.approx(225, abs=1)


def test_a_picture_without_words_is_refused(make: Maker) -> None:
    with pytest.raises(PdfError, match=r"1F3E0.svg.* has no words"):
        make(f'<h1>T</h1><p><img src="{HOUSE}" alt=""></p>')


def test_a_drawing_in_the_page_speaks_by_its_title(make: Maker, one: Reader) -> None:
    svg = (
        '<svg width="20" height="20" viewBox="0 0 2 2"><title>{}</title><path d="M0 0h2v2z"/></svg>'
    )
    (figure,) = one(f"<h1>T</h1><p>{svg.format('A corner')}</p>").all("Figure")
    assert str(figure.entries.Alt) == "A corner"
    with pytest.raises(PdfError, match="drawn in the page"):
        make(f"<h1>T</h1><p>{svg.format('')}</p>")


def test_silent_pictures_are_not_in_the_tree(pdf: pikepdf.Pdf, document: Tag) -> None:
    assert len(document.all("Figure")) == 1
    assert "BMC" in marks(pdf.pages[1])[1]


def test_footers_are_artifacts(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert any("/Pagination" in kind for kind in marks(page)[1])


def test_what_is_hidden_from_readers_is_an_artifact(make: Maker, one: Reader) -> None:
    body = (
        "<h1>T</h1><p>Seen <span aria-hidden='true'>* * *</span></p>"
        f'<p><img src="{HOUSE}" alt="" aria-hidden="true"></p>'
    )
    assert one(body).outline() == "Document(H1 P)"
    with pikepdf.open(io.BytesIO(make(body).data)) as pdf:
        assert sum("/Layout" in kind for kind in marks(pdf.pages[0])[1]) == 2


def test_every_mark_is_in_the_tree_once(pdf: pikepdf.Pdf, document: Tag) -> None:
    held = [mark for tag in document.walk() for mark in tag.marks]
    assert len(held) == len(set(held))
    written = [(n, number) for n, page in enumerate(pdf.pages) for number in marks(page)[0]]
    assert sorted(held) == sorted(written)


def test_every_mark_leads_back_to_its_element(pdf: pikepdf.Pdf, document: Tag) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    for tag in document.walk():
        for page, number in tag.marks:
            assert parents[int(pdf.pages[page].StructParents)][number].objgen == tag.entries.objgen
        for annotation in tag.annotations:
            assert parents[int(annotation.StructParent)].objgen == tag.entries.objgen


def test_another_language_is_kept(document: Tag, pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "en-GB"
    foreign = [
        (tag.kind, str(tag.entries.Lang)) for tag in document.walk() if "/Lang" in tag.entries
    ]
    assert foreign == [("Span", "cy"), ("BlockQuote", "cy")]


def test_a_language_in_a_link_is_kept(one: Reader) -> None:
    document = one('<h1>T</h1><p><a href="https://example.org/" lang="cy">bore da</a></p>')
    assert str(document.all("Link")[0].entries.Lang) == "cy"


def test_a_link_is_one_link_named_by_its_words(document: Tag) -> None:
    link = document.all("Link")[2]
    (area,) = link.annotations
    assert str(area.Contents) == "our page about help"
    assert str(area.A.URI) == "https://example.org/help"
    assert not link.all("Link")[1:]


def test_links_do_not_lie_under_links(pdf: pikepdf.Pdf) -> None:
    links = [a for a in pdf.pages[1].Annots if a.Subtype == "/Link"]
    assert len(links) == 1
    left, bottom, right, top = (float(value) for value in links[0].Rect)
    assert left < right
    assert bottom < top
    assert int(links[0].F) == 4


def test_a_link_over_two_lines_has_two_areas(one: Reader) -> None:
    words = "a very long link " * 12
    (link,) = one(f'<h1>T</h1><p><a href="https://example.org/">{words}</a></p>').all("Link")
    assert len(link.annotations) > 1


def test_loose_words_become_paragraphs(one: Reader) -> None:
    document = one("<h1>T</h1><div>One <b>two</b><p>three</p>four</div>")
    assert document.outline() == "Document(H1 Div(P P P))"


def test_empty_elements_are_left_out(one: Reader) -> None:
    document = one("<h1>T</h1><div><p></p><div><span></span></div></div><p>Words</p>")
    assert document.outline() == "Document(H1 P)"


def test_see_through_words_are_refused(make: Maker) -> None:
    with pytest.raises(PdfError, match="see-through"):
        make('<h1>T</h1><p style="opacity: 0.5">Words</p>')


@pytest.mark.parametrize("body", ["<h2>T</h2>", "<h1>T</h1><h3>Sub</h3>"])
def test_a_missing_level_of_heading_is_refused(make: Maker, body: str) -> None:
    with pytest.raises(PdfError, match="heading of level"):
        make(body)


@pytest.mark.parametrize(
    ("extra", "missing"), [({"title": ""}, "title"), ({"language": ""}, "lang")]
)
def test_a_page_without_title_or_language_is_refused(
    make: Maker, extra: dict[str, str], missing: str
) -> None:
    with pytest.raises(PdfError, match=missing):
        make("<h1>T</h1>", **extra)


def test_headings_are_bookmarks(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Taking a step back"]
        assert [item.title for item in outline.root[0].children] == [
            "What is this?", "Tell us", "More", "A long part",
        ]  # fmt: skip


def test_a_line_that_goes_on_in_the_next_ends_in_a_space(tmp_path: Path) -> None:
    """A reader that goes by the tags would join the last word to the next line's first."""
    words = " ".join(["word"] * 40)
    body = f"<h1>A T</h1><p>{words}</p><h2><span style='display: block'>One</span>Two</h2>"
    written = render(sample.page(body), base_url=sample.BASE_URL, folders=sample.FOLDERS)
    (tmp_path / "lines.pdf").write_bytes(written.data)
    command = ["pdfinfo", "-struct-text", str(tmp_path / "lines.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    said = "".join(re.findall(r'^ *"(.*)"$', done.stdout, re.MULTILINE))
    assert said == f"A T{words}One Two"
