"""Collects what WeasyPrint and fontTools say while they work, so that nothing is swallowed."""

from __future__ import annotations

import contextlib
import logging
import warnings
from collections.abc import Iterator

_LOGGERS = ("weasyprint", "fontTools")

_HARMLESS = (
    # Without harfbuzz-subset (Debian before 12, some Macs) fontTools cuts the fonts to size.
    # The PDF is as good. WeasyPrint only tells that it wants HarfBuzz one day.
    "Using fontTools instead of HarfBuzz-Subset",
    # Said better, and for each letter, by `easyread.pdf.fonts.refuse_other_fonts`.
    ".notdef glyph rendered for Unicode string",
)


class _Collector(logging.Handler):
    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not message.startswith(_HARMLESS):
            self._messages.append(message)


_FORGOTTEN = r"unclosed file .*sRGB2014\.icc"  # WeasyPrint 70 reads it and never closes it


@contextlib.contextmanager
def collected() -> Iterator[list[str]]:
    """Give a list that fills with every warning and error logged inside the block."""
    messages: list[str] = []
    handler = _Collector(messages)
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [(logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.WARNING)
        logger.propagate = False
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", _FORGOTTEN, ResourceWarning)
            yield messages
    finally:
        for logger, (level, propagate) in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)
            logger.propagate = propagate
