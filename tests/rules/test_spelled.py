"""Words in a row spell initials, in all ways that people write them."""

import pytest

from easyread.rules.spelled import spelled

SPELLED = [
    ("MDT", "We met the multidisciplinary team."),
    ("MDT", "a multi-disciplinary team"),
    ("ECG", "You need an electrocardiogram."),
    ("CBT", "Cognitive-behavioural therapy can help."),
    ("DH", "the Department of Health"),
    ("DoH", "the Department of Health"),
    ("TV", "the television"),
    ("AAB", "An apple, a bean. | An ant and a bee."),
]
NOT_SPELLED = [
    ("AB", "One apple | beans"),
    ("MDT", "We met the team. It is multidisciplinary."),
    ("DH", "Health has a department"),
    ("TVX", "the television"),
    ("GP", "A doctor can help you."),
    ("DH", ""),
]


@pytest.mark.parametrize(("initials", "text"), SPELLED)
def test_words_in_a_row_spell_initials(initials: str, text: str) -> None:
    assert spelled(initials, text)


@pytest.mark.parametrize(("initials", "text"), NOT_SPELLED)
def test_other_words_do_not_spell_initials(initials: str, text: str) -> None:
    assert not spelled(initials, text)
