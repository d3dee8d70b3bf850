"""The adults who appear in the drawings: the same people again and again, staff or not."""

from dataclasses import replace

from easyread.symbols.figures.kit import colours as c
from easyread.symbols.figures.kit import hair as h
from easyread.symbols.figures.kit.heads import Look

ANN = Look(c.SKIN_2, h.BOB, c.HAIR_GREY, c.PLUM, glasses=True)
BEN = Look(c.SKIN_1, h.SHORT, c.HAIR_BROWN, c.GOLD, down_syndrome=True)
CARL = Look(c.SKIN_5, h.CROPPED, c.HAIR_DARK, c.LEMON)
DINA = Look(c.SKIN_3, h.HEADSCARF, c.TEAL, c.ROSE)
EVE = Look(c.SKIN_4, h.CURLS, c.HAIR_DARK, c.SKY)
FAY = Look(c.SKIN_1, h.LONG, c.HAIR_RED, c.FOREST)
GURJIT = Look(c.SKIN_3, h.TURBAN, c.NAVY, c.SAND, beard=c.HAIR_DARK)
HUGH = Look(c.SKIN_2, h.BALDING, c.HAIR_GREY, c.NAVY)
INA = Look(c.SKIN_5, h.BRAIDS, c.HAIR_DARK, c.LILAC)
JO = Look(c.SKIN_2, h.PARTED, c.HAIR_FAIR, c.TEAL, hearing_aid=c.BLUE)
KIM = Look(c.SKIN_2, h.BOB, c.HAIR_DARK, c.SKY)
LEE = Look(c.SKIN_4, h.SHORT, c.HAIR_DARK, c.MINT, beard=c.HAIR_DARK)
MAY = Look(c.SKIN_4, h.BUN, c.HAIR_WHITE, c.PURPLE)
PAT = Look(c.SKIN_3, h.PONYTAIL, c.HAIR_BROWN, c.RED, prosthesis=-1)


def wearing(look: Look, clothes: str) -> Look:
    """Return the same adult in other clothes."""
    return replace(look, clothes=clothes)
