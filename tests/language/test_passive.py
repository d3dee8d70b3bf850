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
        "It’s given by the nurse.",
        "He's helped a lot.",
        "The bills weren’t paid.",
        "Attached is a form.",
        "The shop was closed by the council.",
        "The shop was shut by the council.",
        "The office will be shut.",
        "The school was shut on Monday.",
        "The office will be closed.",
        "When was the school founded?",
        "The money is used to pay staff.",
        "The offer was withdrawn.",
        "Being withdrawn from the group is hard.",
        "The offer is at risk of being withdrawn.",
        "He is being worried.",
        "Being bullied is not your fault.",
        "Being overwhelmed by work is hard.",
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
        "It’s given us a lot of trouble.",
        "She's helped me.",
        "He's paid our bill.",
        "It’s given us more time.",
        "He’s helped them to move.",
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
        "Being withdrawn or tearful.",
        "Look for signs, like being isolated.",
        "He is withdrawn and sad.",
        "Being excited or scared is normal.",
        "Being married can change your benefits.",
        "You may be dehydrated.",
        "Your child is constipated.",
        "She is partially sighted.",
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


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("NSAIDs should be avoided unless advised by a nurse.", False),
        ("The form was sent to a man bitten by a dog.", False),
        ("You will be asked if you are helped by a carer.", False),
        ("The form must be filled in by you.", True),
        ("The plan was set up last year by the council.", True),
        ("It is paid for by a group.", True),
        ("It is paid or helped by the council.", True),
        ("It is required to be done by a nurse.", True),
        ("It is delivered at home (by a nurse or a carer).", True),
    ],
)
def test_only_its_own_by_tells_the_doer(text: str, doer: bool) -> None:
    assert passives(text)[0].by == doer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It’s usually caused by a cold.", "It’s usually caused"),
        ("So it's still not sorted out.", "it's still not sorted"),
        ("If you’re asked by the nurse, say yes.", "you’re asked"),
        ("It is caused by a cold.", "is caused"),
        ("The bills weren’t paid.", "weren’t paid"),
    ],
)
def test_a_passive_begins_with_a_whole_word(text: str, words: str) -> None:
    [found] = passives(text)
    assert text[found.start : found.end] == words
