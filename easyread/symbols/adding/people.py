"""Photographs of people come in only when somebody says who they are, and that they agreed."""

from collections.abc import Iterable
from dataclasses import replace

from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols.adding.offer import LeftOut, Offer
from easyread.symbols.adding.sets import PHOTOGRAPHS
from easyread.symbols.adding.wish import Wish

NOBODY = ("nobody", "no one", "none", "no people")
ASKED = "It is a photograph. Say who is in it, and that they agreed: --who and --agreed yes"
_REFUSED = "The people in it did not agree."
_HINT = (
    'Ask them. Then say who they are: --who "Ann Lee" --agreed yes. '
    "If no people are in them: --who nobody"
)


def agreed(offers: Iterable[Offer], wish: Wish, place: Place) -> tuple[list[Offer], list[LeftOut]]:
    """Return the pictures whose people agreed, and those whose people did not.

    Raises:
        PictureError: they are photographs, and nobody says who is in any of them.
    """
    kept: list[Offer] = []
    left_out: list[LeftOut] = []
    photographs = wish.set == PHOTOGRAPHS
    for offer in offers:
        known = _known(offer, wish, photographs)
        if known.who and not known.agreed:
            left_out.append(LeftOut(offer.file, _REFUSED))
        elif known.who or not photographs:
            kept.append(known)
        else:
            left_out.append(LeftOut(offer.file, "Nobody says who is in it."))
    if photographs and left_out and not kept:
        message = "We may not use photographs of people before they agree."
        raise PictureError(message, place, _HINT)
    return kept, left_out


def _known(offer: Offer, wish: Wish, photographs: bool) -> Offer:
    who, answer = offer.who or wish.who, offer.agreed
    if answer is None:
        answer = wish.agreed
    if not who and photographs and wish.ask:
        who, answer = wish.ask(offer.file)
    return replace(offer, who=who, agreed=bool(answer) or who.strip().lower() in NOBODY)
