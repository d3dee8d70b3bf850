"""Claims about reading many filled PDFs: one bad file stops no other."""

import io
from pathlib import Path

import pikepdf
import pytest

from easyread.errors import LimitError, PdfError
from easyread.pdf import form_reader, read_form


def test_a_form_is_read_as_by_itself(booklet: Path) -> None:
    data = booklet.read_bytes()
    with form_reader() as reader:
        assert reader.read(data) == read_form(data)
        assert len(reader.pages(data)) == 8
        assert "This is a booklet." in reader.pages(data)[1]


def test_a_broken_file_is_told_and_the_next_is_read(booklet: Path) -> None:
    with form_reader() as reader:
        broken = {
            b"": "is empty",
            b"Hello": "is not a PDF",
            b"%PDF-1.7\nHello\n%%EOF": "is not a PDF that we can read",
        }
        for data, said in broken.items():
            with pytest.raises(PdfError, match=said):
                reader.read(data)
            with pytest.raises(PdfError, match="broken"):
                reader.pages(data)
        assert reader.read(booklet.read_bytes()).form


def test_a_slow_file_is_given_up_and_the_next_is_read(booklet: Path) -> None:
    with form_reader(timeout_s=0.001) as reader:
        with pytest.raises(LimitError, match="takes too long"):
            reader.read(booklet.read_bytes())
        reader._timeout_s = 30
        assert reader.read(booklet.read_bytes()).form


def test_a_reader_that_has_fallen_is_replaced(booklet: Path) -> None:
    with form_reader() as reader:
        reader.read(booklet.read_bytes())
        assert reader._child
        reader._child.process.kill()
        reader._child.process.join()
        assert reader.read(booklet.read_bytes()).form


def test_a_file_that_needs_too_much_memory_is_told(booklet: Path) -> None:
    data = booklet.read_bytes()
    with form_reader(memory_mb=600) as reader:
        assert reader.read(data).form
        with pytest.raises((LimitError, PdfError)):
            reader.read(data + b" " * 400_000_000)
        assert reader.read(data).form


def test_no_child_is_left_behind(booklet: Path) -> None:
    with form_reader() as reader:
        reader.read(booklet.read_bytes())
        assert reader._child
        process = reader._child.process
        assert process.is_alive()
    assert not process.is_alive()


@pytest.mark.parametrize(
    ("rich", "plain"),
    [
        ("<body><p>One &amp; two</p><p>Three<br/>four</p></body>", "One & two\nThree\nfour"),
        ("", ""),
    ],
)
def test_words_that_only_have_a_look_are_read(booklet: Path, rich: str, plain: str) -> None:
    written = io.BytesIO()
    with pikepdf.open(booklet) as pdf:
        (who,) = [field for field in pdf.Root.AcroForm.Fields if str(field.T) == "who"]
        del who.V
        who.RV = pikepdf.String(rich)
        pdf.save(written)
    assert read_form(written.getvalue()).values["who"] == plain


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (pikepdf.String(b"\xfe\xff\x00a\xd8\x3d"), "a\ufffd"),
        (pikepdf.String(b"\xfe\xff\x00\x1b\x00e\x00n\x00\x1b\x00h\x00i"), "hi"),
        (pikepdf.String(b"a\x0cb"), "a\x0cb"),
        (pikepdf.Array([pikepdf.String("a"), pikepdf.String("b")]), "a\nb"),
        (pikepdf.Name("/a b"), "a b"),
    ],
)
def test_rare_spellings_of_words_are_read(booklet: Path, value: object, plain: str) -> None:
    written = io.BytesIO()
    with pikepdf.open(booklet) as pdf:
        (who,) = [field for field in pdf.Root.AcroForm.Fields if str(field.T) == "who"]
        who.V = value
        pdf.save(written)
    assert read_form(written.getvalue()).values["who"] == plain


def test_a_value_in_the_box_is_read(booklet: Path) -> None:
    written = io.BytesIO()
    with pikepdf.open(booklet) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        del fields["how-individual"].V
        fields["how-individual"].Kids[1].V = pikepdf.Name("/middle")
        pdf.save(written)
    assert read_form(written.getvalue()).values["how-individual"] == "middle"
