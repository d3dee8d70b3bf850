"""Claims about pictures as sixels, read back by a reader of our own."""

import io
import re

from PIL import Image

from easyread.symbols.sixel import sixel

_SIGN = re.compile(r"#(\d+);2;(\d+);(\d+);(\d+)|#(\d+)|!(\d+)(.)|([?-~])|(\$)|(-)")


def drawn(coded: str) -> dict[tuple[int, int], tuple[int, int, int]]:
    """Return the colour, in parts of 100, of each dot that a terminal would draw."""
    colours: dict[int, tuple[int, int, int]] = {}
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    left = top = colour = 0
    for sign in _SIGN.finditer(coded.split("q", 1)[1].split(";", 4)[4]):
        number, red, green, blue, chosen, count, many, one, back, band = sign.groups()
        if number:
            colours[int(number)] = int(red), int(green), int(blue)
        elif chosen:
            colour = int(chosen)
        elif back or band:
            left, top = 0, top + (6 if band else 0)
        else:
            bits, width = ord(many or one) - 63, int(count or 1)
            rows = [top + row for row in range(6) if bits >> row & 1]
            found |= {(left + at, row): colours[colour] for at in range(width) for row in rows}
            left += width
    return found


def test_each_dot_has_its_colour() -> None:
    image = Image.new("RGB", (9, 8), "white")
    image.paste((255, 0, 0), (2, 3, 5, 8))
    kept = io.BytesIO()
    image.save(kept, "PNG")
    coded = sixel(kept.getvalue())
    assert coded.startswith("\033Pq")
    assert coded.endswith("\033\\")
    dots = drawn(coded.removesuffix("\033\\").replace('"1;1;9;8', '"1;1;9;8;', 1))
    red = {(left, top) for left in range(2, 5) for top in range(3, 8)}
    every = {(left, top) for left in range(9) for top in range(8)}
    assert set(dots) == every
    assert {place for place, colour in dots.items() if colour == (100, 0, 0)} == red
    assert {colour for place, colour in dots.items() if place not in red} == {(100, 100, 100)}
