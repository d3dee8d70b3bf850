"""ARASAAC: records with keywords, from its own service or as Cboard keeps them; pictures by id."""

from collections.abc import Iterator

from easyread.symbols.adding import names, records
from easyread.symbols.adding.finding import Files
from easyread.symbols.adding.offer import LeftOut, Offer, Offered
from easyread.symbols.adding.source import Source

_FILES = ("{}.svg", "{}.png", "{}_500.png", "{}.jpg", "{}_2500.png", "{}_300.png")


def listed(source: Source) -> list[dict[str, object]]:
    """Return the records of ARASAAC among some files."""
    for name in source.names:
        if name.lower().endswith(".json"):
            found = list(records.tables(records.read(source.read(name))))
            if found and ("_id" in found[0] or {"id", "kw"} <= found[0].keys()):
                return found
    return []


def offered(source: Source, found: list[dict[str, object]]) -> Offered:
    """Return the pictures that ARASAAC's records name, in the order of their ids."""
    files = Files(source.names)
    offers: dict[str, Offer] = {}
    left_out = []
    missing = 0
    for record in sorted(found, key=_number):
        own = _id(record)
        file = next(filter(None, (files.find(name.format(own)) for name in _FILES)), "")
        if not file:
            missing += 1
        elif own in offers:
            left_out.append(LeftOut(own, "It stands in the list twice."))
        else:
            offers[own] = _offer(record, own, file)
    if missing:
        told = "Its picture is not there." if missing == 1 else "Their pictures are not there."
        left_out.append(LeftOut("1 record" if missing == 1 else f"{missing} records", told))
    known = {files.find(name.format(_id(record))) for record in found for name in _FILES}
    others = len(set(files.pictures) - known)
    pictures = "1 picture has" if others == 1 else f"{others} pictures have"
    notes = (f"{pictures} no record. We leave such pictures out.",) if others else ()
    return Offered(tuple(offers.values()), tuple(left_out), "arasaac", notes)


def _offer(record: dict[str, object], own: str, file: str) -> Offer:
    terms = tuple(dict.fromkeys(_terms(record)))
    name = names.slug(terms[0]) if terms else own
    sensitive = record.get("sex") is True or record.get("violence") is True
    return Offer(file, name, terms, own, _tags(record), number=own, sensitive=sensitive)


def _tags(record: dict[str, object]) -> tuple[str, ...]:
    both = (record.get("categories"), record.get("tags"))
    found = (
        names.words(records.words(tag)) for part in both if isinstance(part, list) for tag in part
    )
    return tuple(dict.fromkeys(tag for tag in found if tag))


def _terms(record: dict[str, object]) -> Iterator[str]:
    keywords = record.get("keywords", record.get("kw"))
    for keyword in keywords if isinstance(keywords, list) else ():
        said = records.table(keyword)
        for words in (said.get("keyword"), said.get("plural"), keyword):
            if len(term := names.words(records.words(words))) > 1:
                yield term


def _id(record: dict[str, object]) -> str:
    return records.words(record.get("_id", record.get("id")))


def _number(record: dict[str, object]) -> tuple[int, str]:
    own = _id(record)
    return int(own) if own.isascii() and own.isdigit() and len(own) < 12 else 10**12, own
