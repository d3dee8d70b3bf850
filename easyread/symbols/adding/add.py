"""From what somebody brings to a pack in their project."""

import shutil
from dataclasses import replace
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols import pack
from easyread.symbols.adding import (
    arasaac,
    by_name,
    mulberry,
    names,
    open_board,
    people,
    rights,
    store,
)
from easyread.symbols.adding.offer import Added, LeftOut, Offered
from easyread.symbols.adding.source import Source, opened
from easyread.symbols.adding.wish import Wish
from easyread.symbols.symbol import NAME

OURS = ("together", "openmoji")
_SENSITIVE = "It shows sex or violence. To take such pictures too: --sensitive"


def add(path: Path, symbols: Path, wish: Wish) -> Added:
    """Bring pictures into a project's symbols folder, as a pack of the name that was wished.

    Each picture is looked at; one that cannot come in is left out, and the rest comes in.

    Raises:
        PictureError: nothing can come in, or nobody says how the pictures may be used.
        ContentError: the archive is broken.
        LimitError: there are too many files.
        OutputError: the pack cannot be written.
    """
    folder = symbols / wish.name
    _refuse_name(folder, wish)
    old = pack.read(folder) if wish.more and folder.exists() else None
    with opened(path) as source:
        found = _offered(source)
        if not found.offers:
            raise _nothing(source, [*source.left_out, *found.left_out])
        wish = rights.as_before(wish, old) if old else wish
        agreed = rights.rights(wish, found.set, found.offers, source.place)
        left_out = [*source.left_out, *found.left_out]
        left_out += [LeftOut(one.file, _SENSITIVE, wanted=True)
                     for one in found.offers if one.sensitive and not wish.sensitive]  # fmt: skip
        offers = [one for one in found.offers if wish.sensitive or not one.sensitive]
        allowed, forbidden = rights.sorted_out(offers, agreed, old)
        wanted, refused = people.agreed(allowed, wish, source.place)
        with store.written(folder) as new:
            if old:
                shutil.copytree(folder, new, dirs_exist_ok=True)
            made = store.stored(source, wanted, new, wish.set or found.set, old)
            left_out += [*forbidden, *refused, *made.left_out]
            if not made.rows:
                raise _nothing(source, left_out)
            store.finish(new, agreed, made, left_out)
    notes = tuple(names.printable(note) for note in (*found.notes, *made.notes))
    told = tuple(replace(one, file=names.printable(one.file)) for one in left_out)
    return Added(folder, agreed.title, agreed.licence, len(made.rows), told, notes)


def _offered(source: Source) -> Offered:
    """Return what there is, by the form in which it comes."""
    if open_board.is_board(source):
        return open_board.offered(source)
    lists = by_name.tables(source)
    if (of_mulberry := mulberry.listed(lists)) is not None:
        return mulberry.offered(source, of_mulberry)
    if of_arasaac := arasaac.listed(source):
        return arasaac.offered(source, of_arasaac)
    return by_name.offered(source, lists)


def _refuse_name(folder: Path, wish: Wish) -> None:
    place = Place(folder.as_posix())
    if not NAME.fullmatch(wish.name):
        hint = "Use small letters, numbers and hyphens, such as: --name our-photos"
        raise PictureError(f"“{wish.name}” cannot be the name of a pack.", None, hint)
    if wish.name in OURS:
        hint = "Choose another name, such as: --name our-photos"
        raise PictureError(f"“{wish.name}” is a pack of this tool.", None, hint)
    if folder.exists() and not (wish.replace or wish.more):
        hint = "Choose another name. Or say --more to add to it, or --replace"
        raise PictureError("There is a pack of this name.", place, hint)


def _nothing(source: Source, left_out: list[LeftOut]) -> PictureError:
    why = "\n".join(names.printable(str(one)) for one in left_out[:10])
    hint = why or "Give a folder, a .zip file or a picture: SVG, PNG, JPEG, GIF or WEBP."
    return PictureError("No picture could come in.", source.place, hint)
