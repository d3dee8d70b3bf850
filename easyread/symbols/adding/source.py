"""What somebody brings: a folder, a zip archive or one file. Nothing outside of it is read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from easyread.archive import Archive
from easyread.errors import ContentError, LimitError, PictureError
from easyread.model.place import Place
from easyread.symbols.adding.offer import LeftOut

MAX_FILES = 50_000
MAX_PART = 40_000_000  # the records of the largest set that we know have 11 million characters
MAX_TOTAL = 2_000_000_000
_ZIPS = (".zip", ".obz")
_SYSTEM = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


class Source:
    """The files that somebody brings, by their names with “/”."""

    def __init__(self, path: Path, archive: Archive | None) -> None:
        self._path, self._archive = path, archive
        self.place = Place(path.as_posix())
        self.left_out: list[LeftOut] = []
        self._read = 0
        found = archive.names() if archive else self._files()
        if len(found) > MAX_FILES:
            message = f"There are {len(found):,} files here. We take {MAX_FILES:,} at most."
            raise LimitError(message, self.place, "Split them into several packs.")
        self.names = tuple(name for name in dict.fromkeys(found) if self._may_read(name))

    def read(self, name: str) -> bytes | None:
        """Return a file; None when it is too large, broken or locked.

        Raises:
            LimitError: all files together unfold into too much.
        """
        data = self._part(self._archive, name) if self._archive else self._file(name)
        self._read += len(data or b"")
        if self._read > MAX_TOTAL:
            message = f"These files unfold into more than {MAX_TOTAL // 10**9} GB."
            raise LimitError(message, self.place, "Split them into several packs.")
        return data

    def _files(self) -> tuple[str, ...]:
        if self._path.is_file():
            return (self._path.name,)
        found: list[str] = []
        for folder, folders, files in os.walk(self._path):
            folders.sort()
            inside = Path(folder).relative_to(self._path)
            linked = [one for one in folders if (Path(folder) / one).is_symlink()]
            found += [(inside / file).as_posix() for file in [*sorted(files), *linked]]
            if len(found) > MAX_FILES:
                break
        return tuple(found)

    def _may_read(self, name: str) -> bool:
        if name.endswith("/") or any(part in name for part in _SYSTEM):
            return False
        parts = PurePosixPath(name.replace("\\", "/")).parts
        if ".." in parts or name[:1] in ("/", "\\") or ":" in name or "\0" in name:
            return self._leave(name, "Its name leads outside of the archive.")
        if self._is_link(name):
            return self._leave(name, "It is a link to another file.")
        return True

    def _is_link(self, name: str) -> bool:
        if self._archive:
            return self._archive.is_link(name)
        return self._path.is_dir() and (self._path / name).is_symlink()

    def _leave(self, name: str, why: str) -> bool:
        self.left_out.append(LeftOut(name, why))
        return False

    @staticmethod
    def _part(archive: Archive, name: str) -> bytes | None:
        try:
            return archive.part(name, MAX_PART)
        except ContentError:
            return None

    def _file(self, name: str) -> bytes | None:
        file = self._path if self._path.is_file() else self._path / name
        try:
            if not file.is_file() or file.stat().st_size > MAX_PART:
                return None
            return file.read_bytes()
        except OSError:
            return None


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """Open what somebody brings.

    Raises:
        PictureError: there is nothing of that name.
        ContentError: the archive is broken.
        LimitError: there are too many files.
    """
    if not path.exists():
        hint = "Give a folder, a .zip file or a picture."
        raise PictureError("There is no such file or folder.", Place(path.as_posix()), hint)
    if path.is_file() and path.suffix.lower() in _ZIPS:
        with path.open("rb") as file:
            yield Source(path, Archive(file, Place(path.as_posix())))
    else:
        yield Source(path, None)
