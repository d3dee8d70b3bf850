"""Finds templates and symbols: the user's project first, then those that come with the tool."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).parent
# In a wheel the folders lie inside the package; in the source tree they lie beside it.
BUILT_IN = _PACKAGE / "built_in" if (_PACKAGE / "built_in").is_dir() else _PACKAGE.parent

Room = Literal["templates", "symbols"]


@dataclass(frozen=True, slots=True)
class Resources:
    """The folders that a build may read from."""

    project: Path

    def folders(self, room: Room) -> tuple[Path, ...]:
        """Return the folders of that name, the project's own first."""
        both = (self.project / room, BUILT_IN / room)
        return tuple(dict.fromkeys(path.resolve() for path in both if path.is_dir()))

    def built_in(self, room: Room) -> Path:
        """Return the folder that comes with the tool."""
        return (BUILT_IN / room).resolve()

    def packs(self) -> Iterator[Path]:
        """Walk the pack folders; a project's pack hides one of the same name.

        A folder whose name starts with a dot is one that is still being written.
        """
        seen: set[str] = set()
        for folder in self.folders("symbols"):
            for pack in sorted(path for path in folder.iterdir() if (path / "pack.toml").is_file()):
                if pack.name not in seen and not pack.name.startswith("."):
                    seen.add(pack.name)
                    yield pack
