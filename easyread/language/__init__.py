"""English: its sentences, words, hard words, passives and scores. Knows no files of ours.

Everything takes text (`str`) and gives spans into it, or counts. Nothing here reads the network.
"""

from easyread.language.acronyms import acronyms
from easyread.language.dates import all_number_dates, date_parts, dates, times
from easyread.language.difficulty import difficulty
from easyread.language.hardness import complex_here, hardness, is_hard_word, is_name
from easyread.language.imprint import imprint
from easyread.language.lexicon import lemma, zipf
from easyread.language.likeness import like_published_easy_read
from easyread.language.linkers import conditions, linkers, subordinators
from easyread.language.measures import Measures, measures
from easyread.language.negations import negations
from easyread.language.numbers import (
    decimals,
    fractions,
    money,
    number_words,
    numbers,
    percentages,
    roman_numerals,
)
from easyread.language.passive import passives
from easyread.language.scores import scores
from easyread.language.sentences import sentences
from easyread.language.suggestions import listed_words, suggestions
from easyread.language.syllables import syllables
from easyread.language.units import units
from easyread.language.wordclass import word_class
from easyread.language.wordlists import hard_words, initials
from easyread.language.words import count, words

__all__ = [
    "Measures",
    "acronyms",
    "all_number_dates",
    "complex_here",
    "conditions",
    "count",
    "date_parts",
    "dates",
    "decimals",
    "difficulty",
    "fractions",
    "hard_words",
    "hardness",
    "imprint",
    "initials",
    "is_hard_word",
    "is_name",
    "lemma",
    "like_published_easy_read",
    "linkers",
    "listed_words",
    "measures",
    "money",
    "negations",
    "number_words",
    "numbers",
    "passives",
    "percentages",
    "roman_numerals",
    "scores",
    "sentences",
    "subordinators",
    "suggestions",
    "syllables",
    "times",
    "units",
    "word_class",
    "words",
    "zipf",
]
