"""Words hurt people only when they are about people."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "This form is invalid. The number is invalid.",
        "The team was a victim of its own success.",
        "We help victims of crime.",
        "They were victims of harassment.",
        "It is a survey of the vulnerable children in Leeds.",
        "Ask the elderly man.",
        "Our services suffer from a lack of money.",
    ],
)
def test_words_about_something_else_are_left_alone(text: str, find: Find) -> None:
    assert not find("disrespectful-word", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She was ill, suffering from dementia.", "with"),
        ("They suffer from asthma.", "have"),
        ("He suffers from low mood.", "has"),
        ("She suffers from poor mental health.", "has"),
        ("The elderly deserve respect.", "older people"),
        ("We help the elderly stay at home.", "older people"),
        ("He is a victim of polio.", "a person with"),
        ("He is an invalid.", "a person who is ill or disabled"),
        ("We care for the elderly and the young.", "older people"),
        ("We help the vulnerable.", "people who may be hurt"),
        ("He is a vulnerable adult.", "person who may need more support"),
        ("They are vulnerable adults.", "people who may need more support"),
    ],
)
def test_words_that_hurt_are_found(text: str, said: str, find: Find) -> None:
    [found] = find("disrespectful-word", text)
    assert [one.text for one in found.suggestions] == [said]


def test_a_word_alone_is_still_told_beside_a_longer_term(find: Find) -> None:
    found = find("disrespectful-word", "Mentally handicapped and handicapped people came.")
    assert [words_of(one) for one in found] == ["Mentally handicapped", "handicapped"]
