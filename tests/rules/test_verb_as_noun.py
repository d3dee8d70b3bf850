"""“To be in agreement” is to agree."""

from tests.rules.conftest import Find


def test_people_who_are_in_agreement_agree(find: Find) -> None:
    [found] = find("verb-as-noun", "They were all in agreement that the plan is good.")
    assert found.hint == "You could use the verb “agree”."


def test_what_stands_in_an_agreement_is_left_alone(find: Find) -> None:
    assert not find("verb-as-noun", "What we pay is in an agreement with the council.")
