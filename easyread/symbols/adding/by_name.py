"""A folder of pictures, with a list or without: their words come from the list, or their names."""

from collections.abc import Iterator, Mapping

from easyread.symbols.adding import names, table
from easyread.symbols.adding.finding import Files
from easyread.symbols.adding.offer import LeftOut, Offer, Offered
from easyread.symbols.adding.source import Source

LISTS = (".csv", ".tsv")
_OTHERS = (".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".emf", ".wmf", ".eps", ".ico",
           ".pdf")  # fmt: skip
_ARCHIVES = (".zip", ".obz", ".7z", ".rar")
_NAMED = {"file", "name", "id"}
_ANSWERS = {"yes": True, "y": True, "true": True, "1": True,
            "no": False, "n": False, "false": False, "0": False}  # fmt: skip
_INSIDE = "We do not look into it. Unpack it first, and give its folder."
_KIND = "We do not use files of this kind. Save it as PNG or JPEG."
_TWICE = "It stands in the list twice."


def tables(source: Source) -> dict[str, table.Table]:
    """Return the lists that lie beside the pictures, by their names."""
    found = (name for name in source.names if name.lower().endswith(LISTS))
    return {name: table.read(source.read(name) or b"", name) for name in found}


def offered(source: Source, lists: Mapping[str, table.Table]) -> Offered:
    """Return every picture: those in a list as it says, the others by their names."""
    files = Files(source.names)
    offers: dict[str, Offer] = {}
    left_out = [
        LeftOut(name, _INSIDE if name.lower().endswith(_ARCHIVES) else _KIND)
        for name in source.names
        if name.lower().endswith((*_OTHERS, *_ARCHIVES))
    ]
    listed = [one for one in lists.values() if _NAMED & set(one.columns)]
    for row in (row for one in listed for row in one.rows):
        wanted = row.get("file") or row.get("name") or row.get("id") or ""
        file = files.find(wanted)
        key = row.get("id") or row.get("name") or file
        if not file:
            left_out.append(LeftOut(wanted, "The list names it, but it is not there."))
        elif key in offers:
            left_out.append(LeftOut(key, _TWICE))
        else:
            offers[key] = _of_row(row, file)
    used = {offer.file for offer in offers.values()}
    rest = [name for name in files.pictures if name not in used]
    notes = [note for name, one in lists.items() for note in _notes(name, one)]
    if listed and rest:
        told = "1 picture is" if len(rest) == 1 else f"{len(rest)} pictures are"
        notes.append(f"{told} not in the list. Names of files say what they show.")
    return Offered((*offers.values(), *_of_names(rest)), tuple(left_out), "", tuple(notes))


def _notes(name: str, one: table.Table) -> Iterator[str]:
    """Walk what to know of a list."""
    yield from one.notes
    if one.columns and not _NAMED & set(one.columns):
        yield f"{name}: This list names no pictures. Call a column “file”, and 1 “name”."
    for column in ("commercial", "agreed"):
        for written in dict.fromkeys(row.get(column, "") for row in one.rows):
            if written and answer(written) is None:
                yield f"{name}: “{written}” is neither yes nor no. We take it as no ({column})."


def answer(written: str) -> bool | None:
    """Return a yes or a no as people write them; None when nothing is said."""
    return _ANSWERS.get(written.strip().lower())


def _allowed(written: str) -> bool | None:
    """Return a yes or a no; words that we do not know, such as “ask first”, are a no."""
    return answer(written) or False if written.strip() else None


def _of_names(files: list[str]) -> Iterator[Offer]:
    for file in files:
        stem = names.stem(file)
        yield Offer(file, names.slug(stem), names.terms(stem), id=stem)


def _of_row(row: Mapping[str, str], file: str) -> Offer:
    name = row.get("name") or names.stem(file)
    written = row.get("terms", "").replace(",", ";").replace("|", ";").split(";")
    terms = [term for term in (names.words(part) for part in written) if term]
    return Offer(
        file,
        names.slug(name),
        tuple(dict.fromkeys([*names.terms(name), *terms])),
        id=row.get("id") or names.stem(file),
        alt=row.get("alt", ""),
        set=row.get("set", ""),
        licence=row.get("licence", ""),
        author=row.get("author", ""),
        source=row.get("source", ""),
        commercial=_allowed(row.get("commercial", "")),
        sensitive=answer(row.get("sensitive", "")) or False,
        changed=answer(row.get("changed", "")) or False,
        who=row.get("who", ""),
        agreed=_allowed(row.get("agreed", "")),
    )
