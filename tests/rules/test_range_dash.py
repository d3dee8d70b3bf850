"""A dash between numbers is not always a range."""

import pytest

from tests.rules.conftest import Check, Find


@pytest.mark.parametrize(
    "text",
    [
        "Our team won 7–5.",
        "She lost 4–6, 6–3, 6–1 on Sunday.",
        "The other side went home after 6 –1, 4 –6, 6 –2 on Friday.",
        "Ask Ann Field (3-5076) or Tom Hill.",
        "Ring (713) 235-1972 now.",
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
        ("Our shop is open 9-5 most days.", "9am to 5pm"),
        ("Come between 10-4 on Mondays.", "10am and 4pm"),
        ("Children aged 0-5 can come.", "0 to 5"),
        ("People aged 17-24 can come.", "17 to 24"),
        ("About 500-1000 people came.", "500 to 1000"),
        ("Open 9am –5pm.", "9am to 5pm"),
        ("Open 9.00-17.00.", "9am to 5pm"),
        ("Open between 9:30 – 17:30.", "9:30am and 5:30pm"),
        ("Come 12pm-2pm.", "midday to 2pm"),
        ("Open 1.00-13.45.", "1.00 to 13.45"),
        ("Open 9.00-17.00 hours.", "9.00 to 17.00"),
        ("We won the prize for our work on Monday-Friday.", "Monday to Friday"),
    ],
)
def test_a_range_is_offered_in_full(text: str, said: str, find: Find) -> None:
    [found] = find("range-dash", text)
    assert [one.text for one in found.suggestions] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "We are at 5-7 High Street.",
        "Write to Flat 2, 14-16 Green Lane.",
        "Go to Unit 3-4.",
        "We meet in Room 3-5.",
        "Take Bus 5-7 to town.",
        "Ring ext. 5-7.",
        "Fill in Form 5-6.",
        "Sit at Table 5-6.",
        "The ratio is 3-4.",
        "It's 50-50.",
        "You get 1-1 help.",
    ],
)
def test_addresses_and_labels_are_no_ranges(text: str, find: Find) -> None:
    assert not find("range-dash", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It costs £20-30.", "£20 to £30"),
        ("It costs £20-£30.", "£20 to £30"),
        ("Between 9am-5pm we are here.", "9am and 5pm"),
        ("We are open between Monday-Friday.", "Monday and Friday"),
        ("Come from 5-7 June.", "5 to 7"),
        ("Rooms 3-5 are free.", "3 to 5"),
        ("Read pages 10-15 for more.", "10 to 15"),
        ("Come for 5-7 weeks.", "5 to 7"),
        ("We meet 2pm-4pm, Park House.", "2pm to 4pm"),
    ],
)
def test_a_range_is_surely_put_right(text: str, said: str, find: Find) -> None:
    [found] = find("range-dash", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize("text", ["We are at 5-7 Elm Fold.", "It costs £1-2 million."])
def test_what_may_be_an_address_or_a_sum_is_not_sure(text: str, find: Find) -> None:
    [found] = find("range-dash", text)
    assert not any(one.sure for one in found.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "We are open Mon-Fri, 9-5",
        "Mon-Fri, 9-5",
        "Call us (Monday to Friday: 9–5).",
        "Come on Saturdays 9 - 5 if you like.",
        "Come 9-5, Monday to Friday.",
        "Come every Thurs, 9-5.",
        "Friday 9-5",
        "The desk is staffed 9-5.",
    ],
)
def test_hours_beside_days_get_am_and_pm_and_are_not_sure(text: str, find: Find) -> None:
    [found] = find("range-dash", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [("9am to 5pm", False)]


def test_hours_of_one_day_make_hours_of_the_others(find: Find) -> None:
    found = find("range-dash", "Mon–Thu 9–5, Fri 9–4")
    assert [one.suggestions[0].text for one in found] == ["9am to 5pm", "9am to 4pm"]


@pytest.mark.parametrize(
    "text",
    [
        "We won on Monday: 9-5.",
        "City are 9-5 up.",
        "The vote was 9-5 on Mondays.",
        "Please open page 9-5.",
        "It was Monday 3-1 to City.",
        "They met on Saturdays: 3-1.",
        "On Monday 9-5 was the score.",
    ],
)
def test_falling_numbers_that_are_no_hours_are_left_alone(text: str, find: Find) -> None:
    assert not find("range-dash", text)


def test_pages_are_no_hours(find: Find) -> None:
    [found] = find("range-dash", "Open your book on Monday at pages 7-8.")
    assert [one.text for one in found.suggestions] == ["7 to 8"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The meeting is on 24 December – 2 January.", "24 December to 2 January"),
        ("Come on 24 Dec - 2 Jan.", "24 December to 2 January"),
        ("We are shut from 24 Dec.–2 Jan 2026.", "24 December to 2 January 2026"),
        ("It is Monday 3 March – Fri 7 March.", "Monday 3 March to Friday 7 March"),
        ("It is 12 May 2025 – 3 June 2025.", "12 May 2025 to 3 June 2025"),
        ("It ran from 1 May 1998-30 June 2001 in all.", "1 May 1998 to 30 June 2001"),
        ("We are shut between the 1st of May – 3rd of June.", "1 May and 3 June"),
    ],
)
def test_a_range_of_dates_is_one_thing_to_put_right(text: str, said: str, checked: Check) -> None:
    rules = ("range-dash", "hard-punctuation", "hard-date")
    [found] = checked(text, "nhs-easy-read", *rules).findings
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "We met in May – 3 people came.",
        "We met on 4 May – 3 people came.",
        "We met on Monday – June came too.",
        "We are here on Monday – 9am to 5pm.",
    ],
)
def test_a_dash_after_a_name_is_no_range_where_something_else_follows(
    text: str, find: Find
) -> None:
    assert not find("range-dash", text)
    assert find("hard-punctuation", text)


def test_a_wrong_day_in_a_range_is_told(find: Find) -> None:
    [found] = find("hard-date", "It is Monday 4 March 2025 – Friday 7 March 2025.")
    assert "names the wrong day" in found.message
