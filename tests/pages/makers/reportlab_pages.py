"""Draws sheets with ReportLab: a PDF without tags, whose order only its geometry tells."""

from __future__ import annotations

import html
import io
from collections.abc import Iterator, Mapping

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus.flowables import Flowable

from tests.pages.makers.sheet import FACES, PLAIN, Look, Sheet, parted, pieces

_FILES = {
    "sans": "DejaVuSans",
    "serif": "DejaVuSerif",
    "narrow": "DejaVuSansCondensed",
    "thin": "DejaVuSans-ExtraLight",
    "fixed": "DejaVuSansMono",
}
_TAGS = {"bold": "b", "slanted": "i", "underlined": "u"}
_ALIGN = {"left": 0, "centre": 1, "right": 2, "justified": 4}


def pdfs(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each sheet, with its name."""
    _register()
    for name, sheet in sheets.items():
        yield name, _pdf(sheet)


def _register() -> None:
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(FACES[name], f"{file}.ttf"))
    pdfmetrics.registerFont(TTFont("Sans bold", "DejaVuSans-Bold.ttf"))
    pdfmetrics.registerFont(TTFont("Sans slanted", "DejaVuSans-Oblique.ttf"))
    pdfmetrics.registerFontFamily(
        "DejaVu Sans", normal="DejaVu Sans", bold="Sans bold", italic="Sans slanted"
    )


def _pdf(sheet: Sheet) -> bytes:
    file = io.BytesIO()
    size = (sheet.width_mm * mm, sheet.height_mm * mm)
    margin = sheet.margin_mm * mm
    template = SimpleDocTemplate(
        file,
        pagesize=size,
        leftMargin=margin - 6,  # a frame has 6 pt of its own
        rightMargin=margin - 6,
        topMargin=margin - 6,
        bottomMargin=margin + 6,
        title=sheet.title,
        lang="en-GB",
        invariant=1,
    )

    def number(canvas: Canvas, _: object) -> None:
        if sheet.number_size:
            canvas.setFont("DejaVu Sans", sheet.number_size)
            canvas.drawCentredString(size[0] / 2, margin - 14, str(canvas.getPageNumber()))

    story = [_block(block, sheet) for block in sheet.blocks]
    template.build(story, onFirstPage=number, onLaterPages=number)
    return file.getvalue()


def _block(block: str, sheet: Sheet) -> Flowable:
    if block == "---":
        return PageBreak()
    odd, heading, text = parted(block)
    look = sheet.odd if odd else PLAIN
    words = "".join(
        "<br/>" if style == "break" else _marked(style, html.escape(words))
        for style, words in pieces(text)
    )
    return Paragraph(words, _style(look, heading))


def _marked(style: str, words: str) -> str:
    return f"<{_TAGS[style]}>{words}</{_TAGS[style]}>" if style else words


def _style(look: Look, heading: bool) -> ParagraphStyle:
    size = look.heading_size if heading else look.size
    bold = look.heading_bold if heading else look.bold
    face = look.heading_face if heading else look.face
    return ParagraphStyle(
        "look",
        fontName="Sans bold" if bold and face == "sans" else FACES[face],
        fontSize=size,
        leading=size * look.leading,
        alignment=0 if heading else _ALIGN[look.align],
        textColor=HexColor(look.colour),
        backColor=HexColor(look.ground) if look.ground else None,
        spaceAfter=24 if heading else look.gap,
    )
