"""Whose pictures they are, and how they may be used. Without that, no picture comes in."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols.adding.offer import LeftOut, Offer
from easyread.symbols.adding.sets import KNOWN, KnownSet
from easyread.symbols.adding.wish import Wish
from easyread.symbols.pack import Pack

_NOT_COMMERCIAL = re.compile(r"(?i)\bNC\b|non-?commercial")
_FREE = re.compile(r"(?i)\bCC[ -]?(0|BY)\b|public domain|creative commons")
_EXAMPLE = '--licence "CC BY 4.0" --author "Sam Lee" --credit "Drawings by Sam Lee" --commercial no'
_EACH = "as each picture says"
_NOBODY = "a maker who is not named"


@dataclass(frozen=True, slots=True)
class Rights:
    """What holds for all pictures of a pack, unless one says otherwise of itself."""

    title: str
    author: str
    licence: str
    licence_url: str
    source: str
    credit: str
    commercial: bool
    changed: bool
    style: str
    most: int

    def toml(self) -> str:
        """Return what pack.toml says."""
        said = {"title": self.title, "licence": self.licence, "licence_url": self.licence_url,
                "author": self.author, "source": self.source, "credit": self.credit,
                "style": self.style}  # fmt: skip
        lines = [f"{key} = {_quoted(words)}" for key, words in said.items() if words]
        lines.append(f"changed = {json.dumps(self.changed)}")
        lines.append(f"commercial = {json.dumps(self.commercial)}")
        if self.most:
            lines.append(f"most_symbols = {self.most}")
        return "\n".join([*lines, ""])


def rights(wish: Wish, found: str, offers: Iterable[Offer], place: Place) -> Rights:
    """Return whose the pictures are: what the user says, else what we know of the set.

    Raises:
        PictureError: nobody says how they may be used.
    """
    known = KNOWN.get(wish.set or found, KnownSet(wish.name))
    licence, author = wish.licence or known.licence, wish.author or known.author
    commercial = wish.commercial
    if commercial is None:
        commercial = known.commercial if not wish.licence else _is_commercial(licence)
    own = any(_says_itself(offer) for offer in offers)
    missing = [
        option for option, said in (("--licence", licence), ("--author", author)) if not said
    ]
    if licence and commercial is None:
        missing.append("--commercial yes (or no)")
    if missing and (licence or not own):
        hint = f"Say it with: {', '.join(missing)}. Example: {_EXAMPLE}"
        raise PictureError("Nobody says how these pictures may be used.", place, hint)
    title = wish.title or known.title
    return Rights(
        title=title,
        author=author or _NOBODY,
        licence=licence or _EACH,
        licence_url=wish.licence_url or ("" if wish.licence else known.licence_url),
        source=wish.source or known.source,
        credit=wish.credit
        or ("" if wish.licence or wish.author else known.credit)
        or f"{title} by {author or _NOBODY}. Licence: {licence or _EACH}",
        commercial=bool(commercial),
        changed=wish.changed,
        style=wish.style or known.style,
        most=known.most,
    )


def as_before(wish: Wish, old: Pack) -> Wish:
    """Return a wish in which what is not said is as it was when the pack came in."""
    credit = old.credit
    same = not (wish.licence or wish.set)
    return replace(
        wish,
        title=credit.title,
        licence=credit.licence if same else wish.licence,
        author=wish.author or (credit.author if same else ""),
        commercial=credit.commercial if same and wish.commercial is None else wish.commercial,
    )


def sorted_out(
    offers: Iterable[Offer], usual: Rights, old: Pack | None = None
) -> tuple[list[Offer], list[LeftOut]]:
    """Return the pictures that may be used, each with its own use, and those that nobody allows.

    What joins an old pack says of itself what that pack does not say.
    """
    kept: list[Offer] = []
    left_out: list[LeftOut] = []
    for offer in offers:
        own = KNOWN.get(offer.set.lower(), KnownSet("")) if not offer.licence else KnownSet("")
        licence = offer.licence or own.licence
        author = offer.author or own.author
        commercial = offer.commercial
        if commercial is None and licence:
            commercial = _is_commercial(licence) if offer.licence else own.commercial
        if not (licence or usual.licence != _EACH):
            left_out.append(LeftOut(offer.file, "Nobody says how it may be used."))
        else:
            if old and not licence:
                licence, author = usual.licence, author or usual.author
                commercial = usual.commercial
            # A licence of its own that we do not know allows less than we could think.
            strict = bool(commercial) if licence else commercial
            changed = offer.changed or (old is not None and usual.changed)
            said = replace(offer, licence=licence, author=author, commercial=strict)
            kept.append(replace(said, changed=changed))
    return kept, left_out


def _says_itself(offer: Offer) -> bool:
    return bool(offer.licence or KNOWN.get(offer.set.lower(), KnownSet("")).licence)


def _is_commercial(licence: str) -> bool | None:
    if _NOT_COMMERCIAL.search(licence):
        return False
    return True if _FREE.search(licence) else None


def _quoted(words: str) -> str:
    plain = "".join(letter for letter in words if letter.isprintable())
    return json.dumps(plain, ensure_ascii=False)
