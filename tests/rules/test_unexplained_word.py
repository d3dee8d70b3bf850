import pytest

from easyread.rules import check
from tests.rules.conftest import MakeProse

LATE = (
    "You can have an advocate. We can find one for you. It costs nothing. You can ask us by phone. "
    "You can write to us too. An advocate is someone who helps you speak up."
)


def test_a_word_that_is_explained_too_late_is_named_in_a_whole_sentence(prose: MakeProse) -> None:
    found = check(prose(LATE), only=["unexplained-word"]).findings
    assert [one.message for one in found] == ["The text explains “advocate” too late."]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("You will have a biopsy.", "This means a test of a tiny piece from your body."),
        ("You will have 2 biopsies.", "A biopsy is a test of a tiny piece from your body."),
        ("The anaesthetists are here.", "An anaesthetist is a doctor who stops pain during an"),
        ("We need 2 concessionary passes.", "A concessionary pass is a card for free or"),
        ("We need 2 urine samples.", "This means some of your wee to test."),
        ("Pay in instalments.", "An instalment is one of several smaller payments."),
        ("There are risks here.", "A risk is the chance that something bad may happen."),
        ("You need a procedure.", "This means the way to do something, or an operation."),
        ("You have colonoscopies.", "This means looking inside your bowel with a tiny camera."),
    ],
)
def test_what_to_add_fits_one_and_several(prose: MakeProse, text: str, hint: str) -> None:
    (found,) = check(prose(text), only=["unexplained-word"]).findings
    assert found.hint.startswith(f"You could add: “{hint}")


@pytest.mark.parametrize(
    "text",
    [
        "Reasonable adjustments are changes that make things fair for you.",
        "Side effects are problems caused by a medicine.",
        "Safeguarding is keeping people safe from harm.",
        "Advocacy is speaking up for someone.",
        "A tribunal is like a court.",
        "Tribunals are like courts.",
        "Consent (saying yes) is needed.",
        "Diuretics are tablets that make you wee more.",
    ],
)
def test_a_word_is_explained_where_a_sentence_says_what_it_is(prose: MakeProse, text: str) -> None:
    assert check(prose(text), only=["unexplained-word", "rare-word"]).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tribunals are free.",
        "Consent is important.",
        "Consent (see page 4) is needed.",
        "Side effects are rare in children.",
        "A tribunal is hearing your case today.",
        "Safeguarding is getting better.",
        "Diuretics are on the list.",
    ],
)
def test_what_a_thing_does_or_is_like_is_no_explanation(prose: MakeProse, text: str) -> None:
    assert len(check(prose(text), only=["unexplained-word", "rare-word"]).findings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Go to your polling station. This means the place where you go to vote.",
        "We help people.\n\nYou can have an advocate.\n\nThis means someone who helps you.",
        "You will see a consultant. This is a senior doctor.",
        "We use advocates. They are people who help you speak up.",
    ],
)
def test_what_we_tell_to_add_is_enough(text: str, prose: MakeProse) -> None:
    assert not check(prose(text), only=["unexplained-word", "rare-word"]).findings


@pytest.mark.parametrize(
    "text",
    [
        "You will see a consultant. This is a good thing.",
        "You will see a consultant. This means that you must wait.",
        "You will see a consultant. They are here on Monday.",
    ],
)
def test_what_goes_on_about_something_explains_nothing(text: str, prose: MakeProse) -> None:
    assert check(prose(text), only=["unexplained-word"]).findings
