"""Shortened words whose full stop does not end a sentence."""

from easyread.language.wordset import word_set

# Followed by a name: “Dr. Jones”, “St. Mary”.
BEFORE_NAMES = word_set(
    """mr mrs ms dr prof rev hon sgt capt lt col gen maj cmdr st sen rep gov pres messrs mme
    fr sr br insp det supt mt ft ald cllr drs adm cpl pvt cmdt atty"""
)
# Inside a sentence: “e.g. this”, “Smith et al. say”.
INSIDE = word_set(
    """e.g i.e eg ie cf viz vs v al approx incl esp resp ca dept est ext tel mob fig figs vol
    pp ed eds"""
)
# Before a number: “No. 5”, “p. 3”.
BEFORE_NUMBERS = word_set(
    """no nos p pp para paras sec ch chap art jan feb mar apr jun jul aug sep sept oct nov dec
    fig vol nr ref eq eqs figs vols sect ver"""
)
# Written with stops, and often last in a sentence all the same.
SITES = word_set(
    "etc inc ltd co corp plc jr bros assn ave blvd rd calif mass fla esq a.m p.m am pm"
)
