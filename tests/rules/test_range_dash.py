"""A dash between numbers is not always a range."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Our team won 7–5.",
        "She lost 4–6, 6–3, 6–1 on Sunday.",
        "The other side went home after 6 –1, 4 –6, 6 –2 on Friday.",
        "Ask Ann Field (3-5076) or Tom Hill.",
        "Ring (713) 235-1972 now.",
        "It ran from 1 May 1998-30 June 2001 in all.",
        "My number at work is (713) 853-3242.",
        "We met in 2024-12 and then again.",
    ],
)
def test_scores_and_phone_numbers_are_no_ranges(text: str, find: Find) -> None:
    assert not find("range-dash", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In 2013-14 we saw more people.", "2013 to 2014"),
        ("In 1999–00 we saw more people.", "1999 to 2000"),
        ("The plan for 2009-2014 is here.", "2009 to 2014"),
        ("It was so from 1914-2014 in all.", "1914 to 2014"),
        ("Our shop is open 9-5 most days.", "9 to 5"),
        ("Come between 10-4 on Mondays.", "10 to 4"),
        ("Children aged 0-5 can come.", "0 to 5"),
        ("People aged 17-24 can come.", "17 to 24"),
        ("About 500-1000 people came.", "500 to 1000"),
        ("Open 9am –5pm.", "9am to 5pm"),
        ("We won the prize for our work on Monday-Friday.", "Monday to Friday"),
    ],
)
def test_a_range_is_offered_in_full(text: str, said: str, find: Find) -> None:
    [found] = find("range-dash", text)
    assert [one.text for one in found.suggestions] == [said]
