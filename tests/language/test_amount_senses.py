"""“Maximum” is the most, the highest or the longest: what stands there decides."""

import pytest

from easyread.language import listed_words, suggestions


def marked(text: str) -> tuple[str, int, int]:
    start = text.index("[")
    return text.replace("[", "").replace("]", ""), start, text.index("]") - 1


@pytest.mark.parametrize(
    ("text", "easier"),
    [
        ("It is paid at a [maximum] rate of £67.", ("highest",)),
        ("The [minimum] age is 18.", ("lowest",)),
        ("The [minimum] hourly rate is £12.", ("lowest",)),
        ("Pay the [minimum] amount each month.", ("smallest",)),
        ("The [maximum] prison sentence is 5 years.", ("longest",)),
        ("Carry [maximum] 2 bags.", ("at most",)),
        ("The [maximum] you can get is £50.", ("most",)),
        ("It is due to [increasing] shark numbers.", ("growing",)),
        ("[Increasing] numbers of people rent.", ("Growing",)),
        ("Because of [increasing] costs we close.", ("growing",)),
        ("We will do this by [increasing] staff numbers.", ("raising", "adding to")),
        ("[Increasing] your savings is good.", ("Raising", "Adding to")),
    ],
)
def test_the_amount_meant_is_said(text: str, easier: tuple[str, ...]) -> None:
    assert suggestions(*marked(text)) == easier


@pytest.mark.parametrize(
    "text",
    [
        "The [maximum] is £50.",
        "You get the [minimum] wage.",
        "Set the heating to [maximum].",
        "The council’s [standing orders] say when we meet.",
        "The meeting agreed the [standing orders].",
        "This is in the council [standing order] on speaking.",
    ],
)
def test_another_meaning_is_left_alone(text: str) -> None:
    whole, start, _ = marked(text)
    assert [hit for hit in listed_words(whole) if hit.start == start] == []


@pytest.mark.parametrize(
    "text", ["Set up a [standing order].", "Cancel your [standing orders] at the bank."]
)
def test_what_a_bank_pays_is_explained(text: str) -> None:
    whole, start, _ = marked(text)
    assert [hit.entry.word for hit in listed_words(whole) if hit.start == start] == [
        "standing order"
    ]
