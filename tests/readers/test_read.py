from pathlib import Path

import pytest

from easyread import readers
from easyread.errors import ContentError, LimitError
from tests.readers import office


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no such file"):
        readers.read(tmp_path / "none.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="folder"):
        readers.read(tmp_path)


@pytest.mark.parametrize("words", ["", " \n\t ", "\ufeff", "\u200b\n"])
def test_an_empty_file_is_never_a_pass(tmp_path: Path, words: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(words, "utf-8")
    with pytest.raises(ContentError, match="empty"):
        readers.read(path)


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(LimitError, match="5 MB"):
        readers.read(path)


def test_a_pdf_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"%PDF-1.7 ...")
    with pytest.raises(ContentError, match="PDF"):
        readers.read(path)


def test_a_line_of_a_million_characters_is_read() -> None:
    assert len(readers.read_text("word " * 200_000).units[0].text) == 999_999


def test_a_name_that_cannot_be_printed_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2Jb.txt"
    path.write_text("Words.", "utf-8")
    assert "\x1b" not in readers.read(path).name


def test_folders_are_searched_for_texts(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "README.md", ".hidden.md", "~$c.docx", "d.png", "in/e.html"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found = [path.relative_to(tmp_path).as_posix() for path in readers.texts([tmp_path])]
    assert found == ["a.txt", "b.md", "in/e.html"]


def test_a_folder_without_texts_says_so(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no texts"):
        list(readers.texts([tmp_path]))


def _word_headings() -> bytes:
    made = "".join(
        f"<w:p><w:pPr><w:outlineLvl w:val='{level - 1}'/></w:pPr><w:r><w:t>Part</w:t></w:r></w:p>"
        for level in range(1, 8)
    )
    return office.word_of(made)


def _open_headings() -> bytes:
    written = ("1", "2", "3", "4", "5", "6", "9" * 5000)
    made = (f'<text:h text:outline-level="{one}">Part</text:h>' for one in written)
    return office.opendocument("".join(made))


@pytest.mark.parametrize(
    ("ending", "raw"),
    [
        (".md", "\n\n".join(f"{'#' * level} Part" for level in range(1, 7)).encode()),
        (".html", "".join(f"<h{level}>Part</h{level}>" for level in range(1, 7)).encode()),
        (".docx", _word_headings()),
        (".odt", _open_headings()),
    ],
)
def test_a_heading_has_the_level_that_its_file_gives_it(ending: str, raw: bytes) -> None:
    units = readers.read_bytes(raw, f"a{ending}", ending).units
    assert [unit.level for unit in units][:6] == [1, 2, 3, 4, 5, 6]
    assert all(unit.level <= 6 for unit in units)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("a.txt", b"\xff\xd8\xff\xe0\0\0JFIF"),
        ("a.svg", b"<svg/>"),
    ],
)
def test_a_picture_is_no_text(name: str, raw: bytes, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    with pytest.raises(ContentError, match="This is a picture") as caught:
        readers.read(file)
    assert "Type its words" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "raw", "hint"),
    [
        ("letter.rtf", b"{\\rtf1\\ansi Words}", "save it as .docx"),
        ("letter.txt", b"{\\rtf1\\ansi Words}", "save it as .docx"),
        ("table.csv", b"one,two", "text file"),
        ("letter.eml", b"From: us", "Copy the words of the e-mail"),
    ],
)
def test_what_has_marks_between_its_words_is_refused(
    tmp_path: Path, name: str, raw: bytes, hint: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(ContentError, match="We do not read this kind of file") as caught:
        readers.read(tmp_path / name)
    assert hint in caught.value.hint


def test_slides_are_to_be_saved_as_a_pdf(tmp_path: Path) -> None:
    file = tmp_path / "talk.pptx"
    file.write_bytes(b"PK\x03\x04")
    with pytest.raises(ContentError, match="this kind of file") as caught:
        readers.read(file)
    assert "PDF" in caught.value.hint
