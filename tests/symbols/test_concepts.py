"""Claims about reading the lexicon, and about the one that we bring."""

import time
from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.resources import BUILT_IN
from easyread.symbols import Library, matcher
from easyread.symbols.concepts import FOLDER, MAX_WORDS, NO_PICTURE, read
from easyread.symbols.forms import SMALL
from easyread.symbols.offers import offers
from tests.symbols.lexicons import lexicon


def test_a_concept_may_stand_in_several_files(tmp_path: Path) -> None:
    (tmp_path / "other.tsv").write_text("home\tflat\tp:flat\t\t\t\n", "utf-8")
    found = lexicon(tmp_path, "home|house|p:home|||")
    assert found.concepts["home"].terms == ("flat", "house")
    assert found.concepts["home"].symbols == ("p:flat", "p:home")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("home|one two three four five six|||", "6 words"),
        ("home|,|||", "0 words"),
        ("happy|happy|p:a||sad", "no concept “sad”"),
        ("happy|happy|p:a|often|", "generic"),
        ("happy|happy|p:a||||one more", "too many parts"),
    ],
)
def test_a_line_that_is_wrong_is_refused_with_its_place(
    tmp_path: Path, row: str, message: str
) -> None:
    with pytest.raises(PictureError, match=message) as caught:
        lexicon(tmp_path, row)
    assert caught.value.place is not None
    assert caught.value.place.line == 2
    assert caught.value.hint


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes(b"\xff\xfe")
    with pytest.raises(PictureError, match="cannot read"):
        read(tmp_path)


def test_our_symbols_are_in_our_packs() -> None:
    folders = sorted((BUILT_IN / "symbols").iterdir())
    there = offers(read(), Library.read(folders, ("together", "openmoji"))).shortcodes
    missing = {
        symbol
        for concept in read().concepts.values()
        for symbol in concept.symbols
        if symbol not in there and concept.symbols != NO_PICTURE
    }
    assert missing == set()


def test_no_term_of_ours_stands_twice_in_a_concept() -> None:
    twice = {
        (name, term)
        for name, concept in read().concepts.items()
        for term in concept.terms
        if concept.terms.count(term) > 1
    }
    assert twice == set()


def test_our_lexicon_is_read_in_a_moment() -> None:
    start = time.process_time()
    found = read()
    assert time.process_time() - start < 1.5
    assert len(found.concepts) > 400
    assert MAX_WORDS == 5


@pytest.mark.parametrize("term", ["took my", "-hit her", "the state"])
def test_a_term_that_is_only_1_word_without_its_small_ones_is_told(
    tmp_path: Path, term: str
) -> None:
    with pytest.raises(PictureError) as caught:
        lexicon(tmp_path, f"crime|{term}|p:crime")
    word = term.removeprefix("-").replace("the ", "").split()[0]
    assert f"is only “{word}”." in caught.value.message
    assert f"Write “{word}”, or 1 more word." in caught.value.hint


def test_a_concept_of_ours_stands_once() -> None:
    names = [
        line.partition("\t")[0]
        for path in sorted(FOLDER.glob("*.tsv"))
        for line in path.read_text("utf-8").splitlines()[1:]
        if line.strip() and not line.startswith("#")
    ]
    assert sorted(names) == sorted(set(names))


def test_no_block_of_ours_shrinks_to_one_word() -> None:
    shrunk = [
        block
        for path in sorted(FOLDER.glob("*.tsv"))
        for line in path.read_text("utf-8").splitlines()[1:]
        for block in line.split("\t")[1].split(";")
        if block.startswith("-") and " " in block
        and sum(word not in SMALL for word in block.removeprefix("-").split()) < 2
    ]  # fmt: skip
    assert shrunk == []


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Bring your tablets.", "medicine"),
        ("Bring your glasses.", "glasses"),
        ("You can bring a friend.", "friend"),
        ("Bring these things with you.", "bring"),
    ],
)
def test_what_somebody_brings_goes_before_the_bag(text: str, concept: str) -> None:
    library = Library.read(sorted((BUILT_IN / "symbols").iterdir()), ())
    one = matcher(library).candidates(text)[0]
    assert (one.concept, one.sure) == (concept, True)
