"""Longer terms are found whole, with their last word in any form."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    ("rule", "text", "term"),
    [
        ("hard-word", "We meet in community settings now.", "community settings"),
        ("unexplained-word", "We have annual general meetings here.", "annual general meetings"),
        ("unexplained-word", "They do cervical screenings here.", "cervical screenings"),
    ],
)
def test_a_term_is_found_whole(rule: str, text: str, term: str, find: Find) -> None:
    assert [words_of(one) for one in find(rule, text)] == [term]
