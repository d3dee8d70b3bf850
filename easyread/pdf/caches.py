"""What renders in one process share, so that memory stays flat from one to the next."""

from __future__ import annotations

from typing import Any

from easyread.pdf.engine import weasyprint


class Caches:
    """Fonts, read once.

    Each FontConfiguration of WeasyPrint keeps about 0.3 MB for ever: 300 renders, 90 MB.
    """

    def __init__(self) -> None:
        weasyprint()
        from weasyprint.text.fonts import FontConfiguration

        self.fonts: Any = FontConfiguration()  # WeasyPrint has no types
