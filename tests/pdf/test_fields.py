"""The fields of a form: names, values, spoken names, looks."""

import io

import pikepdf
import pytest

from easyread.errors import PdfError
from tests.pdf.conftest import Maker
from tests.pdf.sample import FACES, TOLD, choice_question, written_question
from tests.pdf.tags import marks, tree

RADIO, MULTILINE, REQUIRED, READ_ONLY = 1 << 15, 1 << 12, 1 << 1, 1


@pytest.fixture
def fields(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Dictionary]:
    found = (field for field in pdf.Root.AcroForm.Fields if isinstance(field, pikepdf.Dictionary))
    return {str(field.T): field for field in found}


def made(make: Maker, body: str) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(make(f"<h1>T</h1><h2>Q</h2>{body}").data))


def test_fields_are_named_as_in_the_page_and_in_reading_order(
    fields: dict[str, pikepdf.Dictionary],
) -> None:
    assert list(fields) == [
        "how-individual", "barriers--time", "barriers--power", "where-individual", "who", "told",
    ]  # fmt: skip


def test_a_radio_group_is_one_field_named_by_its_question(
    fields: dict[str, pikepdf.Dictionary],
) -> None:
    group = fields["how-individual"]
    assert str(group.TU) == "Question. How is it going for you?"
    assert int(group.Ff) == RADIO
    assert group.V == "/Off"
    assert len(group.Kids) == 3
    assert all("/T" not in kid and kid.Parent.objgen == group.objgen for kid in group.Kids)


def test_a_radio_button_has_its_value_and_an_off_state(
    fields: dict[str, pikepdf.Dictionary],
) -> None:
    states = [set(kid.AP.N.keys()) for kid in fields["how-individual"].Kids]
    assert states == [{f"/{value}", "/Off"} for value in FACES]


def test_a_radio_button_says_its_question_and_its_answer(pdf: pikepdf.Pdf) -> None:
    forms = tree(pdf).all("Form")
    spoken = "Question. How is it going for you? In the middle"
    assert str(forms[1].entries.Alt) == spoken
    assert str(forms[1].annotations[0].Contents) == spoken


def test_a_checkbox_says_its_question_and_its_answer(
    fields: dict[str, pikepdf.Dictionary],
) -> None:
    box = fields["barriers--power"]
    assert str(box.TU) == "Question. What gets in the way? Some have more power"
    assert set(box.AP.N.keys()) == {"/yes", "/Off"}
    assert box.V == box.AS == "/Off"


def test_a_text_field_says_its_question(fields: dict[str, pikepdf.Dictionary]) -> None:
    assert str(fields["where-individual"].TU) == "Where are you now?"
    assert int(fields["where-individual"].Ff) == MULTILINE
    assert int(fields["who"].Ff) == 0


def test_a_value_in_the_page_is_in_the_field(fields: dict[str, pikepdf.Dictionary]) -> None:
    assert str(fields["told"].V) == TOLD


def test_a_value_is_not_printed_on_the_page_too(pdf: pikepdf.Pdf) -> None:
    assert len(marks(pdf.pages[3])[0]) == 7
    assert all("/Pagination" in kind or kind == "BMC" for kind in marks(pdf.pages[3])[1])


def test_viewers_are_not_asked_to_draw_fields_anew(pdf: pikepdf.Pdf) -> None:
    assert "/NeedAppearances" not in pdf.Root.AcroForm


def test_every_field_has_a_look_a_place_and_is_printed(pdf: pikepdf.Pdf) -> None:
    widgets = [a for sheet in pdf.pages for a in sheet.get("/Annots", []) if "/AP" in a]
    assert len(widgets) == 8
    for widget in widgets:
        left, bottom, right, top = (float(value) for value in widget.Rect)
        assert left < right
        assert bottom < top
        assert int(widget.F) == 4
        assert "/BC" not in widget.MK
        assert int(widget.BS.W) == 0


def test_the_tab_key_goes_in_reading_order(pdf: pikepdf.Pdf) -> None:
    assert {str(sheet.Tabs) for sheet in pdf.pages} == {"/S"}


def test_programs_that_fill_find_a_simple_font(pdf: pikepdf.Pdf) -> None:
    ((name, font),) = pdf.Root.AcroForm.DR.Font.items()
    assert font.Subtype == "/TrueType"
    assert font.Encoding == "/WinAnsiEncoding"
    assert bytes(pdf.Root.AcroForm.Fields[3].DA).startswith(name.encode() + b" 16 Tf")


def test_the_font_of_fields_is_in_the_file_once(pdf: pikepdf.Pdf) -> None:
    files = [o.FontFile2.objgen for o in pdf.objects if _is_descriptor(o)]
    assert len(files) == 3  # bold, regular, and regular for those who fill
    assert len(set(files)) == 2


def _is_descriptor(entry: object) -> bool:
    return isinstance(entry, pikepdf.Dictionary) and entry.get("/Type") == "/FontDescriptor"


def test_what_is_required_or_fixed_stays_so(make: Maker) -> None:
    body = written_question("a", "A", "line", extra="required maxlength=30")
    with made(make, body + written_question("b", "B", "write", extra="readonly")) as pdf:
        first, second = pdf.Root.AcroForm.Fields
        assert int(first.Ff) == REQUIRED
        assert int(first.MaxLen) == 30
        assert int(second.Ff) == MULTILINE | READ_ONLY


def test_a_ticked_box_is_ticked(make: Maker) -> None:
    body = choice_question("a", "A", "one", FACES).replace('value="poor"', 'value="poor" checked')
    with made(make, body) as pdf:
        (group,) = pdf.Root.AcroForm.Fields
        assert group.V == "/poor"
        assert [str(kid.AS) for kid in group.Kids] == ["/Off", "/Off", "/poor"]


def test_a_group_on_two_pages_is_one_group(make: Maker) -> None:
    rows = '<div style="break-before: page" class="er-choice"><input type="radio"'
    body = choice_question("a", "A", "one", FACES).replace(
        '<div class="er-choice"><input type="radio"', rows
    )
    with made(make, body) as pdf:
        (group,) = pdf.Root.AcroForm.Fields
        assert len(group.Kids) == 3
        assert len({kid.P.objgen for kid in group.Kids}) == 3


def test_text_fields_of_one_name_are_one_field(make: Maker) -> None:
    box = '<p><label for="box{0}">Your name</label><input type="text" id="box{0}" name="same"></p>'
    body = "".join(box.format(number) for number in range(3))
    with made(make, body) as pdf:
        (field,) = pdf.Root.AcroForm.Fields
        assert str(field.T) == "same"
        assert len(field.Kids) == 3
        assert all("/T" not in kid and "/DA" not in kid for kid in field.Kids[1:])


def test_a_value_may_be_any_words(make: Maker) -> None:
    body = choice_question("a", "A", "one", {"not sure (é) /1": ("Not sure", FACES["good"][1])})
    with made(make, body) as pdf:
        states = pdf.Root.AcroForm.Fields[0].Kids[0].AP.N.keys()
        assert "/not sure (é) /1" in states


def test_a_page_without_questions_has_no_form(make: Maker) -> None:
    with made(make, "<p>Words</p>") as pdf:
        assert "/AcroForm" not in pdf.Root


def test_two_kinds_of_field_cannot_share_a_name(make: Maker) -> None:
    box = '<p><label for="b">B</label><input type="text" id="b" name="a"></p>'
    with pytest.raises(PdfError, match="Two fields are called “a”"):
        made(make, choice_question("a", "A", "one", FACES) + box)


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ('<label for="a">A</label><input type="text" id="a">', "no name"),
        ('<input type="text" name="a">', "no label"),
        ('<input type="hidden" name="a">', "type “hidden”"),
        ("<button>Send</button>", "<button>"),
        ('<select name="a"><option>1</option></select>', "<select>"),
        ('<label for="a">A</label><input type="radio" id="a" name="a" value="Off">', "value “Off”"),
    ],
)
def test_fields_that_cannot_work_are_refused(make: Maker, field: str, message: str) -> None:
    with pytest.raises(PdfError, match=message):
        make(f"<h1>T</h1><p>{field}</p>")


def test_list_numbers_can_be_copied_beside_fields(make: Maker) -> None:
    """WeasyPrint 70 loses digits of one width from a font that fields use."""
    with made(make, "<ol><li>One</li></ol>" + written_question("a", "A", "line")) as pdf:
        fonts = pdf.pages[0].Resources.Font
        maps = b"".join(font.ToUnicode.read_bytes() for font in fonts.values())
        assert b"<0031>" in maps
