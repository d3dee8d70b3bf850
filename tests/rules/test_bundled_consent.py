"""Consent is asked for what will be done, an opinion for what was."""

import pytest

from easyread.rules.examples import asked
from tests.rules.conftest import Find


def question(text: str) -> str:
    return asked(text, "Yes", "No", "I do not know")


@pytest.mark.parametrize(
    "text",
    [
        "Do you agree that staff were not rude?",
        "Do you agree that the food and the staff are good?",
        "Do you agree or disagree with this and that?",
        "Do you agree with the plan?",
        "Do you agree that you were told what to do?",
    ],
)
def test_an_opinion_is_no_consent(text: str, find: Find) -> None:
    assert not find("bundled-consent", question(text))


@pytest.mark.parametrize(
    "text",
    [
        "Do you agree that we keep your name and share your photo?",
        "Do you agree that your name and photo are used?",
        "Do you agree with the terms and with the photo?",
        "Do you agree to this and that?",
        "I have read this form, or someone has read it to me, and I agree to a photo.",
        "I agree that you keep my name or give it to my doctor.",
    ],
)
def test_2_consents_are_found(text: str, find: Find) -> None:
    assert any("2 consents" in one.message for one in find("bundled-consent", question(text)))


def test_terms_and_conditions_are_one_thing(find: Find) -> None:
    said = [
        one.message
        for one in find("bundled-consent", question("I agree to the Terms and Conditions."))
    ]
    assert "Do people know what they agree to here?" in said
    assert not any("2 consents" in message for message in said)


@pytest.mark.parametrize(
    "text",
    [
        "I have read this form, or someone has read it to me.",
        "I have read this leaflet or my carer has read this to me.",
        "I have been told what will happen, or somebody has explained it in words to me.",
    ],
)
def test_2_ways_to_do_one_thing_are_one_consent(text: str, find: Find) -> None:
    said = [one.message for one in find("bundled-consent", question(text))]
    assert not any("2 consents" in message for message in said)
