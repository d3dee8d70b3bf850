"""A day of the week is asked for where people plan; a date in digits is changed only if sure."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "Children by age, at 31 July 2021, are in the list.",
        "It was made by law on the agreement of 17 May 2006.",
        "It was so from 1 February 2011 onwards.",
        "The meeting was on 2 July 2024.",
    ],
)
def test_a_date_that_nobody_plans_by_needs_no_day_of_the_week(text: str, find: Find) -> None:
    assert not find("hard-date", text)


@pytest.mark.parametrize(
    "text",
    [
        "Tell us by 2 November 2021.",
        "Tell us before the end of 2 November 2021.",
        "Tell us by noon on 2 November 2021.",
        "The closing date is 2 November 2021.",
        "Come to us on 2 November 2021.",
        "Your appointment is on 2 November 2021 at 2pm.",
        "The walk takes place on the 2 November 2021.",
    ],
)
def test_a_date_to_plan_by_needs_one(text: str, find: Find) -> None:
    [found] = find("hard-date", text)
    assert [one.text for one in found.suggestions] == ["Tuesday 2 November 2021"]


@pytest.mark.parametrize(
    ("written", "said", "sure"),
    [
        ("25/09/2025", ["Thursday 25 September 2025"], True),
        ("Thursday 25/09/2025", ["Thursday 25 September 2025"], True),
        ("Monday 25/09/2025", [], True),
        ("08/08/2000", ["Tuesday 8 August 2000"], True),
        ("08/10/2000", ["Sunday 8 October 2000", "Thursday 10 August 2000"], False),
    ],
)
def test_a_date_that_may_be_2_days_is_never_changed_unasked(
    written: str, said: list[str], sure: bool, find: Find
) -> None:
    [found] = find("hard-date", f"We wrote to you on {written}.")
    assert [one.text for one in found.suggestions] == said
    assert all(one.sure == sure for one in found.suggestions)


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("We met on the 4th of June.", "the 4th of June", "4 June"),
        ("We met on 4th June 2024.", "4th June 2024", "4 June 2024"),
        ("We met on May 1, 2024.", "May 1, 2024", "1 May 2024"),
        ("We met on Wednesday May 1, 2024.", "Wednesday May 1, 2024", "Wednesday 1 May 2024"),
        ("We met on June 4th.", "June 4th", "4 June"),
        ("Come on May 1, 2024.", "May 1, 2024", "Wednesday 1 May 2024"),
    ],
)
def test_a_spoken_date_is_written_day_first(text: str, words: str, said: str, find: Find) -> None:
    [found] = find("hard-date", text)
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "In May 10 people came.",
        "In May 2024 we met.",
        "You may 1st ask us.",
        "We met on 4 June.",
        "It was the 4th of all talks.",
    ],
)
def test_a_number_beside_a_month_is_no_date(text: str, find: Find) -> None:
    assert not find("hard-date", text)


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("From the 6th to the 10th of May.", "the 6th to the 10th of May", "6 to 10 May"),
        ("The 3rd and the 4th of June.", "The 3rd and the 4th of June", "3 and 4 June"),
        ("On the 1st, 2nd and 3rd of May.", "the 1st, 2nd and 3rd of May", "1, 2 and 3 May"),
        ("From 6th-10th October.", "6th-10th October", "6 to 10 October"),
        ("From October 6th to 10th.", "October 6th to 10th", "6 to 10 October"),
        ("On the 6th of October and the 7th.", "the 6th of October and the 7th", "6 and 7 October"),
        ("From the 6th of May to the 9th for all.", "the 6th of May to the 9th", "6 to 9 May"),
        ("Mon 6th to Fri 10th Oct 2025", "Mon 6th to Fri 10th Oct 2025",
         "Monday 6 to Friday 10 October 2025"),
    ],
)  # fmt: skip
def test_days_of_one_month_are_put_right_together(
    text: str, words: str, said: str, find: Find
) -> None:
    [found] = find("hard-date", text)
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("From the 30th of May to the 10th of June.", ["30 May", "10 June"]),
        ("This is the 4th talk on the 6th of May.", ["6 May"]),
        ("We met on the 4th of June, and the 5th of July.", ["4 June", "5 July"]),
    ],
)
def test_days_of_2_months_are_put_right_one_by_one(text: str, said: list[str], find: Find) -> None:
    found = [one for date in find("hard-date", text) for one in date.suggestions]
    assert [(one.text, one.sure) for one in found] == [(one, True) for one in said]


@pytest.mark.parametrize(
    "text",
    [
        "From the first to the 10th of May.",
        "From the sixth until the 10th of May.",
        "On the 4th of June and the 5th group met.",
        "Come on 3 and 4 June 2025.",
    ],
)
def test_half_of_a_range_is_never_put_right_unasked(text: str, find: Find) -> None:
    [found] = find("hard-date", text)
    assert not any(one.sure for one in found.suggestions)
