"""The shorter words fit where the long ones stood."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The majority of this team came.", "Most of this"),
        ("You will have the opportunity to speak.", "can"),
        ("You have the opportunity to speak.", "can"),
        ("We met the majority of people.", "most"),
        ("Prior to lunch, we met.", "Before"),
        ("It takes a great deal of time.", "a lot of"),
        ("Further to your letter, we will call.", "About your"),
        ("Should you wish to come, call us.", "If you want to"),
        ("Please do not hesitate to call us.", "Please"),
        ("Please don't hesitate to call us.", "Please"),
        ("We would be grateful if you could reply.", "Please"),
        ("You are required to pay.", "You must"),
        ("Due to the snow, we are closed.", "Because of"),
        ("We came due to the fact that it was late.", "because"),
        ("I signed it on her behalf.", "for her"),
        ("The vast majority of our staff came.", "Most of our"),
        ("A majority of the members agreed.", "More than half of the"),
        ("There is a maximum of 3 people.", "There can be at most"),
        ("You can claim up to a maximum of £200.", "up to"),
        ("Stay for a minimum of 2 nights.", "at least"),
    ],
)
def test_the_shorter_words_fit(text: str, said: str, find: Find) -> None:
    [found] = find("filler-phrase", text)
    assert [one.text for one in found.suggestions] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "How much should you have?",
        "Think about what should you need it.",
        "Put it further to your left.",
        "The work is due to start in May.",
        "He won by a majority of 20 votes.",
        "The maximum is £50.",
        "More plans are required to do this.",
    ],
)
def test_words_that_mean_something_else_are_left_alone(text: str, find: Find) -> None:
    assert not find("filler-phrase", text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If it is late, don't hesitate to call us.", "don't hesitate to"),
        ("Please don’t hesitate to call us.", "Please don’t hesitate to"),
        ("You're required to come.", "You're required to"),
        ("We'd be grateful if you could call us.", "We'd be grateful if you could"),
        ("It's important to note that we are shut.", "It's important to note that"),
    ],
)
def test_a_short_form_hides_no_phrase(text: str, words: str, find: Find) -> None:
    assert [words_of(one) for one in find("filler-phrase", text)] == [words]


@pytest.mark.parametrize(
    "text", ["Don't hesitate.", "You're not required.", "We don't know.", "I'd be glad to come."]
)
def test_a_short_form_alone_is_no_phrase(text: str, find: Find) -> None:
    assert not find("filler-phrase", text)
