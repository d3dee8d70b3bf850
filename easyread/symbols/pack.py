"""Reads a pack: pack.toml (whose it is) and words.csv (what each file shows)."""

import importlib.util
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Credit
from easyread.model.place import Place
from easyread.symbols.symbol import Origin, Symbol, symbols

__all__ = ["Pack", "Symbol", "read"]

_SKIN_TONE = re.compile(r"-1F3F[B-F]")


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of symbols by one maker, under one licence. All its files lie in its folder.

    `most`: so many different symbols may be used in all documents together; 0 is no limit.
    `style`: how its symbols look; those of one style go together, and "" goes with all.
    `variants`: by setting and choice, the mark in the names of files that are drawn that way.
    """

    name: str
    credit: Credit
    symbols: Mapping[str, Symbol]
    folder: Path
    never: Mapping[str, str]
    most: int = 0
    style: str = ""
    variants: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def credit_of(self, symbol: Symbol) -> Credit:
        """Return who made a symbol: the pack's credit, or its own where that says otherwise."""
        own, usual = symbol.origin, self.credit
        same = (own.author, own.licence) == (usual.author, usual.licence)
        sentence = usual.sentence if same else f"By {own.author}. Licence: {own.licence}"
        sentence += " The pictures were changed." if own.changed else ""
        return replace(
            usual,
            author=own.author,
            licence=own.licence,
            licence_url=usual.licence_url if own.licence == usual.licence else "",
            source=own.source,
            sentence=sentence,
            commercial=own.commercial,
        )

    def variant(self, file: Path, choices: Mapping[str, str]) -> Path:
        """Return the file that draws the same in the skin tone or style that was chosen.

        Where a pack has no such file, a drawing stays as it is.
        """
        for setting, choice in choices.items():
            marks = self.variants.get(setting, {})
            longest_first = sorted(filter(None, marks.values()), key=len, reverse=True)
            if choice in marks and longest_first:
                own = re.compile("|".join(map(re.escape, longest_first)))
                parts = own.split(file.stem)
                stem = marks[choice].join(parts if len(parts) > 1 else (file.stem, ""))
                drawn = file.parent / (stem + file.suffix)
                file = drawn if drawn.is_file() else file
        return file

    def why_never(self, file: Path) -> str:
        """Return why a drawing must not be used; "" when it may be.

        Skin tones do not matter, and a stem in `never` stands for every longer one that starts
        with it and a hyphen.
        """
        stem = _SKIN_TONE.sub("", file.stem.upper())
        reasons = (why for never, why in self.never.items() if f"{stem}-".startswith(f"{never}-"))
        return next(reasons, "")


def read(folder: Path) -> Pack:
    """Return the pack that a folder holds.

    Raises:
        PictureError: pack.toml or words.csv is missing, or holds what we cannot read.
    """
    place = Place((folder / "pack.toml").as_posix())
    try:
        about = tomllib.loads((folder / "pack.toml").read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise PictureError("We cannot read this pack.", place, str(error)) from None
    credit = _credit(folder.name, about, place)
    files = _files(folder, _said(about, "files", place, "."), place)
    usual = Origin(
        set=folder.name,
        licence=credit.licence,
        author=credit.author,
        source=credit.source,
        commercial=credit.commercial,
        sensitive=_claimed(about, "sensitive", place, False),
        changed=_claimed(about, "changed", place, False),
    )
    return Pack(
        name=folder.name,
        credit=credit,
        symbols={one.name: one for one in symbols(folder / "words.csv", files, usual)},
        folder=files,
        never={stem.upper(): why for stem, why in _table(about, "never", place).items()},
        most=_most(about, place),
        style=_said(about, "style", place, folder.name),
        variants=_variants(about, place),
    )


def _credit(pack: str, about: Mapping[str, object], place: Place) -> Credit:
    return Credit(
        pack=pack,
        title=_said(about, "title", place),
        author=_said(about, "author", place),
        licence=_said(about, "licence", place),
        licence_url=_said(about, "licence_url", place, ""),
        source=_said(about, "source", place, ""),
        sentence=_said(about, "credit", place),
        commercial=_claimed(about, "commercial", place, True),
    )


def _said(about: Mapping[str, object], key: str, place: Place, default: str | None = None) -> str:
    value = about.get(key, default)
    if value is None:
        hint = "A pack needs its title and author. It needs its licence and credit."
        raise PictureError(f"This pack does not say its “{key}”.", place, hint)
    if not isinstance(value, str):
        raise PictureError(f"“{key}” needs words.", place, f'Example: {key} = "words"')
    return value


def _claimed(about: Mapping[str, object], key: str, place: Place, default: bool) -> bool:
    value = about.get(key, default)
    if not isinstance(value, bool):
        raise PictureError(f"“{key}” is true or false.", place, f"Example: {key} = false")
    return value


def _most(about: Mapping[str, object], place: Place) -> int:
    most = about.get("most_symbols", 0)
    if type(most) is not int or most < 0:
        raise PictureError("“most_symbols” needs a number.", place, "Example: most_symbols = 100")
    return most


def _table(about: Mapping[str, object], key: str, place: Place) -> dict[str, str]:
    table = about.get(key, {})
    if not isinstance(table, dict) or not all(isinstance(why, str) for why in table.values()):
        raise PictureError(f"“{key}” needs words.", place, f'Example: [{key}] then name = "why"')
    return table


def _variants(about: Mapping[str, object], place: Place) -> dict[str, dict[str, str]]:
    tables = about.get("variants", {})
    if not isinstance(tables, dict):
        hint = 'Example: [variants.skin] then dark = "-dark"'
        raise PictureError("“variants” needs tables.", place, hint)
    return {setting: _table(tables, setting, place) for setting in tables}


def _files(folder: Path, where: str, place: Place) -> Path:
    """`package:name/sub/folder` is a folder inside an installed Python package."""
    home, inside = folder, where
    if where.startswith("package:"):
        package, _, inside = where.removeprefix("package:").partition("/")
        home = _package(package, place)
    files = (home / inside).resolve()
    if not files.is_relative_to(home.resolve()):
        hint = "Put the drawings into the pack's own folder."
        raise PictureError("The drawings lie outside of this pack.", place, hint)
    return files


def _package(name: str, place: Place) -> Path:
    spec = importlib.util.find_spec(name) if name.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        hint = "Set up the project again: make"
        raise PictureError(f"The pictures of “{name}” are not installed.", place, hint)
    return Path(next(iter(spec.submodule_search_locations)))
