"""Claims about the words of a sentence that a picture can stand over."""

from dataclasses import replace
from pathlib import Path

import pytest

from easyread.symbols.key_words import MOST, key_words
from tests.symbols.lexicons import matcher
from tests.symbols.test_never_harmful import drawings, ours, parts, rows

ROWS = ("home|home*|p:home", "happy|happy|p:happy||sad", "sad|sad|p:sad", "pills|pill*|p:pills||-",
        "blood|blood|p:blood", "test|test*|p:test", "blood-test|blood test*|p:blood-test",
        "attorney|power of attorney|", "power|power|p:power", "people|people|p:people|1",
        "suicide|suicide|-")  # fmt: skip
# At the level of one word, this picture is right: it says “calling”, not what to do about it.
RIGHT_OVER_ITS_WORD = {"Hang up if you do not know who is calling.": "phone"}


def shown(folder: Path, sentence: str) -> list[tuple[str, str]]:
    found = key_words(sentence, matcher(folder, *ROWS))
    return [(sentence[one.start : one.end], one.concept) for one in found]


def test_key_words_have_their_places_in_the_sentence(tmp_path: Path) -> None:
    assert shown(tmp_path, "My homes: the “blood”.") == [("homes", "home"), ("blood", "blood")]


def test_a_longer_term_comes_before_the_words_in_it(tmp_path: Path) -> None:
    assert shown(tmp_path, "A blood test.") == [("blood test", "blood-test")]


def test_a_term_without_a_picture_keeps_its_words_bare(tmp_path: Path) -> None:
    assert shown(tmp_path, "You have power of attorney.") == []


def test_not_happy_has_one_picture_over_all_its_words(tmp_path: Path) -> None:
    assert shown(tmp_path, "I am not very happy.") == [("not very happy", "sad")]
    assert shown(tmp_path, "We aren’t happy.") == [("aren’t happy", "sad")]


def test_a_not_that_stands_far_off_leaves_the_words_bare(tmp_path: Path) -> None:
    assert shown(tmp_path, "I am not at all really happy.") == []
    assert shown(tmp_path, "I am not today and was not before in any way happy.") == []
    assert shown(tmp_path, "I am not so happy.") == [("not so happy", "sad")]
    assert shown(tmp_path, "Do not worry, be happy.") == [("happy", "happy")]


def test_what_is_denied_and_has_no_opposite_has_no_picture(tmp_path: Path) -> None:
    assert shown(tmp_path, "Do not take pills.") == []
    assert shown(tmp_path, "This is not home.") == []


def test_words_that_we_are_not_sure_of_stand_alone(tmp_path: Path) -> None:
    assert shown(tmp_path, "People came.") == []


def test_a_sentence_about_what_wants_no_picture_has_none(tmp_path: Path) -> None:
    hushed = replace(matcher(tmp_path, *ROWS), hushed=frozenset({"suicide"}))
    assert key_words("She spoke of suicide at home.", hushed) == ()


def test_a_sentence_has_at_most_8_pictures(tmp_path: Path) -> None:
    assert len(shown(tmp_path, "home " * (MOST + 4))) == MOST == 8


def test_letters_that_grow_when_they_are_small_do_no_harm(tmp_path: Path) -> None:
    assert shown(tmp_path, "İstanbul is home.") == []


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["text"])
def test_a_harmful_picture_stands_over_no_word(row: dict[str, str]) -> None:
    text = row["text"]
    for one in key_words(text, ours()):
        if RIGHT_OVER_ITS_WORD.get(text) == one.concept:
            continue
        assert one.concept not in parts(row["never_concepts"]), row["why"]
        pictures = {drawings().get(symbol, symbol) for symbol in one.symbols}
        assert not pictures & parts(row["never_symbols"]), row["why"]
