import pytest

from easyread import readers
from easyread.errors import ContentError, LimitError
from easyread.model.prose import Prose
from tests.readers import office

STYLES = (
    '<style:style style:name="B" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<text:list-style style:name="N"><text:list-level-style-number/></text:list-style>'
)
BODY = """
<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>
<text:p text:style-name="P1">Our plan</text:p>
<text:h text:outline-level="2">What is this?</text:h>
<text:p>This is <text:span text:style-name="B">co-production</text:span>.<text:line-break/>We
plan<text:s text:c="2"/>together.<text:note><text:note-citation>1</text:note-citation>
<text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>Ask us</text:p></text:list-item></text:list>
<text:list text:style-name="N"><text:list-item><text:p>Ring us</text:p></text:list-item>
</text:list><table:table><table:table-row><table:table-cell/><table:table-cell>
<text:p>Beside a picture.</text:p></table:table-cell></table:table-row><table:table-row>
<table:table-cell><text:p>Monday</text:p></table:table-cell><table:table-cell><text:p>1pm</text:p></table:table-cell></table:table-row>
</table:table>
<text:p>Beside.<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>
</text:p>
"""


def read(raw: bytes) -> Prose:
    return readers.read_bytes(raw, "letter.odt", ".odt")


def test_an_opendocument_text_gives_its_words_in_order() -> None:
    prose = read(office.opendocument(BODY, STYLES))
    assert [(unit.kind, unit.text) for unit in prose.units] == [
        ("title", "Our plan"),
        ("heading", "What is this?"),
        ("line", "This is co-production."),
        ("line", "We plan  together."),
        ("bullet", "Ask us"),
        ("step", "Ring us"),
        ("line", "Beside a picture."),
        ("cell", "Monday"),
        ("cell", "1pm"),
        ("line", "Beside."),
        ("line", "In a box."),
        ("line", "A note."),
    ]


def test_bold_words_are_known() -> None:
    unit = read(office.opendocument(BODY, STYLES)).units[2]
    assert [unit.text[start:end] for start, end in unit.strong] == ["co-production"]


def test_a_file_with_a_password_says_so() -> None:
    manifest = "<manifest><encryption-data/></manifest>"
    raw = office.opendocument(BODY, STYLES, **{"META-INF/manifest.xml": manifest})
    with pytest.raises(ContentError, match="password"):
        read(raw)


def test_a_spreadsheet_is_no_text() -> None:
    content = f"<office:document-content {office.OFFICE}><office:body/></office:document-content>"
    with pytest.raises(ContentError, match="not an OpenDocument text"):
        read(office.archive({"content.xml": content}))


def test_what_is_deep_without_end_is_refused() -> None:
    deep = "<text:section>" * 3000 + "</text:section>" * 3000
    with pytest.raises(LimitError, match="too deep"):
        read(office.opendocument(deep))
