"""Claims about reading a content file from disk."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content
from easyread.errors import ContentError, EasyReadError, LimitError
from easyread.model.document import Statement, plain

LONG_S = 30  # on a busy machine; about 1 s on a free one
SMALL = "---\ntitle: Hello\n---\n## Part\n\nWords – “here”.\nMore.\n"


def first_words(path: Path) -> list[str]:
    (block,) = content.read(path).sections[0].blocks
    assert isinstance(block, Statement)
    return [plain(line) for line in block.lines]


def refused(path: Path) -> EasyReadError:
    with pytest.raises(EasyReadError) as caught:
        content.read(path)
    assert caught.value.place is not None
    assert caught.value.place.file == path.as_posix()
    return caught.value


def test_a_document_is_named_after_its_file(written: Callable[[str | bytes], Path]) -> None:
    assert content.read(written(SMALL)).name == "test"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_mark_do_not_matter(
    written: Callable[[str | bytes], Path], ending: str, mark: bytes
) -> None:
    path = written(mark + SMALL.replace("\n", ending).encode())
    assert first_words(path) == ["Words – “here”.", "More."]


def test_the_last_line_needs_no_end(written: Callable[[str | bytes], Path]) -> None:
    assert first_words(written(SMALL.rstrip())) == ["Words – “here”.", "More."]


@pytest.mark.parametrize("tail", ["   ", ":::", ":::{box}\n   ", "- ", "| a", "```", "> "])
def test_a_file_can_end_anywhere(written: Callable[[str | bytes], Path], tail: str) -> None:
    with contextlib.suppress(ContentError):
        content.read(written(f"{SMALL}\n{tail}"))


@pytest.mark.parametrize(
    ("raw", "message", "line"),
    [
        (b"", "This file is empty.", 0),
        (b"\n  \n", "This file is empty.", 0),
        (b"---\ntitle: a\xff\n", "This file is not saved as UTF-8.", 2),
        ("---\ntitle: é\n".encode("latin-1"), "This file is not saved as UTF-8.", 2),
        (SMALL.encode("utf-16"), "This file is not saved as UTF-8.", 1),
        (b"%PDF-1.7\n\xe2", "This is a PDF, not a content file.", 0),
        (b"-\x00-\x00-\x00", "There is a hidden character here (U+0000).", 1),
        (b"---\ntitle: a\n---\n\x00", "There is a hidden character here (U+0000).", 4),
        (b"a\x0cb", "There is a hidden character here (U+000C).", 1),
        (b"a\x1bb", "There is a hidden character here (U+001B).", 1),
        ("a\x85b".encode(), "There is a hidden character here (U+0085).", 1),
        ("a\u2028b".encode(), "There is a hidden character here (U+2028).", 1),
        ("a\u202eb".encode(), "There is a hidden character here (U+202E).", 1),
        ("a\ufeffb".encode(), "There is a hidden character here (U+FEFF).", 1),
        (b"---\ntitle:\ta\n", "There is a tab here.", 2),
    ],
)
def test_a_file_that_is_not_plain_text_is_refused(
    written: Callable[[str | bytes], Path], raw: bytes, message: str, line: int
) -> None:
    error = refused(written(raw))
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line
    assert error.hint


def test_a_tab_is_told_with_its_column(written: Callable[[str | bytes], Path]) -> None:
    error = refused(written(SMALL + "ab\tc"))
    assert error.place is not None
    assert (error.place.line, error.place.column) == (8, 3)


@pytest.mark.parametrize("mark", ["•", "–", "·", "-"])
def test_a_tab_after_a_point_of_another_program_is_told(
    written: Callable[[str | bytes], Path], mark: str
) -> None:
    error = refused(written(f"{SMALL}{mark}\tBread"))
    assert error.message == "There is a tab here."
    assert error.hint.startswith("Start a point with - ")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    error = refused(tmp_path / "none.md")
    assert error.message == "There is no such file."
    assert error.hint


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path).message == "This is a folder."


def test_a_file_inside_a_file_is_told(written: Callable[[str | bytes], Path]) -> None:
    assert refused(written(SMALL) / "more.md").message.startswith("We cannot read this file")


def test_a_file_that_never_ends_is_refused(tmp_path: Path) -> None:
    endless = tmp_path / "endless.md"
    os.mkfifo(endless)
    assert refused(endless).message == "This is not a text file."


def test_a_file_over_1_mb_is_refused(written: Callable[[str | bytes], Path]) -> None:
    error = refused(written(SMALL + "a" * 1_000_000))
    assert isinstance(error, LimitError)
    assert "1 MB at most" in error.message


def test_a_file_with_too_many_lines_is_refused(written: Callable[[str | bytes], Path]) -> None:
    error = refused(written(SMALL + "a\n\n" * 20_000))
    assert isinstance(error, LimitError)
    assert "20,000 at most" in error.message


@pytest.mark.parametrize("mark", ["a ", "![", "**a** ", "\\", "{", ":a", "|"])
def test_a_line_of_100000_characters_takes_bounded_time(
    written: Callable[[str | bytes], Path], mark: str
) -> None:
    path = written(f"{SMALL}\nx {mark * (100_000 // len(mark))}\n")
    start = time.perf_counter()
    with contextlib.suppress(ContentError):
        content.read(path)
    assert time.perf_counter() - start < LONG_S


@pytest.mark.parametrize(
    "name", ["a\x07b.md", "a\u202eb.md", b"a\xff.md".decode("utf-8", "surrogateescape")]
)
def test_a_file_name_with_hidden_characters_is_refused(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name).message == "The name of this file has hidden characters."


def test_two_questions_with_one_name_are_refused(
    refusal: Callable[[str], ContentError],
) -> None:
    error = refusal(":::{question} a\nWhy?\n:::\n\n## More\n\n:::{question} a\nHow?\n:::\n")
    assert error.message == "The name “a” stands on line 6 too."
    assert error.place is not None
    assert error.place.line == 12


def test_a_question_in_a_box_counts_too(refusal: Callable[[str], ContentError]) -> None:
    body = "::::{box} Tell us\n:::{question} a\nWhy?\n:::\n::::\n\n:::{question} a\nHow?\n:::\n"
    assert refusal(body).message == "The name “a” stands on line 7 too."
