import pytest

from easyread import readers
from easyread.errors import ContentError, EasyReadError, LimitError
from tests.readers import office


def units(raw: bytes) -> list[tuple[str, str]]:
    prose = readers.read_bytes(raw, "letter.docx", ".docx")
    return [(unit.kind, unit.text) for unit in prose.units]


def test_a_word_file_gives_its_words_in_order() -> None:
    assert units(office.word()) == [
        ("title", "Our plan"),
        ("heading", "What is this?"),
        ("line", "This is co-production."),
        ("line", "We plan together."),
        ("bullet", "Ask us"),
        ("bullet", "Tell us"),
        ("step", "Fill in the form"),
        ("line", "Words beside a picture."),
        ("cell", "Monday"),
        ("cell", "1pm"),
        ("question", "How is it going?"),
        ("hint", "Tick 1 box."),
        ("choice", "Good"),
        ("choice", "Bad"),
        ("line", "Beside the box."),
        ("line", "In a box."),
        ("line", "In a control."),
    ]


def test_a_question_in_a_word_file_has_its_answers() -> None:
    (question,) = readers.read_bytes(office.word(), "letter.docx", ".docx").questions
    assert [choice.text for choice in question.choices] == ["Good", "Bad"]
    assert question.instruction == "Tick 1 box."


def test_bold_words_are_known() -> None:
    unit = readers.read_bytes(office.word(), "letter.docx", ".docx").units[2]
    assert [unit.text[start:end] for start, end in unit.strong] == ["co-production"]


def test_places_count_paragraphs() -> None:
    prose = readers.read_bytes(office.word(), "letter.docx", ".docx")
    assert str(prose.units[3].place) == "letter.docx:3:24"


def test_footnotes_are_read_and_lines_of_contents_are_not() -> None:
    styles = (
        f"<w:styles {office.W}><w:style w:styleId='C'><w:name w:val='toc 1'/></w:style></w:styles>"
    )
    notes = (
        f"<w:footnotes {office.W}><w:footnote w:type='separator'><w:p/></w:footnote>"
        "<w:footnote w:id='1'><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    contents = "<w:p><w:pPr><w:pStyle w:val='C'/></w:pPr><w:r><w:t>Page 1</w:t></w:r></w:p>"
    body = f"{contents}<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"
    raw = office.word_of(body, styles=styles, footnotes=notes)
    assert units(raw) == [("line", "Words."), ("line", "A note.")]


def test_numbered_lists_are_steps() -> None:
    numbering = (
        f"<w:numbering {office.W}><w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'>"
        "<w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>"
        "<w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>"
    )
    point = (
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr>"
        "<w:r><w:t>Ring us.</w:t></w:r></w:p>"
    )
    assert units(office.word_of(point, numbering=numbering)) == [("step", "Ring us.")]


def test_a_picture_of_a_box_is_a_box_to_tick() -> None:
    box = "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r><w:r><w:t>Yes</w:t></w:r></w:p>"
    assert units(office.word_of(box)) == [("choice", "Yes")]


def test_a_locked_or_old_file_says_so() -> None:
    with pytest.raises(ContentError, match="password"):
        units(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))


@pytest.mark.parametrize("cut", [10, 300, 2000, 10_000])
def test_a_broken_file_says_so(cut: int) -> None:
    with pytest.raises(ContentError, match="broken"):
        units(office.word()[:cut])


def test_no_damage_to_a_file_is_more_than_an_error_of_ours() -> None:
    raw = bytearray(office.word())
    for at in range(0, len(raw), 997):
        damaged = bytes(raw[:at]) + bytes([raw[at] ^ 0x5A]) + bytes(raw[at + 1 :])
        try:
            readers.read_bytes(damaged, "letter.docx", ".docx")
        except EasyReadError:
            continue


def test_a_zip_bomb_is_refused() -> None:
    bomb = office.archive({"word/document.xml": b" " * 60_000_000})
    with pytest.raises(LimitError, match="too large"):
        units(bomb)


def test_an_entity_bomb_is_refused() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        f"<w:document {office.W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    with pytest.raises(ContentError, match="not safe"):
        units(office.archive({"word/document.xml": bomb}))


def test_tables_in_tables_without_end_are_refused() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000
    with pytest.raises(LimitError, match="too deep"):
        units(office.word_of(deep))


def test_a_file_without_words_is_never_a_pass() -> None:
    with pytest.raises(ContentError, match="no words"):
        units(office.word_of("<w:p/>"))


def test_another_zip_file_is_no_word_file() -> None:
    with pytest.raises(ContentError, match="not a Word file"):
        units(office.archive({"a.txt": "Words."}))
