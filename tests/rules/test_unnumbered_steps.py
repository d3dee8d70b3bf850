"""“First” and “next” order steps only where something is done."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "We hope to have our first baby by next summer.",
        "They met for the first time in May, then we met in June.",
    ],
)
def test_what_comes_first_in_a_row_is_no_step(text: str, find: Find) -> None:
    assert not find("unnumbered-steps", text)


@pytest.mark.parametrize(
    "text", ["First fill in the form, then send it to us.", "Wash first, and next put on a coat."]
)
def test_steps_are_found(text: str, find: Find) -> None:
    assert find("unnumbered-steps", text)
