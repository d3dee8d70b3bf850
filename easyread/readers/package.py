"""Opens Word and OpenDocument files: zip archives of XML, with care for broken and hostile ones."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from easyread.archive import Archive
from easyread.errors import ContentError, LimitError
from easyread.model.place import Place

MAX_PART = 40_000_000
MAX_DEPTH = 150
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AGAIN = "Open it in the program that made it, and save it again."


class Package:
    """The parts of a Word or OpenDocument file."""

    def __init__(self, raw: bytes, place: Place) -> None:
        self._place = place
        if raw.startswith(_OLD):
            hint = "Open it in Word. Take the password away. Save it as .docx"
            raise ContentError("This file has a password, or is in an old format.", place, hint)
        self._archive = Archive(io.BytesIO(raw), place)

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return self._archive.names()

    def part(self, name: str) -> bytes:
        """Return a part; nothing when there is no such part.

        Raises:
            ContentError: the archive is broken or locked.
            LimitError: the part is too large.
        """
        if name not in self._archive.names():
            return b""
        data = self._archive.part(name, MAX_PART)
        if data is None:
            raise self._too_large()
        return data

    def tree(self, name: str) -> Element | None:
        """Return a part that is XML; None when there is no such part.

        Raises:
            ContentError: the part is no XML, or defines entities, as no office program does.
            LimitError: the part is too large or too deep.
        """
        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import fromstring

        data = self.part(name)
        if not data:
            return None
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except DefusedXmlException:
            hint = "It may do harm. Ask the person who sent it to save it again."
            raise ContentError("This file is not safe to read.", self._place, hint) from None
        except (ParseError, ValueError, LookupError):
            raise ContentError("This file is broken.", self._place, _AGAIN) from None
        if _depth(root) > MAX_DEPTH:
            message = "Tables or boxes stand too deep inside each other here."
            raise LimitError(message, self._place, "Take some of them apart.")
        return root

    def _too_large(self) -> LimitError:
        message = f"This file is too large ({MAX_PART // 1_000_000} MB of text at most)."
        return LimitError(message, self._place, "Split it into several files.")


def _depth(root: Element) -> int:
    """How deep elements stand inside each other. It does not call itself: it may be very deep."""
    deepest = 0
    open_: list[Iterator[Element]] = [iter((root,))]
    while open_:
        inside = next(open_[-1], None)
        if inside is None:
            open_.pop()
        else:
            open_.append(iter(inside))
            deepest = max(deepest, len(open_))
            if deepest > MAX_DEPTH + 1:
                break
    return deepest
