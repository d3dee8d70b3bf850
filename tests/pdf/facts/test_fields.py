"""Places for an answer and links, read off PDFs that are written by hand."""

from pathlib import Path

import pytest

from easyread.model.page import Field, Link
from tests.pdf.facts.raw import only_page, raw
from tests.pdf.facts.test_blocks import A4, text

LABEL = text((50, 700, "Your name"))


def fields(folder: Path, *notes: str, content: bytes = LABEL, form: str = "") -> tuple[Field, ...]:
    """The fields of a page with these notes."""
    numbers = " ".join(f"{7 + at} 0 R" for at in range(len(notes)))
    more = tuple(f"<</Type/Annot/Subtype/Widget/P 3 0 R{note}>>".encode() for note in notes)
    catalog = f"/AcroForm<</Fields[{numbers}]{form}>>"
    data = raw(content, media=A4, page=f"/Annots[{numbers}]", catalog=catalog, more=more)
    return only_page(data, folder).fields


BOX = "/Rect[50 650 300 680]"


def test_a_place_to_write_has_its_entries(tmp_path: Path) -> None:
    (found,) = fields(
        tmp_path, f"/FT/Tx/T(name)/TU(What is your name?)/Ff 4098/DA(/Helv 14 Tf 0 g){BOX}"
    )
    assert (found.name, found.kind, found.spoken) == ("name", "write", "What is your name?")
    assert (found.required, found.lines, found.size_pt) == (True, True, 14.0)
    assert [round(side) for side in found.box] == [50, 162, 300, 192]
    assert found.label == "Your name"


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ("/FT/Tx", "line"),
        ("/FT/Btn/Ff 32768", "one"),
        ("/FT/Btn", "many"),
        ("/FT/Btn/Ff 65536", "button"),
        ("/FT/Ch", "list"),
        ("/FT/Sig", "signature"),
        ("/FT/Odd", "other"),
    ],
)
def test_fields_tell_their_kind(tmp_path: Path, entries: str, kind: str) -> None:
    (found,) = fields(tmp_path, f"{entries}/T(name){BOX}")
    assert found.kind == kind


def test_a_size_may_stand_in_the_form(tmp_path: Path) -> None:
    (found,) = fields(tmp_path, f"/FT/Tx/T(name){BOX}", form="/DA(/Helv 0 Tf)")
    assert found.size_pt == 0.0


def test_a_size_that_is_not_said_is_not_known(tmp_path: Path) -> None:
    (found,) = fields(tmp_path, f"/FT/Tx/T(name){BOX}")
    assert found.size_pt is None


def test_a_comb_is_told(tmp_path: Path) -> None:
    (found,) = fields(tmp_path, f"/FT/Tx/T(name)/Ff 16777216/MaxLen 8{BOX}")
    assert found.comb


def test_what_is_ticked_or_filled_before_is_told(tmp_path: Path) -> None:
    ticked, empty, filled = fields(
        tmp_path,
        "/FT/Btn/T(a)/AS/Yes/V/Yes/Rect[50 600 70 620]",
        "/FT/Btn/T(b)/AS/Off/Rect[50 500 70 520]",
        "/FT/Tx/T(c)/V(Words)/Rect[50 400 70 420]",
    )
    assert [ticked.ticked, empty.ticked, filled.ticked] == [True, False, True]


def test_a_hidden_field_is_not_seen(tmp_path: Path) -> None:
    hidden, seen = fields(
        tmp_path, "/FT/Tx/T(a)/F 2/Rect[50 600 70 620]", "/FT/Tx/T(b)/F 4/Rect[50 500 70 520]"
    )
    assert [hidden.seen, seen.seen] == [False, True]


def test_a_tick_box_has_the_words_beside_it(tmp_path: Path) -> None:
    content = text((80, 604, "Yes"), (80, 504, "No"))
    yes, no = fields(
        tmp_path,
        "/FT/Btn/T(a)/Rect[50 600 70 620]",
        "/FT/Btn/T(b)/Rect[50 500 70 520]",
        content=content,
    )
    assert (yes.label, no.label) == ("Yes", "No")


def test_a_black_edge_is_seen_and_no_edge_is_not(tmp_path: Path) -> None:
    content = LABEL + b"1 w 50 650 250 30 re S 0.9 G 50 500 250 30 re S"
    black, pale, none = fields(
        tmp_path,
        f"/FT/Tx/T(a){BOX}",
        "/FT/Tx/T(b)/Rect[50 500 300 530]",
        "/FT/Tx/T(c)/Rect[50 400 300 430]",
        content=content,
    )
    assert black.edge_contrast is not None
    assert pale.edge_contrast is not None
    assert black.edge_contrast > 15
    assert 1 < pale.edge_contrast < 1.5
    assert none.edge_contrast == 1.0


def links(folder: Path, *notes: str, content: bytes = LABEL) -> tuple[Link, ...]:
    listed = "".join(f"<</Type/Annot/Subtype/Link{note}>>" for note in notes)
    return only_page(raw(content, media=A4, page=f"/Annots[{listed}]"), folder).links


def test_a_link_has_its_words_and_where_it_leads(tmp_path: Path) -> None:
    (found,) = links(
        tmp_path,
        "/Rect[45 695 130 715]/Contents(Spoken)/A<</S/URI/URI(https://example.org/a)>>",
    )
    assert (found.text, found.target, found.spoken) == (
        "Your name",
        "https://example.org/a",
        "Spoken",
    )


def test_a_link_in_the_file_leads_to_a_place(tmp_path: Path) -> None:
    (found,) = links(tmp_path, "/Rect[45 695 130 715]/Dest(part-2)")
    assert found.target == "#part-2"


def test_words_know_that_they_are_a_link(tmp_path: Path) -> None:
    content = text((50, 700, "Your name"), (50, 600, "Other words"))
    data = raw(
        content,
        media=A4,
        page="/Annots[<</Type/Annot/Subtype/Link/Rect[45 695 130 715]/A<</S/URI/URI(x)>>>>]",
    )
    blocks = only_page(data, tmp_path).blocks
    assert [run.link for block in blocks for run in block.runs] == [True, False]
