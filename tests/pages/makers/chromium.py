"""Prints sheets with Chromium: HTML → tagged PDF."""

from __future__ import annotations

import html
import shutil
from base64 import b64encode
from collections.abc import Iterator, Mapping

from playwright.sync_api import sync_playwright

from tests.pages.makers.photo import photo
from tests.pages.makers.sheet import FACES, PLAIN, Look, Sheet, parted, pieces

_TAGS = {"bold": "strong", "slanted": "em", "underlined": "u"}
_ALIGN = {"centre": "center", "justified": "justify"}


def pdfs(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, bytes]]:
    """Yield the PDF of each sheet, with its name."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page()
        for name, sheet in sheets.items():
            page.set_content(as_html(sheet))
            yield name, page.pdf(prefer_css_page_size=True, print_background=True, tagged=True)
        browser.close()


def as_html(sheet: Sheet) -> str:
    """Return a sheet as a page of HTML."""
    parts, odd_before = [], False
    for block in sheet.blocks:
        odd, _, _ = parted(block)
        if odd and not odd_before:
            parts.append(f'<div class="odd">{_picture(sheet.odd)}')
        elif odd_before and not odd:
            parts.append("</div>")
        odd_before = odd
        parts.append(_block(block))
    return (
        f'<!doctype html><html lang="en-GB"><meta charset="utf-8">'
        f"<title>{sheet.title}</title><style>{_style(sheet)}</style>{''.join(parts)}"
    )


def _block(block: str) -> str:
    if block == "---":
        return '<div class="next"></div>'
    _, heading, text = parted(block)
    words = "".join(
        "<br>" if style == "break" else _marked(style, html.escape(words))
        for style, words in pieces(text)
    )
    tag = "h1" if heading else "p"
    return f"<{tag}>{words}</{tag}>"


def _marked(style: str, words: str) -> str:
    return f"<{_TAGS[style]}>{words}</{_TAGS[style]}>" if style else words


def _picture(odd: Look) -> str:
    if not odd.round_picture:
        return ""
    return f'<img src="{_url()}" alt="Tall plants" style="float:left;width:50mm;margin:0 5mm 0 0">'


def _url() -> str:
    return f"data:image/jpeg;base64,{b64encode(photo()).decode()}"


def _style(sheet: Sheet) -> str:
    number = (
        f'@bottom-center{{content:counter(page);font:{sheet.number_size}pt "DejaVu Sans"}}'
        if sheet.number_size
        else ""
    )
    return (
        f"@page{{size:{sheet.width_mm}mm {sheet.height_mm}mm;margin:{sheet.margin_mm}mm;{number}}}"
        f"body{{margin:0;print-color-adjust:exact}}.next{{break-after:page}}"
        + _look("", PLAIN)
        + _look(".odd", sheet.odd)
    )


def _look(where: str, look: Look) -> str:
    heading = "bold" if look.heading_bold else "normal"
    weight = "200" if look.face == "thin" else "bold" if look.bold else "normal"
    box = f"columns:{look.columns};column-gap:10mm;" if look.columns > 1 else ""
    box += f"background:{look.ground};padding:5mm;" if look.ground else ""
    box += f"background:url({_url()}) 0/100%;padding:5mm;" if look.on_picture else ""
    box += "writing-mode:vertical-rl;height:150mm;" if look.turned else ""
    return (
        f"{where} p{{font:{weight} {look.size}pt/{look.leading} '{FACES[look.face]}';"
        f"margin:0 0 {look.gap}pt;text-align:{_ALIGN.get(look.align, look.align)};"
        f"color:{look.colour};letter-spacing:{look.letters_em}em}}"
        f"{where} h1{{font:{heading} {look.heading_size}pt/1.4 '{FACES[look.heading_face]}';"
        f"margin:0 0 24pt}}" + (f"{where}{{{box}}}" if box else "")
    )
