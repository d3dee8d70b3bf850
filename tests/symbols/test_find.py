"""Claims about finding pictures for words."""

from pathlib import Path

from easyread.symbols import Found, Library, Matcher, find
from easyread.symbols.offers import offers
from tests.symbols.lexicons import lexicon
from tests.symbols.packs import make

PICTURES = ("home,house,square.svg,A house\nsad,unhappy,square.svg,A sad face\n"
            "glad,happy,square.svg,A smiling face\nbus,coach,square.svg,A red bus\n"
            "depot,bus depot,square.svg,A yard\nmissing,bus,nothing.svg,Nothing\n"
            "tree,,square.svg,A tree beside a pond\n")  # fmt: skip
ROWS = ("home|home*;flat*|mine:home", "happy|happy|mine:glad||sad", "sad|sad|mine:sad")


def found(folder: Path, words: str, most: int = 9) -> tuple[Found, ...]:
    if not (folder / "packs").exists():
        make(folder / "packs" / "mine", PICTURES)
    library = Library.read([folder / "packs" / "mine"], ())
    known = lexicon(folder / "words", *ROWS)
    offered = offers(known, library)
    return find(words, library, Matcher(known, offered.symbols, offered.shortcodes), most)


def names(folder: Path, words: str) -> list[str]:
    return [one.write for one in found(folder, words)]


def test_what_words_mean_comes_first(tmp_path: Path) -> None:
    one = found(tmp_path, "my flat")[0]
    assert (one.write, one.why, one.title) == (":home:", "“flat” means home", "Mine")


def test_a_name_comes_before_a_part_of_a_term(tmp_path: Path) -> None:
    assert names(tmp_path, "buses") == [":bus:", ":depot:"]


def test_what_a_picture_shows_comes_last(tmp_path: Path) -> None:
    assert [(one.write, one.why) for one in found(tmp_path, "pond")] == [
        (":tree:", "it shows this")
    ]


def test_not_happy_never_finds_a_smile(tmp_path: Path) -> None:
    assert names(tmp_path, "not happy") == [":sad:"]


def test_a_picture_without_its_file_is_left_out(tmp_path: Path) -> None:
    assert ":missing:" not in names(tmp_path, "bus")


def test_where_all_words_fit_a_part_of_them_is_not_told(tmp_path: Path) -> None:
    assert names(tmp_path, "bus depot") == [":depot:"]
    assert set(names(tmp_path, "bus tree")) == {":bus:", ":depot:", ":tree:"}


def test_there_are_no_more_than_asked(tmp_path: Path) -> None:
    assert len(found(tmp_path, "bus tree", most=2)) == 2


def test_words_that_say_nothing_find_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, "to the") == ()
    assert found(tmp_path, "zzz") == ()
