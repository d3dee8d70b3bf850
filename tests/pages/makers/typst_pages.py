"""Sets sheets with Typst: markup → tagged PDF that keeps PDF/UA-1."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.pages.makers.photo import photo, scan
from tests.pages.makers.sheet import FACES, PLAIN, Look, Sheet, parted, pieces

_LEADING = 0.76  # Typst adds its leading to letters about so high
_SCANNED = ("Our garden day", "We meet in the garden.", "You can plant seeds with us.")


def pdfs(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each sheet, with its name."""
    for name, sheet in sheets.items():
        yield name, pdf(as_typst(sheet))


def pdf(markup: str) -> bytes:
    """Return markup as a PDF. It may show “photo.jpg” and “scan.png”."""
    import typst  # only to draw the pages anew: the tests need the kept files alone

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "photo.jpg").write_bytes(photo())
        (Path(folder) / "scan.png").write_bytes(scan(_SCANNED))
        source = Path(folder) / "page.typ"
        source.write_text(markup, "utf-8")
        made: bytes = typst.compile(source, pdf_standards=["ua-1"], timestamp=0)
        return made


def as_typst(sheet: Sheet) -> str:
    """Return a sheet in Typst's markup."""
    numbers = (
        f'numbering: "1", footer: [#set text(size: {sheet.number_size}pt); #align(center, '
        f"context counter(page).display())]"
        if sheet.number_size
        else ""
    )
    lines = [
        f'#set document(title: "{sheet.title}")',
        f"#set page(width: {sheet.width_mm}mm, height: {sheet.height_mm}mm)",
        f"#set page(margin: {sheet.margin_mm}mm, footer-descent: 20%, {numbers})",
        '#set text(lang: "en", region: "GB", hyphenate: false)',
        "#show heading: set block(above: 24pt, below: 24pt)",
        look(PLAIN),
    ]  # fmt: skip
    odd_before = False
    for block in sheet.blocks:
        odd, _, _ = parted(block)
        if odd and not odd_before:
            lines += [f"#{_around(sheet.odd)}[", look(sheet.odd)]
        elif odd_before and not odd:
            lines.append("]")
        elif odd and sheet.odd.columns > 1:
            lines.append("#colbreak()")
        odd_before = odd
        lines.append(_block(block))
    return "\n".join([*lines, "]" if odd_before else ""])


def _block(block: str) -> str:
    if block == "---":
        return "#pagebreak()"
    _, heading, text = parted(block)
    words = "".join(
        " \\\n" if style == "break" else _marked(style, words) for style, words in pieces(text)
    )
    return f"\n{'= ' if heading else ''}{words}\n"


def _marked(style: str, words: str) -> str:
    marks = {"": "{}", "bold": "*{}*", "slanted": "_{}_", "underlined": "#underline[{}]"}
    return marks[style].format(words)


def look(look: Look) -> str:
    """Return what sets words in a look."""
    align = {"centre": "center", "justified": "left"}.get(look.align, look.align)
    weight = "extralight" if look.face == "thin" else "bold" if look.bold else "regular"
    face = "DejaVu Sans" if look.face in ("thin", "narrow") else FACES[look.face]
    stretch = "75%" if look.face == "narrow" else "100%"
    inside = max(0, look.leading - _LEADING)
    return "\n".join(
        [
            f'#set text(font: "{face}", size: {look.size}pt, weight: "{weight}")',
            f'#set text(stretch: {stretch}, fill: rgb("{look.colour}"))',
            f"#set text(tracking: {look.letters_em}em)",
            f"#set par(leading: {inside}em, spacing: {inside * look.size + look.gap}pt)",
            f"#set par(justify: {str(look.align == 'justified').lower()})",
            f"#set align({align})",
            f'#show heading: set text(font: "{FACES[look.heading_face]}")',
            f"#show heading: set text(size: {look.heading_size}pt)",
            f'#show heading: set text(weight: "{"bold" if look.heading_bold else "regular"}")',
        ]
    )  # fmt: skip


def _around(look: Look) -> str:
    if look.columns > 1:
        return f"columns({look.columns})"
    if look.turned:
        return "rotate(90deg, reflow: true)"
    if look.ground:
        return f'block(fill: rgb("{look.ground}"), inset: 5mm, width: 100%)'
    return "block(width: 100%)"
