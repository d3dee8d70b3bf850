"""Mulberry Symbols: drawings in EN/, and a list with the grammar of each word."""

from collections.abc import Mapping

from easyread.symbols.adding import names, table
from easyread.symbols.adding.finding import Files
from easyread.symbols.adding.offer import LeftOut, Offer, Offered
from easyread.symbols.adding.source import Source

_SYMBOL = ("symbol-en", "symbol")


def listed(lists: Mapping[str, table.Table]) -> table.Table | None:
    """Return the list of Mulberry Symbols among some lists."""
    for one in lists.values():
        if "grammar" in one.columns and set(_SYMBOL) & set(one.columns):
            return one
    return None


def offered(source: Source, found: table.Table) -> Offered:
    """Return the pictures that Mulberry's list names."""
    files = Files(source.names)
    offers: dict[str, Offer] = {}
    left_out = []
    for row in found.rows:
        symbol = next((row[column] for column in _SYMBOL if row.get(column)), "")
        file = files.find(symbol) if symbol else ""
        if file and symbol in offers:
            left_out.append(LeftOut(symbol, "It stands in the list twice."))
        elif file:
            offers[symbol] = _offer(row, symbol, file)
        elif symbol:
            left_out.append(LeftOut(symbol, "The list names it, but it is not there."))
    return Offered(tuple(offers.values()), tuple(left_out), "mulberry", found.notes)


def _offer(row: Mapping[str, str], symbol: str, file: str) -> Offer:
    """Return a picture. Mulberry's “tags” are kinds, such as “animal”, and never its meaning."""
    return Offer(
        file,
        names.slug(symbol),
        names.terms(symbol),
        row.get("id", ""),
        tags=tuple(filter(None, (names.words(tag) for tag in row.get("terms", "").split()))),
        sensitive=row.get("rated", "") not in ("", "0"),
    )
