"""What a term means elsewhere is not told where it means another thing."""

import pytest

from easyread.language import listed_words, suggestions


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


@pytest.mark.parametrize("word", ["settings", "Setting", "rose", "secure", "discharge", "panels"])
def test_a_word_alone_with_two_meanings_is_left_alone(word: str) -> None:
    assert suggestions(word, 0, len(word)) == ()
    assert listed_words(word) == ()


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("We help in care [settings].", "places"),
        ("[boundaries]", "edges"),
        ("[primary]", "main"),
    ],
)
def test_its_sentence_or_one_meaning_tells_the_easier_word(text: str, easier: str) -> None:
    whole, start = marked(text)
    assert suggestions(whole, start, text.index("]") - 1)[0] == easier
