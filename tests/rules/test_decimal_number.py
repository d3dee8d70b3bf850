"""A point in a number is not always a part of a number."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "It costs each person GBP 1.74 a year.",
        "A barrel costs 64.73 dollars now.",
        "Come at 2.30–3pm on Friday.",
        "They play D&D 3.5 on Mondays.",
        "Open it with Picture Reader 4.0 or later.",
        "See what Article 4.6 says.",
        "The licence is CC BY-SA 4.0 for all.",
        "We plan for the 1.1, 1.5 and 2.0 releases.",
        "Care at home 5 3.1 Trends in care.",
    ],
)
def test_money_times_versions_and_parts_are_left_alone(text: str, find: Find) -> None:
    assert not find("decimal-number", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("People waited 17.6 weeks.", ["about 18"]),
        ("People waited 3.5 weeks.", ["3 and a half"]),
        ("It was 463.5 for each 1,000 people.", ["about 464"]),
        ("Each family has 1.7 children.", []),
        ("In the UK 1.7 people come.", []),
        ("It took 5.0 hours.", ["5"]),
        ("The NHS saw 8.7 people in each hour.", ["about 9"]),
    ],
)
def test_what_is_offered_says_about_the_same(text: str, said: list[str], find: Find) -> None:
    [found] = find("decimal-number", text)
    assert [one.text for one in found.suggestions] == said
