"""“Above” and “below” send readers away only where they speak of the text."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "The rich live in the part below.",
        "They look at the stars that lie above.",
        "They lived below.",
    ],
)
def test_places_in_the_world_are_left_alone(text: str, find: Find) -> None:
    assert not find("cross-reference", text)


@pytest.mark.parametrize(
    "text",
    [
        "As noted above, we need more time.",
        "As above, we need more time.",
        "Please tell us why below: Name",
        "Below, you can see who came.",
        "It is as set out below.",
        "What we found is summed up below.",
        "For each of the options below, please tick 1 box.",
        "Figure 2, below, shows how many people came.",
    ],
)
def test_places_in_the_text_are_found(text: str, find: Find) -> None:
    assert find("cross-reference", text)
