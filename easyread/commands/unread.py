"""What could not be read: told at once, but files of a kind that we do not read once a kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from easyread.errors import EasyReadError
from easyread.model.place import Place

_MOST_NAMES = 10


class Unread:
    """Gathers what is wrong with files. `given` are those that a person named."""

    def __init__(self, given: tuple[Path, ...], tell: Callable[[str], None]) -> None:
        self._given = given
        self._tell = tell
        self._later: dict[tuple[str, str], list[str]] = {}
        self.messages: list[str] = []

    def add(self, path: Path, error: EasyReadError) -> None:
        """Tell of a file, or keep it for later: old Word files in a folder are told together."""
        from easyread.readers import OTHERS

        self.messages.append(str(error))
        if path in self._given or path.suffix.lower() not in OTHERS:
            self._tell(str(error))
            return
        name = error.place.file if error.place else path.as_posix()
        self._later.setdefault((error.message, error.hint), []).append(name)

    def tell_later(self) -> None:
        """Tell what was kept."""
        for (message, hint), names in self._later.items():
            if len(names) == 1:
                self._tell(str(EasyReadError(message, Place(names[0]), hint)))
                continue
            some = ", ".join(names[:_MOST_NAMES])
            more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
            whole = f"We did not read {len(names)} files: {some}{more}."
            self._tell(str(EasyReadError(whole, None, f"{message}\n{hint}")))
        self._later.clear()
