"""“To be in agreement” is to agree."""

import pytest

from tests.rules.conftest import Find


def test_people_who_are_in_agreement_agree(find: Find) -> None:
    [found] = find("verb-as-noun", "They were all in agreement that the plan is good.")
    assert found.hint == "You could use the verb “agree”."


def test_what_stands_in_an_agreement_is_left_alone(find: Find) -> None:
    assert not find("verb-as-noun", "What we pay is in an agreement with the council.")


@pytest.mark.parametrize(
    "text",
    [
        "We will make reasonable adjustments for you.",
        "The council will carry out a financial assessment for you.",
        "We must carry out a risk assessment of the hall.",
        "The nurse will carry out a medication review with you.",
        "They gave a direct payment to him.",
    ],
)
def test_a_term_that_is_kept_and_explained_hides_no_verb(text: str, find: Find) -> None:
    assert not find("verb-as-noun", text)


@pytest.mark.parametrize(
    "text",
    [
        "We will make a small adjustment for you.",
        "We will carry out an assessment of the hall.",
        "They will make a payment to him.",
        "The nurse will carry out a review with you.",
    ],
)
def test_a_noun_that_is_no_term_hides_a_verb(text: str, find: Find) -> None:
    assert find("verb-as-noun", text)
