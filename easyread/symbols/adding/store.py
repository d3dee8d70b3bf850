"""Writes a pack whole or not at all: into a folder beside its place, then moved there."""

from __future__ import annotations

import csv
import hashlib
import io
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from easyread import files
from easyread.errors import PictureError
from easyread.symbols import audit, pixels
from easyread.symbols.adding import people
from easyread.symbols.adding.fit import fit
from easyread.symbols.adding.names import printable, slug
from easyread.symbols.adding.offer import LeftOut, Offer
from easyread.symbols.adding.rights import Rights
from easyread.symbols.adding.sets import PHOTOGRAPHS
from easyread.symbols.adding.source import Source
from easyread.symbols.pack import Pack
from easyread.symbols.symbol import COLUMNS, MORE_COLUMNS

_TOO_LARGE = "It is too large, or cannot be read. Make it smaller, or save it again."
_THERE = "It is in this pack already. To change its words: words.csv"


@dataclass(frozen=True, slots=True)
class Stored:
    """What was written into a pack's folder."""

    rows: tuple[tuple[str, ...], ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]


@contextmanager
def written(folder: Path) -> Iterator[Path]:
    """Give a new folder to write into; in the end it takes the place of `folder`.

    Raises:
        OutputError: the folder cannot be written to, or the disk is full.
    """
    mark = secrets.token_hex(8)
    temporary, old = (folder.parent / f".{word}-{mark}" for word in ("easyread", "old"))
    try:
        try:
            temporary.mkdir(parents=True)
            yield temporary
            if folder.exists():
                folder.rename(old)
            temporary.rename(folder)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
            if old.exists() and not folder.exists():
                old.rename(folder)
            shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise files.refused(folder, error) from None


def stored(
    source: Source, offers: Iterable[Offer], folder: Path, kind: str, old: Pack | None = None
) -> Stored:
    """Write pictures into a folder. What cannot come in is left out, and the rest comes in.

    Nor does what is in the `old` pack already.
    """
    rows: list[tuple[str, ...]] = []
    left_out: list[LeftOut] = []
    notes: list[str] = []
    there = {(one.origin.id, one.origin.hash) for one in old.symbols.values()} if old else set()
    taken = set(old.symbols) if old else set()
    longest = pixels.PHOTOGRAPH_PX if kind == PHOTOGRAPHS else pixels.LARGEST_PX
    for offer in offers:
        data = offer.data or source.read(offer.file)
        if data is None:
            left_out.append(LeftOut(offer.file, _TOO_LARGE))
            continue
        name = _name(offer, taken)
        try:
            made = fit(data, name, folder, longest)
        except PictureError as error:
            left_out.append(LeftOut(offer.file, _about_it(error)))
            continue
        if made.camera and not offer.who and kind != "photosymbols":
            made.file.unlink()
            left_out.append(LeftOut(offer.file, people.ASKED))
            continue
        if (offer.id, _hash(made.file)) in there:
            made.file.unlink()
            left_out.append(LeftOut(offer.file, _THERE, wanted=True))
            continue
        notes += _named(offer, name, taken)
        taken.add(name)
        if made.mended:
            notes.append(f"{offer.file}: {', '.join(made.mended)}.")
        notes += [f"{offer.file}: It {' '.join(told)}" for told in audit.small(made.file)]
        if not offer.terms:
            notes.append(f"{offer.file}: Its name has no words. Write them into words.csv.")
        rows.append(_row(replace(offer, set=offer.set or kind), name, made.file))
    return Stored(tuple(rows), tuple(left_out), tuple(notes))


def finish(folder: Path, rights: Rights, found: Stored, left_out: Iterable[LeftOut]) -> None:
    """Write the lists of a pack. One that was there before keeps what it says of itself."""
    columns = (*COLUMNS, *MORE_COLUMNS)
    rows = [*_rows(folder / "words.csv", columns), *found.rows]
    (folder / "words.csv").write_text(_csv([columns, *rows]), "utf-8")
    told = [("file", "why"), *((one.file, one.why) for one in left_out)]
    if len(told) > 1:
        (folder / "left-out.csv").write_text(_csv(told), "utf-8")
    if not (folder / "pack.toml").exists():
        (folder / "pack.toml").write_text(rights.toml(), "utf-8")


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Walk the rows that a list has already."""
    if path.exists():
        with path.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines, restval=""):
                yield tuple(row.get(column, "") for column in columns)


def _name(offer: Offer, taken: set[str]) -> str:
    """Return a name that no other picture of the pack has."""
    base = slug(offer.name) or slug(offer.id) or "picture"
    if base not in taken:
        return base
    numbered = f"{base}-{slug(offer.number)}" if slug(offer.number) else base
    count = 2
    name = numbered
    while name in taken:
        name = f"{numbered}-{count}"
        count += 1
    return name


def _named(offer: Offer, name: str, taken: set[str]) -> Iterator[str]:
    """Tell when a picture could not have the name that its maker gave it."""
    if (first := slug(offer.name)) in taken and not offer.number:
        yield f"{offer.file}: There is another “{first}”. The name of this one is “{name}”."
    if not (first or slug(offer.id)):
        yield f"{offer.file}: Names have letters from a to z. The name of this one is “{name}”."


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _row(offer: Offer, name: str, file: Path) -> tuple[str, ...]:
    answers = {True: "yes", False: "no", None: ""}
    return (
        name,
        _listed(offer.terms),
        file.name,
        offer.alt or (offer.terms[0].capitalize() if offer.terms else ""),
        offer.set,
        offer.id,
        _hash(file),
        offer.licence,
        offer.author,
        offer.source,
        answers[offer.commercial],
        "yes" if offer.sensitive else "",
        "yes" if offer.changed else "",
        offer.who,
        answers[offer.agreed] if offer.who else "",
        _listed(offer.tags),
    )


def _listed(words: Iterable[str]) -> str:
    return ";".join(word for word in words if ";" not in word)


def _csv(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([printable(cell) for cell in row] for row in rows)
    return out.getvalue()


def _about_it(error: PictureError) -> str:
    """Say “It …” of a picture whose own name stands in front."""
    _, named, rest = error.message.partition(" picture ")
    fault = rest.partition(" ")[2]
    return " ".join(filter(None, (f"It {fault}" if named and fault else error.message, error.hint)))
