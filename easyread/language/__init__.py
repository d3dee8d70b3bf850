"""English: its sentences, words, hard words, passives and scores. Knows no files of ours.

Everything takes text (`str`) and gives spans into it, or counts. Nothing here reads the network.
"""

from easyread.language.acronyms import acronyms
from easyread.language.difficulty import difficulty
from easyread.language.hardness import (
    complex_here,
    hardness,
    is_familiar,
    is_hard_word,
    is_name,
    much_easier,
    well_over,
)
from easyread.language.imprint import imprint, licence
from easyread.language.lexicon import lemma, zipf
from easyread.language.likeness import like_published_easy_read
from easyread.language.linkers import linkers
from easyread.language.listed import (
    first_words,
    fits,
    listed_alone,
    listed_in,
    listed_words,
    odd_plural,
    odd_singulars,
    singular,
)
from easyread.language.measures import Measures, measures
from easyread.language.negations import denials, negations
from easyread.language.numbers import percentages, roman_numerals
from easyread.language.passive import passives
from easyread.language.scores import Scores
from easyread.language.sentences import sentences
from easyread.language.suggestions import suggestions
from easyread.language.syllables import syllables
from easyread.language.units import units
from easyread.language.wordclass import word_class
from easyread.language.wordlists import hard_words, initials
from easyread.language.words import count, words

__all__ = [
    "Measures",
    "Scores",
    "acronyms",
    "complex_here",
    "count",
    "denials",
    "difficulty",
    "first_words",
    "fits",
    "hard_words",
    "hardness",
    "imprint",
    "initials",
    "is_familiar",
    "is_hard_word",
    "is_name",
    "lemma",
    "licence",
    "like_published_easy_read",
    "linkers",
    "listed_alone",
    "listed_in",
    "listed_words",
    "measures",
    "much_easier",
    "negations",
    "odd_plural",
    "odd_singulars",
    "passives",
    "percentages",
    "roman_numerals",
    "sentences",
    "singular",
    "suggestions",
    "syllables",
    "units",
    "well_over",
    "word_class",
    "words",
    "zipf",
]
