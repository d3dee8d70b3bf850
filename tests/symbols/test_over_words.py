"""Claims about pictures over the key words of a document."""

from pathlib import Path

from easyread.content.read import parse
from easyread.model.document import Document, PictureName, Question, Run, Statement, Text, plain
from easyread.symbols.over_words import over_words
from tests.symbols.lexicons import matcher

ROWS = ("home|home*;house*|p:home;p:house", "money|cash;money|p:coin", "pay|pay*|p:coin;p:note",
        "rent|rent|p:coin", "date|july|p:date", "time|# minute*|p:time")  # fmt: skip


def document(body: str) -> Document:
    return parse(f"---\ntitle: T\n---\n\n## :home: Home {{colour=blue}}\n\n{body}\n", "a.md", "a")


def over(folder: Path, body: str) -> Document:
    return over_words(document(body), matcher(folder, *ROWS))


def lines(found: Document) -> list[Text]:
    return [line for block in found.blocks() if isinstance(block, Statement)
            for line in block.lines]  # fmt: skip


def pictures(text: Text) -> list[tuple[str, str]]:
    return [(run.text, run.picture.name) for run in text if run.picture]


def test_each_key_word_has_its_picture_and_the_idea_has_none(tmp_path: Path) -> None:
    found = over(tmp_path, ":coin: Take cash home.")
    assert pictures(lines(found)[0]) == [("cash", "coin"), ("home.", "home")]
    block = next(found.blocks())
    assert isinstance(block, Statement)
    assert block.picture is None


def test_no_word_is_lost_or_moved(tmp_path: Path) -> None:
    words = "Take **cash**, “home”, to [our house](https://example.org) now!"
    assert [plain(line) for line in lines(over(tmp_path, words))] == [
        "Take cash, “home”, to our house now!"
    ]


def test_each_sentence_has_its_line(tmp_path: Path) -> None:
    found = over(tmp_path, "Go home. Pay the rent! See Mr. Ali.")
    assert [plain(line) for line in lines(found)] == ["Go home.", "Pay the rent!", "See Mr. Ali."]


def test_signs_and_bold_stay_with_their_word(tmp_path: Path) -> None:
    text = lines(over(tmp_path, "The **home**, “cash”."))[0]
    assert pictures(text) == [("home,", "home"), ("“cash”.", "coin")]
    assert [run.strong for run in text] == [False, True, False, False]


def test_links_and_other_languages_stay_whole(tmp_path: Path) -> None:
    text = lines(over(tmp_path, "[Our home page](https://example.org) and [cash]{lang=cy}."))[0]
    assert pictures(text) == []
    assert text[0] == Run("Our home page", link="https://example.org")


def test_the_author_s_picture_is_used_for_its_idea_all_through(tmp_path: Path) -> None:
    found = over(tmp_path, "Go home.\n\n:house: My house is warm.")
    assert [pictures(line) for line in lines(found)] == [[("home.", "house")], [("house", "house")]]
    shown = lines(found)[0][1].picture
    assert isinstance(shown, PictureName)
    assert shown.chosen_by == "author"


def test_one_picture_never_stands_for_2_ideas(tmp_path: Path) -> None:
    text = lines(over(tmp_path, "With cash you pay rent and pay more."))[0]
    assert pictures(text) == [("cash", "coin"), ("pay", "note"), ("pay", "note")]


def test_a_picture_stands_over_no_number_that_it_does_not_show(tmp_path: Path) -> None:
    assert pictures(lines(over(tmp_path, "Come on 2 July 2024."))[0]) == []
    found = pictures(lines(over(tmp_path, "It takes 10 minutes."))[0])
    assert found == [("10 minutes.", "time")]


def test_an_answer_keeps_its_own_picture_and_a_question_has_key_words(tmp_path: Path) -> None:
    found = over(tmp_path, ":::{question} a\n:coin: Is home good?\n- :house: My home\n- Cash\n:::")
    question = next(found.blocks())
    assert isinstance(question, Question)
    assert question.picture is None
    assert pictures(question.text) == [("home", "home")]
    own, other = question.choices
    assert isinstance(own.picture, PictureName)
    assert pictures(own.text) == []
    assert pictures(other.text) == [("Cash", "coin")]


def test_points_boxes_quotes_and_hard_words_have_key_words_and_headings_none(
    tmp_path: Path,
) -> None:
    body = ("### Home\n\n- cash\n\n1. pay\n\n> Home\n\n:::{box} Home\nRent\n:::\n\n"
            ":::{hard-word} Home\nA house.\n:::")  # fmt: skip
    shown = repr(over(tmp_path, body).sections[0].blocks)
    assert shown.count("PictureName") == 4 + 1 - 1 * ("rent" not in shown)
    assert over(tmp_path, body).sections[0].heading == (Run("Home"),)
