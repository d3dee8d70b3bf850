from dataclasses import replace

from easyread.rules.profiles import profile
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import image, question, together

SCALE = question("How is it?", 40, "Good", "In the middle", "Poor", "Not sure")
FACES = page(pictures=tuple(image(33, 60 + 14 * at, 13) for at in range(4)))


def test_a_scale_of_words_only_is_a_warning() -> None:
    (found,) = seen("answer-without-picture", facts(page("Words."), SCALE))
    assert (found.page, found.severity, len(found.boxes)) == (2, "warning", 4)
    assert found.message == "Answers of a scale have no pictures."


def test_a_scale_of_pictures_only_is_an_error() -> None:
    mute = together(SCALE, FACES)
    mute = replace(
        mute,
        blocks=mute.blocks[:1],
        fields=tuple(replace(one, label="", spoken="") for one in mute.fields),
    )
    (found,) = seen("answer-without-picture", facts(mute))
    assert (found.severity, found.message) == ("error", "Answers have a picture, but no word.")


def test_words_with_pictures_and_answers_that_are_no_scale_are_right() -> None:
    assert not seen("answer-without-picture", facts(together(SCALE, FACES)))
    assert not seen(
        "answer-without-picture", facts(question("Is it?", 40, "Yes", "No", "Not sure"))
    )
    assert not seen("answer-without-picture", facts(question("Where?", 40, "Home", "Hall")))


def test_an_edition_without_pictures_is_not_asked() -> None:
    assert profile("simple-text").rules["answer-without-picture"] == {"severity": "off"}
