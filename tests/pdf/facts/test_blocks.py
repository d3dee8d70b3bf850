"""Lines and blocks, with tags and without."""

from pathlib import Path

import pytest

from easyread.model.lettering import Block
from tests.pdf.facts.raw import only_page, raw, read, written

A4 = "[0 0 595 842]"


def text(*lines: tuple[float, float, str], size: float = 14) -> bytes:
    """Words at these places from the left and the bottom."""
    return b"".join(
        b"BT /F %g Tf %g %g Td (%s) Tj ET " % (size, x, y, words.encode()) for x, y, words in lines
    )


def blocks(content: bytes, folder: Path) -> list[Block]:
    return list(only_page(raw(content, media=A4), folder).blocks)


LONG = "These are many words that fill the line from one side to the"


def test_lines_that_follow_are_one_paragraph(tmp_path: Path) -> None:
    found = blocks(text((50, 700, LONG), (50, 679, "other and end here.")), tmp_path)
    assert [len(block.lines) for block in found] == [2]
    assert (found[0].line_height, found[0].align) == (1.5, "left")


def test_more_room_begins_a_new_paragraph(tmp_path: Path) -> None:
    content = text((50, 700, LONG), (50, 680, "other."), (50, 650, LONG), (50, 630, "other again."))
    assert [block.text[-6:] for block in blocks(content, tmp_path)] == ["other.", "again."]


def test_a_short_line_that_ends_a_sentence_ends_its_paragraph(tmp_path: Path) -> None:
    content = text((50, 700, LONG), (50, 680, "other."), (50, 660, "You can come."))
    assert [block.text[-5:] for block in blocks(content, tmp_path)] == ["ther.", "come."]


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    content = text(
        *((50, 700 - 20 * at, f"left words {at} that go on") for at in range(4)),
        *((320, 700 - 20 * at, f"right words {at} that go on") for at in range(4)),
    )
    found = blocks(content, tmp_path)
    assert [block.text[:4] for block in found] == ["left", "righ"]


def test_a_heading_is_not_part_of_its_paragraph(tmp_path: Path) -> None:
    content = text((50, 700, "A heading"), size=20) + text((50, 676, LONG))
    assert [block.size_pt for block in blocks(content, tmp_path)] == [20, 14]


@pytest.mark.parametrize(
    ("places", "align"),
    [((50, 50, 50), "left"), ((100, 80, 106.5), "unknown")],
)
def test_lines_tell_how_they_are_lined_up(
    tmp_path: Path, places: tuple[float, ...], align: str
) -> None:
    words = ("these words go on", "and these go on and on", "and then some more")
    content = text(*((x, 700 - 20 * at, words[at]) for at, x in enumerate(places)))
    assert [block.align for block in blocks(content, tmp_path)] == [align]


def test_words_lined_up_on_both_sides_are_justified(tmp_path: Path) -> None:
    line = b"BT /F 14 Tf %g Tw 50 %g Td (%s) Tj ET "
    content = b"".join(
        line % (room, 700 - 20 * at, words)
        for at, (room, words) in enumerate(
            [(3, b"these words go on to the side"), (3, b"these words go on to the side")] * 2
        )
    ) + text((50, 620, "and end"))
    (found,) = blocks(content, tmp_path)
    assert found.align == "justified"


def test_bullets_stay_with_their_words(tmp_path: Path) -> None:
    content = text((50, 700, "-"), (80, 700, "First thing"), (50, 680, "-"), (80, 680, "Second"))
    assert [block.text for block in blocks(content, tmp_path)] == ["- First thing", "- Second"]


def test_words_at_the_same_place_on_most_pages_are_furniture(tmp_path: Path) -> None:
    words = "BT /F 12 Tf 50 30 Td (Page {0} of 4) Tj 0 400 Td (Word {0}) Tj ET"
    pages = [words.format(number) for number in range(1, 5)]
    facts = read(many(pages), tmp_path)
    assert [block.text for block in facts.shown.reading] == [f"Word {n}" for n in range(1, 5)]


def test_a_page_number_is_furniture_on_one_page_too(tmp_path: Path) -> None:
    content = text((50, 700, "Words."), (500, 40, "Page 3 of 8"), (50, 400, "12"))
    found = [(block.text, block.furniture) for block in blocks(content, tmp_path)]
    assert found == [("Words.", False), ("12", False), ("Page 3 of 8", True)]


def test_a_number_that_goes_up_with_the_pages_is_furniture(tmp_path: Path) -> None:
    parts = ("One", "One", "Two", "Two")
    pages = [
        f"BT /F 12 Tf 50 800 Td (Part {part}, {at + 7}) Tj 0 -400 Td (Word {at}) Tj ET"
        for at, part in enumerate(parts)
    ]
    facts = read(many(pages), tmp_path)
    assert [block.text for block in facts.shown.reading] == [f"Word {at}" for at in range(4)]


def many(contents: list[str]) -> bytes:
    """A PDF of several A4 pages."""
    count = len(contents)
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for at, content in enumerate(contents):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox{A4}/Contents {5 + 2 * at} 0 R"
            f"/Resources<</Font<</F 3 0 R>>>>>>".encode()
        )
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream".encode())
    return written(*objects)


def tagged(content: bytes, *tags: str) -> bytes:
    """A page with these tags below the root: each is what its dictionary says."""
    numbers = [8 + at for at in range(len(tags))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    root = f"<</Type/StructTreeRoot/K[{kids}]>>".encode()
    elements = (f"<</Type/StructElem/P 7 0 R/Pg 3 0 R{tag}>>".encode() for tag in tags)
    catalog = "/StructTreeRoot 7 0 R/MarkInfo<</Marked true>>"
    return raw(content, media=A4, catalog=catalog, more=(root, *elements))


def marked(number: int, content: bytes) -> bytes:
    return b"/P <</MCID %d>> BDC %s EMC " % (number, content)


def test_tags_say_the_order_and_the_role(tmp_path: Path) -> None:
    content = marked(0, text((50, 300, "Read second."))) + marked(
        1, text((50, 700, "Read first"), size=20)
    )
    facts = read(tagged(content, "/S/H1/K 1", "/S/P/K 0"), tmp_path)
    found = [(block.role, block.text) for block in facts.shown.reading]
    assert found == [("h1", "Read first"), ("p", "Read second.")]
    assert facts.shown.ordered
    assert [tag.text for tag in facts.tags] == ["Read first", "Read second."]


def test_a_tag_holds_its_lines_together(tmp_path: Path) -> None:
    content = marked(0, text((50, 700, "One line."), (50, 650, "Far below it.")))
    facts = read(tagged(content, "/S/P/K 0"), tmp_path)
    assert [len(block.lines) for block in facts.shown.reading] == [2]


def test_page_numbers_marked_as_such_are_furniture(tmp_path: Path) -> None:
    content = marked(0, text((50, 700, "Words."))) + (
        b"/Artifact <</Type/Pagination/Subtype/Footer>> BDC " + text((50, 400, "7")) + b"EMC "
    )
    facts = read(tagged(content, "/S/P/K 0"), tmp_path)
    assert [(block.text, block.furniture) for block in facts.shown.pages[0].blocks] == [
        ("Words.", False),
        ("7", True),
    ]


def test_content_in_no_tag_is_told(tmp_path: Path) -> None:
    content = marked(0, text((50, 700, "Words."))) + text((50, 400, "Forgotten."))
    facts = read(tagged(content, "/S/P/K 0"), tmp_path)
    (box,) = facts.unmarked[1]
    assert round(box.left) == 51
    assert [block.text for block in facts.shown.reading] == ["Words.", "Forgotten."]


def test_a_mark_that_no_tag_knows_is_not_tagged(tmp_path: Path) -> None:
    content = marked(0, text((50, 700, "Words."))) + marked(5, text((50, 400, "Lost.")))
    assert len(read(tagged(content, "/S/P/K 0"), tmp_path).unmarked[1]) == 1
