"""All packs of a project, in order: finds the picture that a name stands for."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Picture, PictureName
from easyread.symbols import drawing, pack


@dataclass(frozen=True, slots=True)
class Library:
    """Packs in the order in which they are asked. `trusted`: folders whose files are ours."""

    packs: tuple[pack.Pack, ...]
    trusted: Path

    @classmethod
    def read(cls, folders: Iterable[Path], order: tuple[str, ...], trusted: Path) -> "Library":
        """Read the packs in these folders; those named in `order` come first."""
        packs = [pack.read(folder) for folder in folders]
        rank = {name: position for position, name in enumerate(order)}
        packs.sort(key=lambda found: (rank.get(found.credit.pack, -1), found.credit.pack))
        return cls(tuple(packs), trusted)

    def find(self, wanted: PictureName) -> Picture:
        """Return the picture of that name: `name` from any pack, `pack:name` from one.

        Raises:
            PictureError: no pack has it, or its file is missing, broken or unsafe.
        """
        pack_name, _, name = wanted.name.rpartition(":")
        for found in self.packs:
            if name in found.symbols and pack_name in ("", found.name):
                return self._picture(found, name, wanted)
        raise PictureError(
            f"There is no picture “{wanted.name}”.", wanted.place, self._near(name, pack_name)
        )

    def _picture(self, found: pack.Pack, name: str, wanted: PictureName) -> Picture:
        symbol = found.symbols[name]
        file = symbol.file.resolve()
        if not file.is_relative_to(found.folder):
            hint = "Move the file into the pack's folder."
            raise PictureError(f"“{name}” lies outside its pack.", wanted.place, hint)
        if self._is_ours(found):
            drawing.refuse_missing(file, wanted.place)
        else:
            drawing.refuse_unsafe(file, wanted.place)
        return Picture(name, found.name, file, symbol.alt, found.credit)

    def _is_ours(self, found: pack.Pack) -> bool:
        return (self.trusted / found.name).is_dir() and (
            found.folder.is_relative_to(self.trusted) or "site-packages" in found.folder.parts
        )

    def _near(self, name: str, pack_name: str) -> str:
        asked = [found for found in self.packs if pack_name in ("", found.name)]
        if not asked:
            return f"There is no pack “{pack_name}”."
        by_term = {
            term: symbol.name
            for found in asked
            for symbol in found.symbols.values()
            for term in (*symbol.terms, symbol.name)
        }
        words = difflib.get_close_matches(name.replace("-", " "), by_term, n=6, cutoff=0.6)
        words += difflib.get_close_matches(name, by_term, n=6, cutoff=0.6)
        near = list(dict.fromkeys(by_term[word] for word in words))[:4]
        return f"Near names: {', '.join(near)}." if near else "To see all: easyread symbols list"
