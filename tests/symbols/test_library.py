"""Claims about finding pictures in packs."""

from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.model.document import Picture, PictureName
from easyread.model.place import Place
from easyread.resources import BUILT_IN, Resources
from easyread.symbols import Library
from tests.symbols.packs import SQUARE, make

HERE = Place("test.md", 6)
ROW = "square,box;shape,square.svg,A square\n"


def found(library: Library, name: str) -> Picture:
    return library.find(PictureName(name, HERE))


def refused(library: Library, name: str) -> PictureError:
    with pytest.raises(PictureError) as caught:
        found(library, name)
    assert caught.value.place == HERE
    assert caught.value.hint
    return caught.value


def test_a_picture_has_its_words_and_its_credit(tmp_path: Path) -> None:
    picture = found(Library.read([make(tmp_path / "mine", ROW)], ()), "square")
    assert picture.file == (tmp_path / "mine" / "square.svg").resolve()
    assert (picture.name, picture.pack, picture.alt) == ("square", "mine", "A square")
    assert picture.credit.author == "Sam"


def test_packs_are_asked_in_the_order_of_the_settings(tmp_path: Path) -> None:
    folders = [make(tmp_path / name, ROW) for name in ("a", "b", "c")]
    library = Library.read(folders, ("c", "b"))
    assert [each.name for each in library.packs] == ["c", "b", "a"]
    assert found(library, "square").pack == "c"
    assert found(library, "a:square").pack == "a"


def test_a_pack_in_the_settings_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="There is no pack “b”") as caught:
        Library.read([make(tmp_path / "a", ROW)], ("b",))
    assert caught.value.hint


def test_a_missing_picture_brings_near_names(tmp_path: Path) -> None:
    rows = "meeting,group;talk,square.svg,A\nmeal,food;lunch,square.svg,A\n"
    library = Library.read([make(tmp_path / "mine", rows)], ())
    assert refused(library, "meting").message == "There is no picture “meting”."
    assert refused(library, "meting").hint.startswith("Near names: meeting")
    assert refused(library, "lunch").hint == "Near names: meal."
    assert refused(library, "zzz").hint == "To see all: easyread symbols list"


def test_a_missing_pack_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    error = refused(Library.read([make(tmp_path / "mine", ROW)], ()), "yours:square")
    assert error.hint == "There is no pack “yours”. You can use: mine."


def test_a_pack_of_the_project_hides_ours(tmp_path: Path) -> None:
    make(tmp_path / "symbols" / "together", ROW)
    library = Library.read(Resources(tmp_path).packs(), ("together", "openmoji"))
    assert [each.name for each in library.packs] == ["together", "openmoji"]
    assert library.packs[0].credit.author == "Sam"


def test_a_pack_with_the_name_of_ours_is_looked_at_all_the_same(tmp_path: Path) -> None:
    evil = SQUARE.replace("<rect", "<script>alert(1)</script><rect")
    make(tmp_path / "symbols" / "together", ROW, files={"square.svg": evil})
    library = Library.read(Resources(tmp_path).packs(), ("together",))
    assert "holds <script>" in refused(library, "square").message


@pytest.mark.parametrize("file", ["../square.svg", "../../square.svg", "/etc/hostname", "link.svg"])
def test_a_picture_outside_of_its_pack_is_refused(tmp_path: Path, file: str) -> None:
    folder = make(tmp_path / "packs" / "mine", f"square,,{file},A square\n")
    (tmp_path / "square.svg").write_text(SQUARE)
    (tmp_path / "packs" / "square.svg").write_text(SQUARE)
    (folder / "link.svg").symlink_to(tmp_path / "square.svg")
    error = refused(Library.read([folder], ()), "square")
    assert error.message == "“square” lies outside its pack."


def test_a_link_to_a_picture_in_the_pack_is_fine(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "square,,link.svg,A square\n")
    (folder / "link.svg").symlink_to(folder / "square.svg")
    assert found(Library.read([folder], ()), "square").file == (folder / "square.svg").resolve()


@pytest.mark.parametrize("file", ["1F4AA.svg", "./1F4AA.svg", "1F4AA-1F3FD.svg", "link.svg"])
def test_a_drawing_that_must_never_be_used_is_refused(tmp_path: Path, file: str) -> None:
    about = '[never]\n1F4AA = "a muscle is not power"\n'
    files = {"1F4AA.svg": SQUARE, "1F4AA-1F3FD.svg": SQUARE}
    folder = make(tmp_path / "mine", f"strong,,{file},Strong\n", about, files)
    (folder / "link.svg").symlink_to("1F4AA.svg")
    error = refused(Library.read([folder], ()), "strong")
    assert error.message == "“strong” must not be used: a muscle is not power."


def test_our_openmoji_pack_keeps_its_never_list(tmp_path: Path) -> None:
    ours = BUILT_IN / "symbols" / "openmoji"
    folder = tmp_path / "openmoji"
    folder.mkdir()
    (folder / "pack.toml").write_bytes((ours / "pack.toml").read_bytes())
    (folder / "words.csv").write_text("name,terms,file,alt\nstrong,,1F4AA.svg,A muscle\n")
    assert "a muscle is not power" in refused(Library.read([folder], ()), "strong").message


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    library = Library.read([make(tmp_path / "mine", "circle,,circle.svg,A circle\n")], ())
    assert refused(library, "circle").message == "The picture file circle.svg is missing."


def test_every_picture_of_ours_can_be_used() -> None:
    library = Library.read(Resources(BUILT_IN).packs(), ("together", "openmoji"))
    for each in library.packs:
        for name in each.symbols:
            assert found(library, f"{each.name}:{name}").alt
