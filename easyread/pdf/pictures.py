"""Draws each picture once for each size, however often it stands in the document.

WeasyPrint 70 reads an SVG file once, but draws and stores it again wherever it stands (its issue
1978). `DrawnOnce` is the cache that it keeps its pictures in; as a picture comes in, its `draw`
is replaced by one that stores what is drawn as WeasyPrint stores a photograph: once.

WeasyPrint names pictures by their addresses, so a PDF would differ with the folder that its
pictures lie in. Ours are named by their order.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import md5
from typing import Any

from weasyprint.images import RasterImage, SVGImage

Stream = Any  # a weasyprint.pdf.stream.Stream, which has no types
Draw = Callable[[Stream, float, float, Any], None]


class DrawnOnce(dict[str, Any]):
    """WeasyPrint's pictures, by address. For one document only."""

    def __setitem__(self, address: str, image: Any) -> None:
        """Keep a picture."""
        name = f"picture {len(self)}"
        if isinstance(image, SVGImage):
            image.draw = _Drawing(name, image.draw).draw
        elif isinstance(image, RasterImage):
            image.id = _named(name)
        super().__setitem__(address, image)


class _Drawing:
    """An SVG picture that is drawn once for each size."""

    def __init__(self, name: str, draw: Draw) -> None:
        self._name = name
        self._draw = draw
        self._sizes: dict[tuple[float, float], _Sized] = {}

    def draw(self, stream: Stream, width: float, height: float, style: Any) -> None:
        """Put the picture on a page."""
        sized = self._sizes.get((width, height))
        if sized is None:
            drawn = self._drawn(stream, width, height, style)
            sized = self._sizes[width, height] = _Sized(drawn, f"{self._name} {width} {height}")
        stream.draw_x_object(stream.add_image(sized, interpolate=False, ratio=1))

    def _drawn(self, stream: Stream, width: float, height: float, style: Any) -> Stream:
        group = stream.add_group(0, 0, width, height)
        del stream._resources["XObject"][group.id]  # noqa: SLF001  it is stored as an image
        del group.extra["Group"]  # painted in place as before, not as a layer of its own
        group._tags = None  # noqa: SLF001  words in a picture are part of the picture
        self._draw(group, width, height, style)
        return group


class _Sized:
    """A drawing of one size, in the shape of WeasyPrint's raster images."""

    def __init__(self, drawing: Stream, name: str) -> None:
        self._drawing = drawing
        self.id = _named(name)

    def get_x_object(self, _interpolate: bool, _dpi_ratio: float) -> Stream:
        return self._drawing


def _named(name: str) -> str:
    return md5(name.encode(), usedforsecurity=False).hexdigest()
