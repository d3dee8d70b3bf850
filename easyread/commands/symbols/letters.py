"""Letters in the words of pictures that our pages cannot show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.place import Place

if TYPE_CHECKING:
    from easyread.symbols.audit import Fault
    from easyread.symbols.pack import Pack, Symbol


def refuse_strange(pack: Pack, symbols: Iterable[Symbol]) -> None:
    """Raise PictureError for the first of some pictures whose words we cannot print."""
    from easyread.errors import PictureError

    named = {symbol.name: symbol for symbol in symbols}
    for fault in strange(replace(pack, symbols=named)):
        raise PictureError(fault.message, fault.place, fault.hint)


def strange(pack: Pack) -> Iterator[Fault]:
    """Tell of each picture whose words have letters that our font does not have."""
    from easyread import pdf
    from easyread.symbols.audit import Fault

    for symbol in pack.symbols.values():
        missing = pdf.missing_characters(" ".join((symbol.alt, *symbol.terms)))
        if missing:
            message = f"“{symbol.name}” has letters that our pages do not have: {''.join(missing)}."
            hint = "Write its terms and its alt in other letters."
            yield Fault(message, hint, Place(f"symbols/{pack.name}/words.csv", symbol.line))
