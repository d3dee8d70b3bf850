"""Finds the file that a list means, although lists and files seldom agree to the letter."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

from easyread.symbols.adding.names import PICTURES


class Files:
    """The pictures among some files. Large and small letters are told apart where it matters."""

    def __init__(self, names: Iterable[str]) -> None:
        self.pictures = tuple(name for name in names if name.lower().endswith(PICTURES))
        self._exact: dict[str, list[str]] = defaultdict(list)
        self._folded: dict[str, list[str]] = defaultdict(list)
        for name in self.pictures:
            path = PurePosixPath(tidy(name))
            for key in dict.fromkeys((path.as_posix(), path.name, path.stem)):
                self._exact[key].append(name)
                self._folded[key.casefold()].append(name)

    def find(self, wanted: str) -> str:
        """Return the picture of that name, with or without folders and ending; "" if none.

        As it is written comes first; then in other letters, if only one picture fits.
        """
        wanted = tidy(wanted)
        for key in (wanted, PurePosixPath(wanted).name):
            if key in self._exact:
                return min(self._exact[key], key=_best)
            folded = self._folded.get(key.casefold(), [])
            if len({PurePosixPath(name).stem for name in folded}) == 1:
                return min(folded, key=_best)
        return ""


def tidy(name: str) -> str:
    """Return a path with single “/”, and none in front."""
    parts = name.strip().replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", "."))


def _best(name: str) -> tuple[int, str]:
    """Drawings before pixels: they stay sharp at every size."""
    return PICTURES.index(PurePosixPath(name).suffix.lower()), name
