"""Reading what somebody answered, however their program spells it."""

import contextlib
import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

from easyread.errors import PdfError
from easyread.pdf import fields, pages, read_form, text
from tests.pdf.conftest import MARK

Change = Callable[[pikepdf.Pdf, dict[str, Any]], None]


@pytest.fixture
def changed(booklet: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """Change the booklet's fields, and save it."""

    def change(how: Change) -> Path:
        path = tmp_path / "changed.pdf"
        with pikepdf.open(booklet) as pdf:
            how(pdf, {str(field.T): field for field in pdf.Root.AcroForm.Fields})
            pdf.save(path)
        return path

    return change


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (String("Plain"), "Plain"),
        (String("Łódź 😀"), "Łódź 😀"),
        (String(b"caf\xe9 \x90x\x8d"), "café ’x“"),
        (String(b"\xff\xfeh\x00i\x00"), "hi"),
        (String(b"\xef\xbb\xbf\xc5\x81"), "Ł"),
        (String(b"\xfe\xff\x00a\xd8\x3d\x00b"), "a\ufffdb"),
        (String(b"\xfe\xff\x00a\x00"), "a"),
        (String("one\r\ntwo\rthree"), "one\ntwo\nthree"),
        (Name("/word"), "word"),
        (String(""), ""),
    ],
)
def test_words_are_read_in_every_spelling(
    changed: Callable[[Change], Path], written: Any, read: str
) -> None:
    path = changed(lambda _, found: setattr(found["who"], "V", written))
    assert read_form(path).values["who"] == read


def test_words_in_a_stream_are_read(changed: Callable[[Change], Path]) -> None:
    path = changed(lambda pdf, found: setattr(found["who"], "V", Stream(pdf, b"Long words")))
    assert read_form(path).values["who"] == "Long words"


def test_a_field_without_a_value_is_empty(changed: Callable[[Change], Path]) -> None:
    def empty(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        for name in ("who", "how-individual", "barriers--time"):
            del found[name].V

    values = read_form(changed(empty)).values
    assert (values["who"], values["how-individual"], values["barriers--time"]) == ("", "", False)


@pytest.mark.parametrize(
    "value", [Name("/yes"), Name("/Yes"), Name("/On"), Name("/1"), String("yes")]
)
def test_a_tick_is_read_in_every_spelling(changed: Callable[[Change], Path], value: Any) -> None:
    path = changed(lambda _, found: setattr(found["barriers--time"], "V", value))
    assert read_form(path).values["barriers--time"] is True


@pytest.mark.parametrize("value", [Name("/Off"), String("Off"), String(""), Name("/No")])
def test_no_tick_is_read_in_every_spelling(changed: Callable[[Change], Path], value: Any) -> None:
    path = changed(lambda _, found: setattr(found["barriers--time"], "V", value))
    assert read_form(path).values["barriers--time"] is False


def test_a_box_that_only_looks_ticked_is_ticked(changed: Callable[[Change], Path]) -> None:
    def tick(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        del found["barriers--time"].V
        found["barriers--time"].AS = Name("/yes")
        found["how-individual"].Kids[2].AS = Name("/poor")

    values = read_form(changed(tick)).values
    assert values["barriers--time"] is True
    assert values["how-individual"] == "poor"


@pytest.mark.parametrize("value", [Name("/middle"), String("middle"), String("/middle")])
def test_a_choice_is_read_in_every_spelling(changed: Callable[[Change], Path], value: Any) -> None:
    path = changed(lambda _, found: setattr(found["how-individual"], "V", value))
    assert read_form(path).values["how-individual"] == "middle"


def test_numbered_choices_are_read_by_their_list(changed: Callable[[Change], Path]) -> None:
    def number(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        found["how-individual"].Opt = Array([String("good"), String("middle")])
        found["how-individual"].V = Name("/1")

    assert read_form(changed(number)).values["how-individual"] == "middle"


def test_the_first_of_numbered_choices_is_an_answer(changed: Callable[[Change], Path]) -> None:
    def number(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        found["how-individual"].Opt = Array([String("good"), String("middle")])
        found["how-individual"].V = Name("/0")

    assert read_form(changed(number)).values["how-individual"] == "good"


@pytest.mark.parametrize("value", ["no", "No", "0", "false", "off"])
def test_a_choice_may_be_called_no(changed: Callable[[Change], Path], value: str) -> None:
    def rename(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        field = found["how-individual"]
        looks = field.Kids[1].AP.N
        looks[f"/{value}"] = looks["/middle"]
        del looks["/middle"]
        field.Kids[1].AS = field.V = Name(f"/{value}")

    assert read_form(changed(rename)).values["how-individual"] == value


def test_fields_in_fields_have_long_names(changed: Callable[[Change], Path]) -> None:
    def nest(pdf: pikepdf.Pdf, found: dict[str, Any]) -> None:
        parent = pdf.make_indirect(Dictionary(T=String("part"), Kids=Array([found["who"]])))
        found["who"].V = String("Jo")
        others = [field for name, field in found.items() if name != "who"]
        pdf.Root.AcroForm.Fields = Array([parent, *others])

    values = read_form(changed(nest)).values
    assert values["part.who"] == "Jo"
    assert "who" not in values


def test_fields_in_a_circle_do_not_catch_us(changed: Callable[[Change], Path]) -> None:
    def circle(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        found["who"].Kids = Array([found["who"]])

    assert "barriers--time" in read_form(changed(circle)).values


def test_the_mark_survives_the_loss_of_either_place(changed: Callable[[Change], Path]) -> None:
    def no_metadata(pdf: pikepdf.Pdf, _: dict[str, Any]) -> None:
        del pdf.Root.Metadata

    def no_information(pdf: pikepdf.Pdf, _: dict[str, Any]) -> None:
        del pdf.docinfo

    for lose in (no_metadata, no_information):
        form = read_form(changed(lose))
        assert (form.form, form.version) == (MARK.form, MARK.version)


def test_a_pdf_of_others_has_no_mark_and_no_answers(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "other.pdf")
    form = read_form(tmp_path / "other.pdf")
    assert (form.form, form.version, dict(form.values)) == ("", "", {})
    assert fields(tmp_path / "other.pdf") == ()


def test_each_place_for_an_answer_is_told(booklet: Path) -> None:
    found = fields(booklet)
    assert [(field.name, field.kind, field.page) for field in found] == [
        *[("how-individual", "one", 3)] * 3,
        ("barriers--time", "many", 3),
        ("barriers--power", "many", 3),
        ("where-individual", "write", 4),
        ("who", "line", 4),
        ("told", "write", 4),
    ]
    assert [field.value for field in found[:4]] == ["good", "middle", "poor", "yes"]
    assert found[0].spoken_name == "Question. How is it going for you? Good"
    assert found[6].spoken_name == "Who helped you?"


def test_pages_and_words_are_read(booklet: Path) -> None:
    assert pages(booklet) == pages(booklet.read_bytes()) == 8
    assert "This is a booklet.\nYou can write in it" in text(booklet, 2)
    assert "Page 2 of 8" in text(booklet, 2)
    with pytest.raises(PdfError, match="no page 9"):
        text(booklet, 9)


def test_what_is_not_a_pdf_is_a_clear_error(tmp_path: Path, booklet: Path) -> None:
    broken = tmp_path / "broken.pdf"
    contents = {
        b"": "is empty",
        b"Hello": "is not a PDF",
        b"%PDF-1.7\nHello": "is cut off",
        booklet.read_bytes()[:200]: "is cut off",
    }
    for content, message in contents.items():
        broken.write_bytes(content)
        with pytest.raises(PdfError, match=message):
            read_form(broken)


@pytest.mark.parametrize("entry", ["Ff", "Kids", "FT", "Rect"])
def test_entries_of_the_wrong_kind_are_a_clear_error(
    changed: Callable[[Change], Path], entry: str
) -> None:
    def spoil(_: pikepdf.Pdf, found: dict[str, Any]) -> None:
        found["who"][f"/{entry}"] = Name("/Wrong")

    path = changed(spoil)
    for read in (read_form, fields):
        with contextlib.suppress(PdfError):
            read(path)


def test_a_locked_pdf_is_a_clear_error(tmp_path: Path, booklet: Path) -> None:
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(booklet) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PdfError, match=r"locked\.pdf is locked with a password"):
        read_form(locked)


def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="There is no file"):
        read_form(tmp_path / "nowhere.pdf")
    with pytest.raises(PdfError, match="We cannot read"):
        read_form(tmp_path)


def ring(kids: int) -> bytes:
    """A form whose one field has itself as a kid, several times."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String("a")))
    field.Kids = pikepdf.Array([field] * kids)
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    data = io.BytesIO()
    pdf.save(data)
    return data.getvalue()


def test_a_field_that_is_its_own_kid_many_times_is_read_at_once() -> None:
    start = time.process_time()
    read_form(ring(3))
    assert time.process_time() - start < 5


def test_an_answer_that_unpacks_to_very_much_is_refused() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    answer = pdf.make_stream(b"a" * 50_000_000)
    field = pdf.make_indirect(
        pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String("a"), V=answer)
    )
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    data = io.BytesIO()
    pdf.save(data, compress_streams=True)
    assert len(data.getvalue()) < 1_000_000
    with pytest.raises(PdfError, match="too long"):
        read_form(data.getvalue())


def test_a_pdf_that_lost_its_end_is_refused(booklet: Path, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(booklet, incremental=True)
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(
                page, {"who": "Jo", "how-individual": "/poor"}, auto_regenerate=False
            )
    writer.write(tmp_path / "filled.pdf")
    data, start = (tmp_path / "filled.pdf").read_bytes(), booklet.stat().st_size
    assert read_form(data).values["who"] == "Jo"
    for end in range(start + 300, len(data) - 50, 400):
        with pytest.raises(PdfError, match=r"is damaged|is cut off|not a PDF that we can read"):
            read_form(data[:end])


def test_what_a_mail_program_adds_around_a_pdf_is_passed_over(booklet: Path) -> None:
    data = b"Dear all\r\n" + booklet.read_bytes() + b"\r\n-- \r\nSent from my phone\r\n"
    assert read_form(data).form == MARK.form


def test_no_message_has_words_of_programmers(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"Hello")
    with pytest.raises(PdfError) as raised:
        read_form(tmp_path / "broken.pdf")
    assert str(raised.value).startswith("broken.pdf is not a PDF. It is a text.\n")
