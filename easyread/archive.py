"""Opens zip archives that strangers made: broken ones are told, and no part unfolds without end."""

import stat
import zipfile
import zlib
from typing import IO

from easyread.errors import ContentError
from easyread.model.place import Place

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError, OverflowError,
)  # fmt: skip
_AGAIN = "Open it in the program that made it, and save it again."


class Archive:
    """The parts of a zip archive."""

    def __init__(self, file: IO[bytes], place: Place) -> None:
        self._place = place
        try:
            self._zip = zipfile.ZipFile(file)
        except _BROKEN:
            raise ContentError("This file is broken.", place, _AGAIN) from None

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._zip.namelist())

    def is_link(self, name: str) -> bool:
        """Tell whether a part stands for a file elsewhere."""
        return stat.S_ISLNK(self._zip.getinfo(name).external_attr >> 16)

    def part(self, name: str, most: int) -> bytes | None:
        """Return a part; None when it has more bytes than `most`, whatever it says of itself.

        Raises:
            ContentError: the archive is broken or locked.
        """
        if self._zip.getinfo(name).file_size > most:
            return None
        try:
            with self._zip.open(name) as part:
                data = part.read(most + 1)
        except _BROKEN:
            message = "This file is broken or has a password."
            raise ContentError(message, self._place, _AGAIN) from None
        return data if len(data) <= most else None
