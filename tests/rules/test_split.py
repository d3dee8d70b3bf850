"""A sentence is cut in two only where both parts can stand alone and mean the same."""

import pytest

from tests.rules.conftest import Find


def _offers(find: Find, text: str) -> set[str]:
    return {
        one.text
        for rule in ("long-sentence", "several-ideas")
        for found in find(rule, text)
        for one in found.suggestions
    }


@pytest.mark.parametrize(
    "text",
    [
        "You cannot be sacked from your job just because you are pregnant or have a baby.",
        "It is against the law to treat you badly because you are disabled or old.",
        "We will only share what you say because we must if you or another is in danger.",
        "People who were turned down because they are disabled can ask us to look again.",
        "Hate crime is when someone hurts you because they do not like who you are.",
        "You will not lose your home or your money because you have told us this.",
        "The main cause of the trouble in the street was because it had a lot of cars.",
    ],
)
def test_no_cut_at_because_that_tells_why_of_a_part(text: str, find: Find) -> None:
    assert find("long-sentence", text)
    assert not _offers(find, text)


@pytest.mark.parametrize(
    "text",
    [
        "Tell us if you have moved house and you have a new phone number or a new GP.",
        "Call us when you get the letter and you are ready to talk to us about it.",
        "Unless you tell us, we will think you are coming and we will keep a place for you.",
        "Although the shop is small, it has a lot of things and the staff are very kind.",
        "“If you get rid of the bus then they are out of work for a long time.",
        "She thinks that the rent is too high and the landlord will not fix the damp.",
        "She thinks the rent is too high, and the landlord will not fix the damp here.",
        "Make sure that you have your card with you and you know your number when you come.",
        "Ask at the desk what time he or she is at home on Monday and on Friday.",
        "We will send you a map of the town so you can find our office in the street.",
        "They do not only come to the group on Monday but they also come on Friday.",
        "In the group of 20 people my friends and I are the ones who like to sing.",
    ],
)
def test_no_cut_inside_another_clause(text: str, find: Find) -> None:
    assert find("long-sentence", text)
    assert not _offers(find, text)


@pytest.mark.parametrize(
    "text",
    [
        "Five years on and it is still a good place to live for the people here.",
        "We talked at length about the need for pay and the need for more staff in the home.",
        "In the plan there is more money and the use of cars in the town will be less.",
        "We are making the new plan with groups and people who have a home of their own.",
    ],
)
def test_both_parts_must_have_a_verb_of_their_own(text: str, find: Find) -> None:
    assert find("long-sentence", text)
    assert "The use" not in str(_offers(find, text))
    assert "The need" not in str(_offers(find, text))
    assert "People who" not in str(_offers(find, text))
    assert "Five years on." not in str(_offers(find, text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "He said he would phone us and so we did not know what to do or where to go.",
            "",
        ),
        (
            "The bus did not come on time and so we did not know what to do.",
            "The bus did not come on time. So we did not know what to do.",
        ),
        (
            "He said he would phone but he did not phone and so we did not know what to do.",
            "He said he would phone. But he did not phone and so we did not know what to do.",
        ),
        (
            "I like the new centre because the staff are kind and the food there is good.",
            "I like the new centre. This is because the staff are kind and the food there is good.",
        ),
        (
            "You will see the nurse first and then you will see the doctor in the big room.",
            "You will see the nurse first. Then you will see the doctor in the big room.",
        ),
        (
            "We help people who live here on their own and they need us for many years.",
            "We help people who live here on their own. They need us for many years.",
        ),
        (
            "There’s a bus stop near the hall and it is easy to get in with a wheelchair.",
            "There’s a bus stop near the hall. It is easy to get in with a wheelchair.",
        ),
        (
            "We found a lot of things in the big old house – and they were a surprise.",
            "We found a lot of things in the big old house. They were a surprise.",
        ),
    ],
)
def test_a_cut_is_offered_where_both_stand_alone(text: str, said: str, find: Find) -> None:
    assert _offers(find, text) == ({said} if said else set())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Add the 2 numbers and you have your total.",
            "Add the 2 numbers. Then you have your total.",
        ),
        ("Fill in the form and you have done it.", "Fill in the form. Then you have done it."),
        (
            "Please ring the nurse at the desk and they can help you.",
            "Please ring the nurse at the desk. Then they can help you.",
        ),
        (
            "Press the red button and it will open the door.",
            "Press the red button. Then it will open the door.",
        ),
        (
            "Ask a friend to come with you and they can help.",
            "Ask a friend to come with you. Then they can help.",
        ),
    ],
)
def test_what_comes_of_an_order_comes_then(text: str, said: str, find: Find) -> None:
    assert _offers(find, text) == {said}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Take the bus to the town and you must walk to the hall.",
            "Take the bus to the town. You must walk to the hall.",
        ),
        (
            "Help at home is free and you can have it each day.",
            "Help at home is free. You can have it each day.",
        ),
        (
            "The nurse will come at noon and you can talk to her.",
            "The nurse will come at noon. You can talk to her.",
        ),
        (
            "You can ring the nurse at noon and they can help you.",
            "You can ring the nurse at noon. They can help you.",
        ),
        (
            "Come to the group on Monday and it is good fun for all of us.",
            "Come to the group on Monday. It is good fun for all of us.",
        ),
    ],
)
def test_what_comes_of_no_order_has_no_then(text: str, said: str, find: Find) -> None:
    assert _offers(find, text) == {said}
