"""Sets sheets with LibreOffice Writer: flat OpenDocument → tagged PDF."""

from __future__ import annotations

import html
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.pages.makers.sheet import FACES, PLAIN, Look, Sheet, parted, pieces

_NAMES = ("office", "style", "text", "table", "draw", "meta")
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in _NAMES
)
_SPACES += (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_SPANS = {
    "bold": 'fo:font-weight="bold"',
    "slanted": 'fo:font-style="italic"',
    "underlined": 'style:text-underline-style="solid" style:text-underline-width="auto"',
}
_ALIGN = {"centre": "center", "justified": "justify"}
_FILTER = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)
_TIME_S = 300


def pdfs(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each sheet, with its name."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for name, sheet in sheets.items():
            (folder / f"{name}.fodt").write_text(as_document(sheet), "utf-8")
        sources = sorted(folder.glob("*.fodt"))
        command = ["soffice", f"-env:UserInstallation={folder.as_uri()}/profile", "--headless"]
        command += ["--convert-to", _FILTER, "--outdir", str(folder), *map(str, sources)]
        subprocess.run(command, check=True, timeout=_TIME_S, capture_output=True)
        for name in sheets:
            yield name, (folder / f"{name}.pdf").read_bytes()


def as_document(sheet: Sheet) -> str:
    """Return a sheet as flat OpenDocument."""
    spans = "".join(
        f'<style:style style:name="{name}" style:family="text">'
        f"<style:text-properties {value}/></style:style>"
        for name, value in _SPANS.items()
    )
    faces = "".join(
        f'<style:font-face style:name="{face}" svg:font-family="\'{face}\'"/>'
        for face in FACES.values()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:meta><dc:title>{sheet.title}</dc:title><dc:language>en-GB</dc:language>"
        f"</office:meta><office:font-face-decls>{faces}</office:font-face-decls>"
        f"<office:styles>{_defaults()}</office:styles>"
        f"<office:automatic-styles>{_paragraphs('plain', PLAIN)}{_paragraphs('odd', sheet.odd)}"
        f"{spans}{_number(sheet)}{_page(sheet)}</office:automatic-styles>"
        f'<office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="page">{_foot(sheet)}</style:master-page></office:master-styles>'
        f"<office:body><office:text>{_body(sheet)}</office:text></office:body></office:document>"
    )


def _defaults() -> str:
    """Styles that the program knows by name: it makes tags of them."""
    return (
        '<style:default-style style:family="paragraph"><style:text-properties '
        'fo:language="en" fo:country="GB" fo:hyphenate="false"/></style:default-style>'
        '<style:style style:name="Heading_20_1" style:display-name="Heading 1" '
        'style:family="paragraph" style:default-outline-level="1"/>'
    )


def _paragraphs(name: str, look: Look) -> str:
    align = _ALIGN.get(look.align, look.align)
    weight = "bold" if look.bold else "normal"
    return (
        f'<style:style style:name="{name}-p" style:family="paragraph"><style:paragraph-properties '
        f'fo:line-height="{look.size * look.leading}pt" fo:margin-bottom="{look.gap}pt" '
        f'fo:text-align="{align}" fo:background-color="{look.ground or "transparent"}"/>'
        f'<style:text-properties style:font-name="{FACES[look.face]}" fo:font-size="{look.size}pt" '
        f'fo:color="{look.colour}" fo:font-weight="{weight}" '
        f'fo:letter-spacing="{look.letters_em * look.size}pt"/></style:style>'
        + _heading(f"{name}-h", look, "auto")
        + _heading(f"{name}-h-next", look, "page")
    )


def _heading(name: str, look: Look, broken: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph" '
        f'style:parent-style-name="Heading_20_1"><style:paragraph-properties '
        f'fo:margin-bottom="24pt" fo:break-before="{broken}"/>'
        f'<style:text-properties fo:font-size="{look.heading_size}pt" '
        f'style:font-name="{FACES[look.heading_face]}" '
        f'fo:font-weight="{"bold" if look.heading_bold else "normal"}"/></style:style>'
    )


def _number(sheet: Sheet) -> str:
    return (
        '<style:style style:name="number" style:family="paragraph"><style:paragraph-properties '
        'fo:text-align="center"/><style:text-properties style:font-name="DejaVu Sans" '
        f'fo:font-size="{sheet.number_size}pt"/></style:style>'
    )


def _page(sheet: Sheet) -> str:
    return (
        f'<style:page-layout style:name="page"><style:page-layout-properties '
        f'fo:page-width="{sheet.width_mm}mm" fo:page-height="{sheet.height_mm}mm" '
        f'fo:margin="{sheet.margin_mm}mm" fo:margin-bottom="{sheet.margin_mm / 2 + 2}mm"/>'
        f'<style:footer-style><style:header-footer-properties fo:min-height="8mm" '
        f'fo:margin-top="4mm"/></style:footer-style></style:page-layout>'
    )


def _foot(sheet: Sheet) -> str:
    if not sheet.number_size:
        return ""
    return (
        '<style:footer><text:p text:style-name="number"><text:page-number/></text:p></style:footer>'
    )


def _body(sheet: Sheet) -> str:
    parts = []
    turning = False
    for block in sheet.blocks:
        if block == "---":
            turning = True
            continue
        odd, heading, text = parted(block)
        words = "".join(
            "<text:line-break/>" if style == "break" else _marked(style, html.escape(words))
            for style, words in pieces(text)
        )
        name = "odd" if odd else "plain"
        level = ' text:outline-level="1"' if heading else ""
        tag = "h" if heading else "p"
        broken = "-next" if turning else ""
        parts.append(
            f'<text:{tag} text:style-name="{name}-{tag}{broken}"{level}>{words}</text:{tag}>'
        )
        turning = False
    return "".join(parts)


def _marked(style: str, words: str) -> str:
    return f'<text:span text:style-name="{style}">{words}</text:span>' if style else words
