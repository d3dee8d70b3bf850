"""Whether pictures may be used in the documents that use them."""

from collections.abc import Iterable
from dataclasses import dataclass

from easyread.errors import PictureError
from easyread.model.document import Document, Picture
from easyread.symbols.pack import Pack

NEAR = 0.9  # of what a pack allows


@dataclass(frozen=True, slots=True)
class Use:
    """How many different symbols of a pack a project uses, of the most that it may use."""

    title: str
    count: int
    most: int

    @property
    def near(self) -> bool:
        """Whether there is little left to use."""
        return self.count >= NEAR * self.most

    def __str__(self) -> str:
        return f"{self.title}: {self.count} of {self.most} different pictures are used."


def uses(pictures: Iterable[Picture], packs: Iterable[Pack]) -> tuple[Use, ...]:
    """Count the symbols of each set that has a limit, over all documents together.

    Packs of 1 set share its limit.
    """
    used = {(picture.pack, picture.name) for picture in pictures}
    families: dict[str, list[Pack]] = {}
    for pack in packs:
        if pack.most:
            families.setdefault(_set(pack), []).append(pack)
    return tuple(_use(family, used) for family in families.values())


def _use(family: list[Pack], used: Iterable[tuple[str, str]]) -> Use:
    names = {pack.name for pack in family}
    count = sum(name in names for name, _ in used)
    return Use(family[0].credit.title, count, min(pack.most for pack in family))


def _set(pack: Pack) -> str:
    sets = {symbol.origin.set for symbol in pack.symbols.values()}
    return sets.pop() if len(sets) == 1 else pack.name


def refuse_too_many(counted: Iterable[Use]) -> None:
    """Raise PictureError when more symbols of a pack are used than its maker allows."""
    for use in counted:
        if use.count > use.most:
            hint = f"Use other pictures for {use.count - use.most} of them, or ask {use.title}."
            raise PictureError(f"{use} That is too many.", None, hint)


def refuse_commercial(document: Document, pictures: Iterable[Picture]) -> None:
    """Raise PictureError when somebody earns with a document whose pictures forbid that."""
    forbidden: dict[str, list[str]] = {}
    for picture in pictures:
        if document.meta.commercial and not picture.credit.commercial:
            forbidden.setdefault(picture.credit.title, []).append(picture.name)
    if forbidden:
        told = "; ".join(f"{title}: {', '.join(names)}" for title, names in forbidden.items())
        message = f"This document is commercial. These pictures may not be used in it: {told}."
        hint = "Choose other pictures, or ask their makers. See: easyread symbols credits"
        raise PictureError(message, document.place, hint)
