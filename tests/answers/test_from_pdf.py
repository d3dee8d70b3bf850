"""Claims about filled PDFs: what counts, and what is said of those that do not."""

import io
from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from easyread.answers import from_pdf
from easyread.answers.found import Found
from easyread.pdf import form_reader
from easyread.pdf.forms import FormReader
from tests.answers.sample import NEWER, Sample, answers, sample, saved

HARD = "=cmd()|' /C calc'!A0 😀 שלום\n\n“a”, 'b'; \"c\"\x0cnew page"


@pytest.fixture(scope="module")
def reader() -> Iterator[FormReader]:
    with form_reader() as found:
        yield found


def why(found: Found) -> str:
    assert not found.replies
    (one,) = found.set_aside
    assert one.file == "a.pdf"
    return f"{one.why} {one.hint}"


def test_each_kind_of_answer_is_read(views: Sample, reader: FormReader) -> None:
    data = views.filled(how_is_it="poor", come="no", barriers__money=True, idea=HARD,
                        words="yes", name="Jo", given_by="Sam")  # fmt: skip
    (reply,) = from_pdf.read("a.pdf", data, views.form, reader).replies
    assert reply.answers == answers(how_is_it="poor", come="no", barriers=("money",),
                                    idea=HARD, words="yes", name="Jo")  # fmt: skip
    assert (reply.file, reply.row, reply.table) == ("a.pdf", 0, "")


def test_a_blank_form_is_a_blank_reply(views: Sample, reader: FormReader) -> None:
    (reply,) = from_pdf.read("a.pdf", views.pdf, views.form, reader).replies
    assert reply.answers == answers()


def changed(views: Sample, **how: object) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(views.filled(idea="Words", **how)))


def flattened(views: Sample, *, marked: bool = False) -> bytes:
    with changed(views) as pdf:
        del pdf.Root.AcroForm
        for page in pdf.pages:
            if "/Annots" in page:
                del page.Annots
        if not marked:
            del pdf.Root.Metadata
            del pdf.docinfo
        return saved(pdf)


@pytest.mark.parametrize("marked", [True, False])
def test_a_flat_pdf_names_the_pages_with_questions(
    views: Sample, reader: FormReader, marked: bool
) -> None:
    told = why(from_pdf.read("a.pdf", flattened(views, marked=marked), views.form, reader))
    assert "saved without places for answers. Look at page" in told
    assert "page 1" not in told  # the cover asks nothing
    assert "--enter" in told


def test_a_scan_names_all_pages(views: Sample, reader: FormReader) -> None:
    with pikepdf.new() as pdf:
        for _ in range(3):
            pdf.add_blank_page()
        told = why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))
    assert "It is a scan. Look at pages 1 to 3." in told
    assert "--enter" in told


def test_a_pdf_of_somebody_else_is_said_to_be_one(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        del pdf.Root.Metadata
        del pdf.docinfo
        pdf.Root.AcroForm.Fields = Array([pdf.Root.AcroForm.Fields[0]])
        pdf.Root.AcroForm.Fields[0].T = String("Surname")
        assert "not a form that we made" in why(
            from_pdf.read("a.pdf", saved(pdf), views.form, reader)
        )


def test_another_form_is_named(views: Sample, reader: FormReader, tmp_path: object) -> None:
    with changed(views) as pdf:
        with pdf.open_metadata() as metadata:
            metadata["{urn:x-easyread:form#}form"] = "party"
        told = why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))
    assert "the form “party”. This is “views”." in told


def test_another_version_is_named(
    views: Sample, reader: FormReader, tmp_path_factory: pytest.TempPathFactory
) -> None:
    newer = sample(tmp_path_factory.mktemp("newer"), NEWER)
    told = why(from_pdf.read("a.pdf", views.filled(idea="Old"), newer.form, reader))
    assert views.form.mark.version in told
    assert newer.form.mark.version in told


def test_renamed_fields_are_said(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.T) == "idea":
                field.T = String("idea_2")
        told = why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))
    assert "other names: “idea_2”" in told


def test_fields_that_are_gone_are_said(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        fields = pdf.Root.AcroForm.Fields
        pdf.Root.AcroForm.Fields = Array([one for one in fields if str(one.T) != "come"])
        told = why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))
    assert "“come” is gone" in told


def test_an_answer_that_is_no_choice_is_said(views: Sample, reader: FormReader) -> None:
    told = why(from_pdf.read("a.pdf", views.filled(how_is_it="great"), views.form, reader))
    assert "“great” is no answer to “how-is-it”. Its answers are: Good; In the middle; Poor" in told


def test_a_form_in_xfa_alone_is_said(views: Sample, reader: FormReader) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp/>"))
        assert "(XFA)" in why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))


def test_a_locked_pdf_is_said(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        written = io.BytesIO()
        pdf.save(written, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert "password" in why(from_pdf.read("a.pdf", written.getvalue(), views.form, reader))


@pytest.mark.parametrize("other", ["Mine", ""])
def test_2_booklets_in_1_pdf_are_not_mixed(views: Sample, reader: FormReader, other: str) -> None:
    with changed(views) as pdf, pikepdf.open(io.BytesIO(views.filled(idea=other))) as second:
        twin = pdf.copy_foreign(second.make_indirect(second.Root.AcroForm))
        pdf.Root.AcroForm.Fields.extend(twin.Fields)
        told = why(from_pdf.read("a.pdf", saved(pdf), views.form, reader))
    assert "2 different answers to “idea”" in told


def test_answers_on_pages_count_where_the_list_of_fields_is_lost(
    views: Sample, reader: FormReader
) -> None:
    data = views.filled(how_is_it="poor", idea="Words")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.AcroForm.Fields = Array([])
        (reply,) = from_pdf.read("a.pdf", saved(pdf), views.form, reader).replies
    assert reply.answers == answers(how_is_it="poor", idea="Words")


def test_a_broken_pdf_does_not_stop_the_next(views: Sample, reader: FormReader) -> None:
    broken = {
        b"%PDF-1.7\nHello\n%%EOF": "is not a PDF that we can read",
        b"Hello": "is not a PDF",
        views.pdf[:300]: "is cut off",
    }
    for data, said in broken.items():
        assert said in why(from_pdf.read("a.pdf", data, views.form, reader))
    assert from_pdf.read("a.pdf", views.pdf, views.form, reader).replies


def test_names_with_spaces_are_answers_too(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.T) == "how-is-it":
                field.V = Name("/In the middle")
        (reply,) = from_pdf.read("a.pdf", saved(pdf), views.form, reader).replies
    assert reply.answers["how-is-it"] == "in-the-middle"


@pytest.mark.parametrize("kind", ["FreeText", "Ink", "Text", "Stamp"])
def test_words_beside_the_places_for_answers_are_not_lost(
    views: Sample, reader: FormReader, kind: str
) -> None:
    found = {}
    for idea in ("Words", ""):
        with pikepdf.open(io.BytesIO(views.filled(idea=idea))) as pdf:
            note = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([0, 0, 9, 9]))
            pdf.pages[1].Annots = Array([*pdf.pages[1].get("/Annots", []), note])
            found[idea] = from_pdf.read("a.pdf", saved(pdf), views.form, reader)
    assert found["Words"].replies
    assert "Look at page 2" in found["Words"].notes[0]
    assert "but not in the places for answers. Look at page 2. Type it in" in why(found[""])


def test_answers_in_places_that_are_not_ours_are_told(views: Sample, reader: FormReader) -> None:
    with changed(views) as pdf:
        extra = Dictionary(FT=Name.Tx, T=String("notes"), V=String("More"))
        pdf.Root.AcroForm.Fields.append(pdf.make_indirect(extra))
        found = from_pdf.read("a.pdf", saved(pdf), views.form, reader)
    assert found.replies
    assert found.notes == ("a.pdf has answers in places that are not ours: “notes”.",)
