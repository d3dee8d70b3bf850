"""Claims about which symbols of which packs are offered for a concept."""

from pathlib import Path

from easyread.symbols.library import Library
from easyread.symbols.offers import offers
from tests.symbols.lexicons import lexicon
from tests.symbols.packs import SQUARE, make

STEM = "1F3E0-1F3FD.svg"


def library(folder: Path, order: tuple[str, ...]) -> Library:
    ours = make(folder / "ours", "home,,square.svg,A\n")
    open_ = make(folder / "open", f"house,,{STEM},A\nbad,,1F4AA.svg,A\n",
                 '[never]\n"1F4AA" = "why"\n', {STEM: SQUARE, "1F4AA.svg": SQUARE})  # fmt: skip
    mine = make(folder / "mine", "my-house,house;flat,square.svg,A\nhome,,square.svg,A\n")
    return Library.read([ours, open_, mine], order)


def test_only_symbols_that_are_there_are_offered(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "home|home*|ours:home;ours:gone;open:1F3E0")
    found = offers(words, library(tmp_path, ("ours", "open")))
    assert found.symbols["home"][:2] == ("ours:home", "open:1F3E0")
    assert found.shortcodes["open:1F3E0"] == "house"


def test_a_symbol_that_must_not_be_used_is_not_offered(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "power|power|open:1F4AA")
    assert offers(words, library(tmp_path, ())).symbols["power"] == ()


def test_an_author_s_own_pack_comes_first_when_it_is_named_first(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "house|house*|ours:home;open:1F3E0")
    found = offers(words, library(tmp_path, ("mine",)))
    assert found.symbols["house"] == ("mine:my-house", "ours:home", "open:1F3E0")
    assert found.shortcodes["mine:my-house"] == "my-house"


def test_an_author_s_own_pack_comes_last_when_it_is_not_named(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "house|house*|ours:home;open:1F3E0")
    found = offers(words, library(tmp_path, ("ours", "open")))
    assert found.symbols["house"] == ("ours:home", "open:1F3E0", "mine:my-house")


def test_a_name_that_2_packs_have_is_written_with_its_pack(tmp_path: Path) -> None:
    words = lexicon(tmp_path, "home|home|ours:home")
    found = offers(words, library(tmp_path, ("ours", "open", "mine")))
    assert found.shortcodes["mine:home"] == "mine:home"
