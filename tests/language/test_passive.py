import pytest

from easyread.language import passives


@pytest.mark.parametrize(
    "text",
    [
        "The form must be filled in by you.",
        "Money was not granted for research.",
        "She got arrested.",
        "Was the letter sent?",
        "The plan has been quickly changed.",
        "It is being built.",
        "The bills weren’t paid.",
        "Attached is a form.",
        "The shop was closed by the council.",
        "The shop was shut by the council.",
        "The office will be shut.",
        "The school was shut on Monday.",
        "The office will be closed.",
        "When was the school founded?",
        "The money is used to pay staff.",
        "The case was re-opened in May.",
    ],
)
def test_a_passive_is_found(text: str) -> None:
    assert passives(text)


@pytest.mark.parametrize(
    "text",
    [
        "The shop is closed.",
        "The street is shut.",
        "I am worried.",
        "He was born in 1990.",
        "This is called the ICB.",
        "You can be involved.",
        "She is married.",
        "You can get dressed.",
        "They got rid of it.",
        "Alan’s stated aims are good.",
        "It’s got a red door.",
        "We are interested in your views.",
        "She is very tired.",
        "They have walked home.",
        "We will write to you.",
        "We are not used to this.",
        "She is not used to waiting.",
        "People are used to a different way.",
        "They are not used to change.",
        "Care is person-centred.",
        "It is trauma-informed and self-contained.",
    ],
)
def test_a_state_is_no_passive(text: str) -> None:
    assert passives(text) == ()


def test_a_passive_runs_from_the_auxiliary_to_the_participle() -> None:
    text = "The form was not sent by us."
    (found,) = passives(text)
    assert text[found.start : found.end] == "was not sent"
    assert (found.auxiliary, found.participle, found.by) == ("was", "sent", True)


def test_by_a_time_names_nobody() -> None:
    (found,) = passives("It must be sent by 5pm.")
    assert not found.by
