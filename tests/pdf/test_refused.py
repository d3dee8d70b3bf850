"""What cannot be opened as a PDF is named for what it is, with what to do."""

from pathlib import Path

import pytest

from easyread.pdf.refused import cut_off, unreadable

WHOLE = b"%PDF-1.7\n" + b"1 0 obj << >> endobj\n" * 200 + b"%%EOF\n"


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"", "a.pdf is empty.", "again"),
        (b"\r\n \r\n", "a.pdf is empty.", "again"),
        ("Hello, “you”.\n".encode() * 200, "a.pdf is not a PDF. It is a text.", "“.txt”"),
        (b"\n<!DOCTYPE html><p>Hello", "a.pdf is not a PDF. It is a web page.", "“.html”"),
        (b"\x89PNG\r\n\x1a\n", "a.pdf is not a PDF. It is a picture.", "Type them"),
        (b"PK\x03\x04", "a.pdf is not a PDF. It is a Word file, or some other office file.",
         "save it as a PDF"),
        (b"\x00\x01\x02", "a.pdf is not a PDF.", "again"),
        (WHOLE[:900], "a.pdf is cut off. Its end is missing.", "download"),
        (WHOLE, "a.pdf is not a PDF that we can read. It is broken.", "again"),
    ],
)  # fmt: skip
def test_each_kind_of_file_is_named(data: bytes, message: str, hint: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(data)
    for source in (data, file):
        error = unreadable(source, "a.pdf")
        assert error.message == message
        assert hint in error.hint


def test_a_file_is_cut_off_where_the_mark_of_its_end_is_missing() -> None:
    assert cut_off(WHOLE[:-10])
    assert not cut_off(WHOLE)
