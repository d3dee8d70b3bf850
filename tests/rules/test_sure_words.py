"""Listed words that have one easier word, which fits wherever they stand."""

import pytest

from easyread import check


def sure(text: str) -> list[str]:
    found = check(text).findings
    return [write.text for one in found for write in one.suggestions if write.sure]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We utilised it.", "used"),
        ("They are utilising it.", "using"),
        ("Approximately 5 people came.", "About"),
        ("There are numerous buses.", "many"),
        ("Come prior to 5pm.", "before"),
        ("We left due to the fact that it rained.", "because"),
    ],
)
def test_an_easier_word_that_always_fits_is_sure(text: str, said: str) -> None:
    assert sure(text) == [said]


@pytest.mark.parametrize("text", ["Please submit it.", "It will commence soon.", "Ask for access."])
def test_other_easier_words_are_not(text: str) -> None:
    assert sure(text) == []
