"""All packs of a project, in order: finds the picture that a name stands for."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Picture, PictureName
from easyread.symbols import drawing, pack
from easyread.symbols.symbol import Symbol

NEAR = 0.8  # of 1; much below it “money” is near “smoking”, above it “doctr” is far from “doctor”


@dataclass(frozen=True, slots=True)
class Library:
    """Packs in the order in which they are asked."""

    packs: tuple[pack.Pack, ...]
    choices: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(
        cls,
        folders: Iterable[Path],
        order: tuple[str, ...],
        choices: Mapping[str, str] | None = None,
    ) -> "Library":
        """Read the packs in these folders; those named in `order` come first.

        `choices` are skin tone and style, for packs that have several.

        Raises:
            PictureError: a pack that we cannot read, or a name in `order` that no pack has.
        """
        packs = {folder.name: pack.read(folder) for folder in folders}
        for name in order:
            if name not in packs:
                hint = f"Change it in easyread.toml. You can use: {', '.join(packs)}."
                raise PictureError(f"There is no pack “{name}”.", None, hint)
        chosen = {setting: choice for setting, choice in (choices or {}).items() if choice}
        return cls(tuple(packs[name] for name in dict.fromkeys([*order, *packs])), chosen)

    def find(self, wanted: PictureName) -> Picture:
        """Return the picture of that name: `name` from any pack, `pack:name` from one.

        Raises:
            PictureError: no pack has it, or its file is missing, broken, unsafe or not to be used.
        """
        pack_name, _, name = wanted.name.rpartition(":")
        for found in self.packs:
            if name in found.symbols and pack_name in ("", found.name):
                return self._picture(found, found.symbols[name], wanted)
        raise PictureError(
            f"There is no picture “{wanted.name}”.", wanted.place, self._near(name, pack_name)
        )

    def near(self, name: str) -> list[str]:
        """Return up to 4 names of pictures that are like a name, the nearest first.

        A picture is near when its name or one of its terms is almost the same, or has all the
        words of the name. `pack:name` looks into one pack.
        """
        pack_name, _, name = name.lower().rpartition(":")
        words = name.replace("-", " ")
        by_term = {
            term.lower().replace("-", " "): symbol.name
            for found in reversed(self.packs)  # so that the first pack has the last word
            if pack_name in ("", found.name)
            for symbol in found.symbols.values()
            for term in (*symbol.terms, symbol.name)
        }
        found = difflib.get_close_matches(words, by_term, n=6, cutoff=NEAR)
        asked = {*words.split()}
        found += sorted((term for term in by_term if asked <= {*term.split()}), key=len)
        return list(dict.fromkeys(by_term[term] for term in found))[:4]

    def _near(self, name: str, pack_name: str) -> str:
        if pack_name and not any(found.name == pack_name for found in self.packs):
            names = ", ".join(found.name for found in self.packs)
            return f"There is no pack “{pack_name}”. You can use: {names}."
        near = self.near(f"{pack_name}:{name}")
        return f"Near names: {', '.join(near)}." if near else "To see all: easyread symbols list"

    def _picture(self, found: pack.Pack, symbol: Symbol, wanted: PictureName) -> Picture:
        file = found.variant(symbol.file, self.choices).resolve()
        if not file.is_relative_to(found.folder):
            hint = "Move the file into the pack's folder."
            raise PictureError(f"“{symbol.name}” lies outside its pack.", wanted.place, hint)
        why = found.why_never(file)
        if why:
            message = f"“{symbol.name}” must not be used: {why}."
            raise PictureError(message, wanted.place, "Choose another picture.")
        drawing.refuse_unsafe(file, wanted.place)
        return Picture(symbol.name, found.name, file, symbol.alt, found.credit_of(symbol))
