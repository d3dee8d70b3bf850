"""Claims about the author's themes and which answers are of which."""

from pathlib import Path

import pytest

from easyread.answers import themes
from easyread.answers.themes import Theme, Themes, base_forms
from easyread.errors import ContentError
from easyread.model.document import PictureName
from easyread.model.place import Place
from easyread.pipeline import open_project
from tests.answers.made import ROOT, booklet

WHOLE = """
[[theme]]
name = "Time"
picture = "not-enough-time"
words = ["time", "busy", "waiting list"]

[[theme]]
name = "Training"
words = ["train", "face-to-face"]
questions = ["how"]
"""


def read(tmp_path: Path, words: str, questions: tuple[str, ...] = ()) -> Themes:
    path = tmp_path / "themes.toml"
    path.write_text(words, "utf-8")
    return themes.read(path, questions)


def names(found: tuple[Theme, ...]) -> list[str]:
    return [theme.name for theme in found]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("There is no TIME.", ["Time"]),
        ("Staff are busier now", ["Time"]),
        ("We wait on waiting lists", ["Time"]),
        ("A list of people who are waiting", []),
        ("We got trained, and had the time.", ["Time", "Training"]),
        ("meet face to face", ["Training"]),
        ("Meet face-to-face!", ["Training"]),
        ("sometimes", []),
        ("", []),
    ],
)
def test_any_form_of_a_word_counts(tmp_path: Path, answer: str, expected: list[str]) -> None:
    assert names(read(tmp_path, WHOLE).of(answer, "how")) == expected


def test_a_theme_can_be_for_some_questions_only(tmp_path: Path) -> None:
    found = read(tmp_path, WHOLE, ("how", "why"))
    assert names(found.of("trained in time", "why")) == ["Time"]


def test_base_forms_have_no_owner_and_no_hyphen() -> None:
    assert base_forms("The children’s long-term plans") == ("the", "child", "long", "term", "plan")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("", "There is no theme in this file."),
        ("theme = 1", "There is no theme in this file."),
        ("[[theme]]\n", "Theme 1 has no name."),
        ('[[theme]]\nname = "Time"', "The theme “Time” needs words."),
        ('[[theme]]\nname = "Time"\nwords = ["…"]', "The theme “Time” needs words."),
        ('[[theme]]\nname = "Time"\nwords = "time"', "“words” is not a list of words."),
        ('[[theme]]\nname = "Time"\nword = ["time"]', "We do not know “word” in theme 1."),
        ('[[theme]]\nname = "Time"\nwords = ["a"]\npicture = "A b"', "has no good picture."),
        (
            '[[theme]]\nname = "T"\nwords = ["a"]\nquestions = ["hwo"]',
            "The form has no question “hwo”.",
        ),
        ('[[theme]]\nname = "T"\nwords = ["a"]\n' * 2, "The theme “T” is here twice."),
        ('a = 1\n[[theme]]\nname = "T"\nwords = ["a"]', "We do not know “a” here."),
        ("[[theme", "We cannot read this list of themes."),
    ],
)
def test_a_list_that_is_not_whole_is_refused(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(ContentError) as refused:
        read(tmp_path, words, ("how",))
    assert message in refused.value.message
    assert refused.value.hint
    assert "themes.toml" in str(refused.value.place)


def test_a_missing_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="There is no such file"):
        themes.read(tmp_path / "none.toml")


def test_a_list_that_is_no_toml_is_refused_at_its_line_in_easy_words(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as refused:
        read(tmp_path, '[[theme]]\nname = "Time\n', ("how",))
    assert refused.value.place
    assert refused.value.place.line == 2
    assert refused.value.hint.startswith("Example: [[theme]]")


def test_the_list_of_the_booklet_is_whole_and_has_pictures() -> None:
    names = tuple(question.name for question in booklet().questions())
    found = themes.read(ROOT / "content" / "taking-a-step-back.themes.toml", names)
    library = open_project(ROOT).library()
    for one in found.themes:
        assert library.find(PictureName(one.picture, Place("themes.toml", 1))).pack == "together"
    assert found.of("We need more training and time", "now-individual")
