"""A point in a number is not always a part of a number."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "It costs each person GBP 1.74 a year.",
        "A barrel costs 64.73 dollars now.",
        "It costs £1,310.50.",
        "Come at 2.30–3pm on Friday.",
        "They play D&D 3.5 on Mondays.",
        "Open it with Picture Reader 4.0 or later.",
        "See what Article 4.6 says.",
        "The licence is CC BY-SA 4.0 for all.",
        "We plan for the 1.1, 1.5 and 2.0 releases.",
        "Care at home 5 3.1 Trends in care.",
        "We stay until 10.30. Then we go.",
        "It is in part 3.5. See 4.2.",
        "Look at Fig. 2.1. It is big.",
        "Open 2.5.1. It is 20.5%.",
        "It costs £20.5. Take 2.5ml.",
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


@pytest.mark.parametrize(
    "text",
    ["It was 20.5.", "The rate is 3.5. We like it.", "Is it 3.5? It is 3.5!", "It (1.5) is."],
)
def test_a_decimal_at_the_end_of_a_sentence_is_found(text: str, find: Find) -> None:
    assert find("decimal-number", text)
