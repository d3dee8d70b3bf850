"""Letters that are a name, or a team, are no short forms."""

import pytest

from tests.rules.conftest import Check, Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "Ask the HR team.",
        "Ask Jan and April.",
        "Ask your PA. My pa helps me. He works for Toys Inc. in Leeds.",
        "Take Jan to Peter.He and his wife Jan, who is ill, came.",
    ],
)
def test_teams_and_names_are_left_alone(text: str, find: Find) -> None:
    assert not find("shortened-word", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We wrote to Cllr Jones.", "Councillor"),
        ("Wait 1 hr here.", "hour"),
        ("Wait 1hr here.", "hour"),
        ("Wait 11 hr here.", "hours"),
        ("It lasts 1 yr at most.", "year"),
        ("It lasts 2 wks at most.", "weeks"),
        ("It runs from Jan to March.", "January"),
        ("It runs until Jan this time.", "January"),
        ("Wait 24hrs here.", "hours"),
        ("It costs £1,200 p.a. for all.", "a year"),
        ("You get £20k pa.", "a year"),
        ("The rent is £500 pcm.", "a month"),
        ("You pay £5 pw for it.", "a week"),
        ("Take bus no. 14 to us.", "number"),
        ("Take bus nos. 14 and 27.", "numbers"),
        ("Take bus nos. 14 and 27, or ask.", "numbers"),
        ("It is Derby vs Leeds.", "against"),
        ("Call a.s.a.p. please.", "soon"),
        ("Pls call us.", "Please"),
        ("Take 1 tablet b.d. with food.", "twice a day"),
        ("Take 1 tablet t.d.s.", "3 times a day"),
        ("It costs £5 inc. the food.", "with"),
        ("It was in Jan that we met.", "January"),
        ("It is on Jan. 9 in the hall.", "January"),
    ],
)
def test_short_forms_are_found(text: str, said: str, find: Find) -> None:
    [found] = find("shortened-word", text)
    assert [one.text for one in found.suggestions] == [said]


def test_no_words_are_offered_for_pro_rata_which_means_several_things(find: Find) -> None:
    [found] = find("shortened-word", "We pay you pro rata for it.")
    assert found.suggestions == ()
    assert found.hint == "Say how much it is."


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("E.g. cats.", "E.g.", "For example"),
        ("Eg. cats.", "Eg.", "For example"),
        ("Bring food, eg. rice.", "eg.", "for example"),
        ("Bring food, eg rice.", "eg", "for example"),
        ("Bring food (e.g. rice).", "e.g.", "for example"),
    ],
)
def test_for_example_is_put_there_whole(text: str, words: str, said: str, find: Find) -> None:
    [found] = find("shortened-word", text)
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("If you take tablets e.g. iron, tell us.", " e.g.", ", for example"),
        ("Bring a drink e.g. water.", " e.g.", ", for example"),
        ("Tell us about your tablets eg iron or zinc.", " eg", ", for example"),
        ("You need help with things e.g. tea, bread.", " e.g.", ", for example"),
    ],
)
def test_for_example_gets_a_comma_after_a_noun(
    text: str, words: str, said: str, find: Find
) -> None:
    [found] = find("shortened-word", text)
    assert words_of(found) == words
    assert [(one.text, one.sure) for one in found.suggestions] == [(said, True)]


@pytest.mark.parametrize(
    "text",
    [
        "See e.g. page 5.",
        "We meet in e.g. Leeds.",
        "You can use e.g. soap.",
        "Foods e.g. bread cost more.",
        "The things e.g. washing that you do are good.",
    ],
)
def test_for_example_is_not_sure_where_commas_are_missing(text: str, find: Find) -> None:
    [found] = find("shortened-word", text)
    assert [one.sure for one in found.suggestions] == [False]


@pytest.mark.parametrize("text", ["We talked re: this.", "Please phone us re: your claim."])
def test_re_is_a_short_form_in_a_sentence(text: str, find: Find) -> None:
    [found] = find("shortened-word", text)
    assert [(one.text, one.sure) for one in found.suggestions] == [("about", False)]


@pytest.mark.parametrize(
    "text",
    ["Re: your letter", "re: your letter", "Subject: Re: your letter", "You can re-use it."],
)
def test_re_begins_a_letter(text: str, find: Find) -> None:
    assert not find("shortened-word", text)


def test_a_name_of_two_letters_is_not_put_right_unasked(find: Find) -> None:
    assert not any(one.suggestions[0].sure for one in find("shortened-word", "Sit in row EG here."))


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("We are open Mon-Fri.", "Mon-Fri", "Monday to Friday"),
        ("We are open Mon - Fri.", "Mon - Fri", "Monday to Friday"),
        ("We are open Mon–Fri, from 9am.", "Mon–Fri", "Monday to Friday"),
        ("Come tues-thurs.", "tues-thurs", "Tuesday to Thursday"),
        ("Come Sat-Sun.", "Sat-Sun", "Saturday to Sunday"),
    ],
)
def test_short_days_with_a_dash_are_1_short_form(
    text: str, words: str, said: str, find: Find
) -> None:
    [found] = find("shortened-word", text)
    assert words_of(found) == words
    assert [one.text for one in found.suggestions] == [said]
    assert not find("hard-punctuation", text)


@pytest.mark.parametrize("text", ["See mon-fri.org for more.", "It is a sun-weds hat."])
def test_an_address_or_a_word_is_no_range_of_days(text: str, find: Find) -> None:
    assert not [one for one in find("shortened-word", text) if "-" in words_of(one)]


def test_a_dash_between_other_words_still_joins_2_ideas(find: Find) -> None:
    assert find("hard-punctuation", "It was sunny - saturated land was dry on Monday - we went.")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("NB this is new.", "shortened-word"),
        ("They are mentally handicapped.", "disrespectful-word"),
        ("You pay 3 pounds per annum.", "foreign-word"),
    ],
)
def test_1_fault_is_told_once(text: str, rule: str, checked: Check) -> None:
    found = [one.rule for one in checked(text).findings if one.severity != "info"]
    assert found == [rule]


def test_a_short_form_in_a_time_is_left_to_the_rule_about_times(checked: Check) -> None:
    found = checked("Come at 14:30 hrs. Bring a pen.").findings
    assert [one.rule for one in found if one.span and words_of(one).endswith(("hrs", "hrs."))] == [
        "hard-time"
    ]
