"""A sentence about a thing at hand explains no hard word."""

import pytest

from tests.rules.conftest import Find

BOLD = "**Advocacy** means help to speak up.\n\n**Consent** means saying yes.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "This leaflet is about your annual health check.",
        "Our leaflet is about your health check.",
        "This assessment is a talk with a nurse.",
    ],
)
def test_what_points_at_a_thing_needs_no_bold(text: str, find: Find) -> None:
    assert not find("uneven-marking", BOLD + text)


@pytest.mark.parametrize(
    "text",
    [
        "An assessment means we find out what you need.",
        "This talk is called an assessment.",
        "Assessment is about what you need.",
    ],
)
def test_what_explains_a_hard_word_needs_bold(text: str, find: Find) -> None:
    [found] = find("uneven-marking", BOLD + text)
    assert "assessment" in found.message
