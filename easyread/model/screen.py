"""What an HTML page says about itself, and what it does on a small screen."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.model.page import PageFacts


@dataclass(frozen=True, slots=True)
class HtmlFacts:
    """All that can be read off an HTML page. `shown` is what a reader sees of it, on a wide screen.

    Words, tags and attributes are known always; the rest only where a browser drew the page
    (`shown.laid_out`).
    """

    shown: PageFacts
