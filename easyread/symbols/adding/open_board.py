"""Open Board Format 0.1: boards of buttons, one by one (.obf) or in an archive (.obz)."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote_to_bytes

from easyread.symbols.adding import names, records
from easyread.symbols.adding.finding import Files
from easyread.symbols.adding.offer import LeftOut, Offer, Offered
from easyread.symbols.adding.source import Source

_BOARD = ".obf"
_PRIVATE = "private"  # what programs write when nobody has said how a picture may be used
_FAR = "It lies on the network. We fetch nothing from there."
_GONE = "Its board names it, but it is not there."
Record = dict[str, object]


def is_board(source: Source) -> bool:
    """Tell whether there are boards among the files."""
    return any(name.lower().endswith(_BOARD) for name in source.names)


def offered(source: Source) -> Offered:
    """Return the pictures on the buttons of all boards. Nothing is fetched from the network."""
    files = Files(source.names)
    kept = _kept(source)
    offers: dict[str | bytes, Offer] = {}
    left_out: dict[str, LeftOut] = {}
    for name in (name for name in source.names if name.lower().endswith(_BOARD)):
        board = records.table(records.read(source.read(name)))
        if not board:
            left_out[name] = LeftOut(name, "We cannot read this board.")
        for image, labels in _images(board):
            offer = _offer(image, labels, name)
            file = "" if offer.data else _file(image, kept, files)
            if offer.data or file:
                offer = offer if offer.data else replace(offer, file=file)
                first = offers.setdefault(offer.data or file, offer)
                both = tuple(dict.fromkeys([*first.terms, *offer.terms]))
                offers[offer.data or file] = replace(first, terms=both)
            else:
                left_out[offer.file] = LeftOut(offer.file, _why(image))
    return Offered(tuple(offers.values()), tuple(left_out.values()))


def _kept(source: Source) -> Record:
    """Return where the manifest says that each picture lies, by its id."""
    manifest = next((name for name in source.names if name.endswith("manifest.json")), "")
    about = records.table(records.read(source.read(manifest))) if manifest else {}
    return records.table(records.table(about.get("paths")).get("images"))


def _images(board: Record) -> Iterator[tuple[Record, tuple[str, ...]]]:
    """Walk the pictures of a board, each with what its buttons say."""
    said: dict[str, list[str]] = {}
    for button in records.tables(board.get("buttons")):
        labels = said.setdefault(records.words(button.get("image_id")), [])
        for part in ("label", "vocalization"):
            labels.append(names.words(records.words(button.get(part))))
    for image in records.tables(board.get("images")):
        labels = said.get(records.words(image.get("id")), [])
        yield image, tuple(dict.fromkeys(label for label in labels if len(label) > 1))


def _offer(image: Record, labels: tuple[str, ...], board: str) -> Offer:
    own = records.words(image.get("id"))
    symbol, licence = records.table(image.get("symbol")), records.table(image.get("license"))
    kind = records.words(licence.get("type"))
    return Offer(
        file=f"{board}: {own}",
        name=names.slug(labels[0]) if labels else names.slug(own),
        terms=labels,
        id=records.words(symbol.get("filename")) or own,
        number=names.slug(own),
        data=_inside(records.words(image.get("data"))),
        set=records.words(symbol.get("set")),
        licence="" if kind.lower() == _PRIVATE else kind,
        author=records.words(licence.get("author_name")),
        source=records.words(licence.get("source_url")) or records.words(licence.get("author_url")),
    )


def _why(image: Record) -> str:
    """Say why a picture cannot come in."""
    if image.get("url"):
        return _FAR
    if image.get("data"):
        return "Its board holds it in a form that we cannot read."
    named = records.words(records.table(image.get("symbol")).get("set"))
    return f"It is from the set “{named}”, and not in this file." if named else _GONE


def _file(image: Record, kept: Record, files: Files) -> str:
    """Return the file of a picture: where the picture says, else where the manifest says."""
    own = records.words(image.get("id"))
    for path in (records.words(image.get("path")), records.words(kept.get(own))):
        if path and (found := files.find(path)):
            return found
    return ""


def _inside(address: str) -> bytes | None:
    """Return a picture that is written into its board as a data address."""
    if not address.startswith("data:"):
        return None
    kind, _, written = address.partition(",")
    try:
        if kind.endswith(";base64"):
            return base64.b64decode(unquote_to_bytes(written), validate=False) or None
        return unquote_to_bytes(written) or None
    except (binascii.Error, ValueError):
        return None
