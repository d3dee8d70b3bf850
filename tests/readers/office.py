"""Small Word and OpenDocument files, made for a test."""

import io
import zipfile
from collections.abc import Mapping

from docx import Document
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
BOX = f"""<w:r {W}
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>
<w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>
</w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive with these parts."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return raw.getvalue()


def word() -> bytes:
    """Return a Word file with one of each thing that we read."""
    made = Document()
    made.add_heading("Our plan", 0)
    made.add_heading("What is this?", 1)
    lines = made.add_paragraph("This is ")
    lines.add_run("co-production").bold = True
    lines.add_run(".").add_break()
    lines.add_run("We plan together.")
    made.add_paragraph("Ask us", style="List Bullet")
    made.add_paragraph("Tell us", style="List Bullet")
    made.add_paragraph("Fill in the form", style="List Number")
    table = made.add_table(2, 2)
    table.cell(0, 1).text = "Words beside a picture."
    table.cell(1, 0).text, table.cell(1, 1).text = "Monday", "1pm"
    made.add_paragraph("How is it going?")
    for words in ("Tick 1 box.", "☐ Good", "☐ Bad"):
        made.add_paragraph(words)
    made.add_paragraph("Beside the box.")._p.append(parse_xml(BOX))
    control = (
        f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r>"
        "<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    made.element.body.insert(-1, parse_xml(control))
    raw = io.BytesIO()
    made.save(raw)
    return raw.getvalue()


def word_of(body: str, **parts: str) -> bytes:
    """Return the least that is a Word file."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    others = {f"word/{name}.xml": part for name, part in parts.items()}
    return archive({"word/document.xml": document, **others})


def opendocument(body: str, styles: str = "", **parts: str | bytes) -> bytes:
    """Return the least that is an OpenDocument text."""
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    mimetype = "application/vnd.oasis.opendocument.text"
    return archive({"mimetype": mimetype, "content.xml": content, **parts})
