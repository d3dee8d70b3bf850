"""Makes the pictures in the README: two pages of a PDF side by side.

Usage: python tools/pictures.py FILE.pdf PAGE PAGE OUT.png
"""

import sys
from pathlib import Path

import pypdfium2
from PIL import Image

SCALE = 1.0  # 72 px an inch
GAP_PX = 16


def main(source: str, left: str, right: str, target: str) -> None:
    """Draw two pages side by side on grey."""
    document = pypdfium2.PdfDocument(source)
    pages = [document[int(number) - 1].render(scale=SCALE).to_pil() for number in (left, right)]
    width = sum(page.width for page in pages) + 3 * GAP_PX
    sheet = Image.new("RGB", (width, pages[0].height + 2 * GAP_PX), "#c8ced2")
    x = GAP_PX
    for page in pages:
        sheet.paste(page, (x, GAP_PX))
        x += page.width + GAP_PX
    sheet.quantize(64).save(Path(target), optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
