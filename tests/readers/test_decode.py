import pytest

from easyread.errors import ContentError
from easyread.model.place import Place
from easyread.readers.decode import decoded

WORDS = "We said “yes” – it costs £5 at the café. Come and see us. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_without_a_note(encoding: str) -> None:
    found = decoded(WORDS.encode(encoding), Place("a.txt"))
    assert (found.text, found.notes) == (WORDS, ())


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_are_found_out_and_told(encoding: str) -> None:
    found = decoded(WORDS.encode(encoding), Place("a.txt"))
    assert found.text == WORDS
    assert "not saved as UTF-8" in found.notes[0]


def test_line_ends_are_all_the_same() -> None:
    assert decoded(b"a\r\nb\rc\n", Place("a.txt")).text == "a\nb\nc\n"


@pytest.mark.parametrize("raw", [bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + bytes(900)])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(ContentError):
        decoded(raw, Place("a.txt"))
