"""What is said about a body is not put into words of an office."""

import pytest

from easyread.language import suggestions


def easier(text: str) -> tuple[str, ...]:
    start = text.index("[")
    whole = text.replace("[", "").replace("]", "")
    return suggestions(whole, start, text.index("]") - 1)


@pytest.mark.parametrize(
    ("text", "all_of_them"),
    [
        ("You may lose [consciousness].", ()),
        ("The drug is well [tolerated].", ()),
        ("He has [difficulty] breathing.", ("trouble",)),
        ("Wait until your [vision] is clear.", ("sight",)),
        ("Our [vision] for the service is clear.", ("aim",)),
        ("Tell us about your health [condition].", ("problem",)),
        ("She has 2 heart [conditions].", ("problems",)),
        ("Swallow the [capsules].", ("pills",)),
        ("Never leave cooking [unattended].", ("with no one there",)),
        ("It may cause pain or [discomfort].", ()),
        ("It may cause [discomfort] and pain.", ()),
        ("It may cause [discomfort].", ("pain",)),
    ],
)
def test_it_has_the_words_of_health(text: str, all_of_them: tuple[str, ...]) -> None:
    assert easier(text) == all_of_them


def test_other_meanings_keep_their_words() -> None:
    assert easier("The [difficulty] is cost.") == ("problem",)
    assert easier("It was a [condition] of the loan.") == ()
    assert "illness or health problem" in easier("You have a rare [condition].")
