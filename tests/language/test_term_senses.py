"""What a term means elsewhere is not told where it means another thing."""

import pytest

from easyread.language import listed_words


def marked(text: str) -> tuple[str, int]:
    return text.replace("[", "").replace("]", ""), text.index("[")


@pytest.mark.parametrize(
    "text",
    [
        "We fit solar [panels] on roofs.",
        "Call us if your [pilot] light is out.",
        "You will get equal [treatment].",
        "The [treatment] of staff was bad.",
        "Check your insurance [policy].",
        "There is a film [screening] on Monday.",
        "Get help with drug [abuse].",
        "[Abstain] from alcohol for a week.",
        "The police and crime [commissioner] sets the plan.",
        "[Equity] release can cost a lot.",
        "A [representative] sample of people.",
        "The chief [executive] will write.",
        "He has a skin [complaint].",
    ],
)
def test_another_meaning_is_not_told(text: str) -> None:
    whole, start = marked(text)
    assert [hit for hit in listed_words(whole) if hit.start == start] == []


@pytest.mark.parametrize(
    "text",
    [
        "The [panel] will decide.",
        "It was a [pilot].",
        "You can choose a different [treatment].",
        "Read our [policy] on dogs.",
        "Free [screening] for all.",
        "The [treatment] of children with asthma.",
        "Report [abuse] to us.",
        "He will [abstain] from voting.",
        "The [commissioner] pays for it.",
        "We work for [equity] in health.",
        "Your [representative] can come.",
        "An [executive] runs it.",
        "Make a [complaint].",
        "Come to the [workshop] on art.",
    ],
)
def test_the_meaning_of_the_list_is_told(text: str) -> None:
    whole, start = marked(text)
    assert [hit.entry.mode for hit in listed_words(whole) if hit.start == start] == ["explain"]
