"""The way in: children that may fall, limits, and what is said of what could not be read."""

import contextlib
import io
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from easyread.errors import EasyReadError, LimitError, PdfError
from easyread.model.tagged import PdfFacts
from easyread.pdf import facts, picture
from easyread.pdf.facts.read import facts as read_facts
from easyread.pdf.facts.team import Limits
from easyread.pdf.facts.unread import CUT
from tests.pdf.facts.raw import WORDS, raw, read, stream
from tests.pdf.facts.test_blocks import many


def words(found: PdfFacts) -> list[str]:
    return [block.text for block in found.shown.reading]


def test_the_function_keeps_its_name_beside_the_package() -> None:
    import easyread.pdf
    from easyread.pdf.facts.tree import tree

    assert easyread.pdf.facts is facts
    assert callable(tree)


def test_a_file_is_read_whole(booklet: Path) -> None:
    found = facts(booklet)
    assert found.shown.name == "booklet.pdf"
    assert (found.shown.title, found.shown.language) == ("Taking a step back", "en-GB")
    assert (found.shown.ordered, found.shown.unread) == (True, ())
    assert [page.number for page in found.shown.pages] == list(range(1, len(found.shown.pages) + 1))
    assert "This is a booklet." in words(found)
    assert found.tags


def test_children_find_what_this_process_finds(booklet: Path, tmp_path: Path) -> None:
    here = read(booklet.read_bytes(), tmp_path)
    there = facts(booklet)
    assert replace(here.shown, name="") == replace(there.shown, name="")


def test_many_pages_are_read_by_more_children(tmp_path: Path) -> None:
    pages = [f"BT /F 14 Tf 50 700 Td (Word {number}) Tj ET" for number in range(1, 61)]
    found = facts(many(pages), workers=3)
    assert [page.number for page in found.shown.pages] == list(range(1, 61))
    assert words(found) == [f"Word {number}" for number in range(1, 61)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b"hello", "It is a text"),
        (b"\0" * 1000, "is not a PDF"),
        (b"%PDF-1.7\n", "is cut off"),
    ],
)
def test_what_is_no_pdf_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(PdfError, match=message):
        facts(data)


def test_a_file_without_its_end_says_so() -> None:
    found = facts(raw(WORDS).partition(b"xref\n0")[0])
    assert words(found) == ["Hello world"]
    assert found.shown.unread == (CUT,)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="There is no file"):
        facts(tmp_path / "nothing.pdf")


def locked(user: str) -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw(WORDS))) as pdf:
        pdf.save(file, encryption=pikepdf.Encryption(owner="owner", user=user))
    return file.getvalue()


def test_a_file_with_a_password_is_refused() -> None:
    with pytest.raises(PdfError, match="locked with a password"):
        facts(locked("secret"))


def test_a_file_that_opens_without_a_password_is_read() -> None:
    assert words(facts(locked(""))) == ["Hello world"]


@pytest.mark.parametrize("part", [b"xref\n0", b"startxref"])
def test_a_file_without_its_table_is_mended_and_says_so(part: bytes) -> None:
    found = facts(raw(WORDS).replace(part, b"lost"))
    assert words(found) == ["Hello world"]
    assert found.shown.unread == ("This file is broken in parts. We fixed what we could.",)


def test_pages_that_go_in_a_ring_are_refused() -> None:
    with pytest.raises(EasyReadError):
        facts(raw(WORDS).replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"))


def test_only_so_many_pages_are_read() -> None:
    found = read_facts(many(["0 g"] * 30), Limits(pages=10))
    assert len(found.shown.pages) == 10
    assert found.shown.unread == ("This file has 30 pages. We read the first 10.",)


def test_a_page_that_fells_its_reader_is_named_and_the_rest_is_read() -> None:
    paths = "0 0 m " + "9 9 1 5 7 2 c " * 1_500_000 + "S"
    pages = ["BT /F 14 Tf 50 700 Td (Word) Tj ET"] * 2
    found = read_facts(many([pages[0], paths, pages[1]]), Limits(page_s=3, memory_mb=400))
    assert words(found) == ["Word", "Word"]
    assert found.shown.unread == ("We could not read page 2.",)


def bomb() -> bytes:
    packed = zlib.compress(b"1 0 0 1 0 0 cm " * 20_000_000, 9)
    return raw(b"").replace(stream("", b""), stream("/Filter/FlateDecode", packed))


def giant() -> bytes:
    pixels = zlib.compress(b"\0" * 1_000_000, 9)
    image = stream(
        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
        "/ColorSpace/DeviceGray/Filter/FlateDecode",
        pixels,
    )
    return raw(
        b"q 100 0 0 100 0 0 cm /I Do Q " + WORDS, resources="/XObject<</I 7 0 R>>", more=(image,)
    )


def nested() -> bytes:
    forms = tuple(
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 200 100]"
            f"/Resources<</XObject<</X {8 + at} 0 R>>/Font<</F 5 0 R>>>>",
            b"/X Do " * 10 if at < 19 else WORDS,
        )
        for at in range(20)
    )
    return raw(b"/X Do", resources="/XObject<</X 7 0 R>>", more=forms)


@pytest.mark.parametrize("make", [bomb, giant, nested])
def test_what_wants_to_harm_us_ends_in_time(make: Callable[[], bytes]) -> None:
    start = time.monotonic()
    with contextlib.suppress(EasyReadError):
        facts(make(), timeout_s=15)
    assert time.monotonic() - start < 20


def test_a_giant_picture_is_not_drawn_but_its_page_is_read() -> None:
    (page,) = facts(giant()).shown.pages
    assert not page.drawn
    assert page.pictures[0].pixels == (60_000, 60_000)
    assert [block.text for block in page.blocks] == ["Hello world"]
    assert page.blocks[0].lines[0].paper is None


def test_a_time_that_is_too_short_is_said(booklet: Path) -> None:
    with pytest.raises(EasyReadError):
        facts(booklet, timeout_s=0.01)


def test_no_child_is_left(booklet: Path) -> None:
    import multiprocessing

    facts(booklet)
    with pytest.raises(LimitError):
        facts(booklet, memory_mb=20)
    assert not multiprocessing.active_children()


def test_a_page_is_drawn_as_a_png() -> None:
    drawn = picture(raw(b"1 0 0 rg 0 0 200 100 re f", page="/Rotate 90"), 1, 144)
    assert drawn[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(drawn[16:20]) == 200
    assert int.from_bytes(drawn[20:24]) == 400
    rows = zlib.decompress(drawn[drawn.index(b"IDAT") + 4 : -16])
    assert rows[1:4] == b"\xff\0\0"


def test_a_page_that_is_not_there_cannot_be_drawn() -> None:
    with pytest.raises(PdfError, match="no page 2"):
        picture(raw(WORDS), 2)


def test_children_say_nothing_on_the_screen(
    booklet: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for memory_mb in (20, 40, 60):
        with contextlib.suppress(EasyReadError):
            facts(booklet, memory_mb=memory_mb)
    assert capfd.readouterr() == ("", "")


def test_what_the_file_says_may_be_odd_and_its_pages_are_read() -> None:
    deep = b"<</S/P/K " * 400 + b"0" + b">>" * 400
    data = raw(WORDS, catalog="/StructTreeRoot<</K 7 0 R>>", more=(deep,))
    assert words(facts(data)) == ["Hello world"]
