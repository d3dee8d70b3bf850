"""Claims about folders of pictures, with a list and without."""

import codecs
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.symbols.adding import Wish
from tests.symbols.adding.sets import SQUARE, WISH, archive, brought, folder, pixels, why

LIST = "licence{0}keywords{0}file{0}name{0}author{0}source\n"
ROW = "CC BY-NC 4.0{0}tea, cup|brew{0}a.svg{0}Café{0}Kim{0}https://example.org\n"


def test_without_a_list_the_file_names_say_what_they_show(tmp_path: Path) -> None:
    added, found = brought(tmp_path, folder(tmp_path / "in", "vote_,_to.svg", "sub/My dog.svg"))
    assert added.count == 2
    assert added.left_out == ()
    assert found.symbols["vote-to"].terms == ("vote",)
    assert found.symbols["my-dog"].terms == ("my dog",)
    assert found.symbols["my-dog"].alt == "My dog"
    assert found.symbols["my-dog"].file.is_file()
    assert (found.credit.licence, found.credit.author) == ("CC BY 4.0", "Sam Lee")
    assert found.credit.commercial is True


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("before", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (b"", "cp1252"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
    ],
)
def test_a_list_is_read_as_programs_save_it(
    tmp_path: Path, between: str, before: bytes, encoding: str
) -> None:
    home = folder(tmp_path / "in", "a.svg")
    row = ROW.format(between).replace("tea, cup", '"tea, cup"')
    text = (LIST.format(between) + row).replace("\n", "\r\n")
    (home / "list.csv").write_bytes(before + text.encode(encoding))
    added, found = brought(tmp_path, home)
    symbol = found.symbols["cafe"]
    assert symbol.terms == ("café", "tea", "cup", "brew")
    assert (symbol.origin.author, symbol.origin.licence) == ("Kim", "CC BY-NC 4.0")
    assert (symbol.origin.source, symbol.origin.commercial) == ("https://example.org", False)
    assert ("not saved as UTF-8" in " ".join(added.notes)) is (encoding == "cp1252")


def test_a_first_line_that_names_the_separator_is_skipped(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    (home / "list.csv").write_text("sep=;\nname;file\nTea;a.svg\n", "utf-8")
    assert list(brought(tmp_path, home)[1].symbols) == ["tea"]


def test_rows_that_cannot_be_right_are_left_out_and_the_rest_comes_in(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg", "b.svg", "c.svg")
    rows = "id,file,name\n1,a.svg,one\n1,b.svg,two\n3,gone.svg,three\n"
    (home / "list.csv").write_text(rows, "utf-8")
    added, found = brought(tmp_path, home)
    assert why(added) == {
        "1": "It stands in the list twice.",
        "gone.svg": "The list names it, but it is not there.",
    }
    assert list(found.symbols) == ["one", "b", "c"]
    assert "2 pictures are not in the list. " in " ".join(added.notes)
    assert "gone.svg" in (added.folder / "left-out.csv").read_text("utf-8")


def test_a_list_that_is_cut_off_does_not_stop_the_pictures(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    (home / "list.csv").write_bytes(b'name,file\n"tea,a.svg' + b"\0" * 200_000)
    assert brought(tmp_path, home)[0].count == 1


def test_names_that_differ_in_case_only_are_kept_apart(tmp_path: Path) -> None:
    home = tmp_path / "in.zip"
    files: dict[str, bytes | str] = dict.fromkeys(("Turkey.svg", "turkey.svg"), SQUARE)
    _, found = brought(tmp_path, archive(home, files))
    assert list(found.symbols) == ["turkey", "turkey-2"]
    stored = [symbol.file.name.lower() for symbol in found.symbols.values()]
    assert len(set(stored)) == 2


def test_a_list_finds_files_whose_case_differs_only_if_that_is_sure(tmp_path: Path) -> None:
    parts: dict[str, bytes | str] = {
        "Turkey.svg": SQUARE,
        "turkey.svg": SQUARE.replace("60", "50"),
        "Tea.SVG": SQUARE,
        "list.csv": "file,name\nturkey.svg,bird\ntea.svg,tea\nTURKEY.svg,which\n",
    }
    added, found = brought(tmp_path, archive(tmp_path / "in.zip", parts))
    assert "50" in found.symbols["bird"].file.read_text("utf-8")
    assert found.symbols["tea"].file.is_file()
    assert why(added) == {"TURKEY.svg": "The list names it, but it is not there."}


def test_kinds_of_pictures_that_we_do_not_use_are_told(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    (home / "b.heic").write_bytes(b"x")
    (home / "notes.txt").write_text("x", "utf-8")
    assert "Save it as PNG or JPEG." in why(brought(tmp_path, home)[0])["b.heic"]


def test_one_picture_can_come_alone(tmp_path: Path) -> None:
    (tmp_path / "tea.png").write_bytes(pixels())
    added, found = brought(tmp_path, tmp_path / "tea.png")
    assert (added.count, list(found.symbols)) == (1, ["tea"])


def test_a_wrong_ending_is_put_right(tmp_path: Path) -> None:
    home = folder(tmp_path / "in")
    (home / "tea.jpg").write_bytes(pixels("PNG"))
    assert brought(tmp_path, home)[1].symbols["tea"].file.suffix == ".png"


def test_an_empty_folder_and_a_missing_one_are_told(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="No picture could come in"):
        brought(tmp_path, folder(tmp_path / "in"))
    assert not (tmp_path / "symbols" / "mine").exists()
    with pytest.raises(PictureError, match="There is no such file or folder"):
        brought(tmp_path, tmp_path / "gone")


def test_a_pack_of_that_name_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    brought(tmp_path, folder(tmp_path / "in", "a.svg"))
    other = folder(tmp_path / "other", "b.svg")
    with pytest.raises(PictureError, match="There is a pack of this name") as caught:
        brought(tmp_path, other)
    assert "--replace" in caught.value.hint
    _, found = brought(tmp_path, other, replace(WISH, replace=True))
    assert list(found.symbols) == ["b"]
    assert not (found.folder / "a.svg").exists()


def test_a_pack_that_cannot_be_replaced_stays_whole(tmp_path: Path) -> None:
    brought(tmp_path, folder(tmp_path / "in", "a.svg"))
    bad = folder(tmp_path / "other")
    (bad / "b.svg").write_text("<svg", "utf-8")
    with pytest.raises(PictureError):
        brought(tmp_path, bad, replace(WISH, replace=True))
    assert (tmp_path / "symbols" / "mine" / "a.svg").is_file()
    assert [path.name for path in (tmp_path / "symbols").iterdir()] == ["mine"]


@pytest.mark.parametrize("name", ["", "..", "../x", "A", "a b", "openmoji", "together"])
def test_a_pack_needs_a_name_of_its_own(tmp_path: Path, name: str) -> None:
    with pytest.raises(PictureError) as caught:
        brought(tmp_path, folder(tmp_path / "in", "a.svg"), replace(WISH, name=name))
    assert "--name our-photos" in caught.value.hint


def test_more_pictures_join_a_pack(tmp_path: Path) -> None:
    _, first = brought(tmp_path, folder(tmp_path / "in", "tea.svg"), replace(WISH, title="Ours"))
    other = folder(tmp_path / "other", "tea.svg", "milk.svg")
    (other / "tea.svg").write_text(SQUARE.replace("rect", "ellipse"), "utf-8")
    added, found = brought(tmp_path, other, Wish("mine", more=True))
    assert added.count == 2
    assert list(found.symbols) == ["tea", "milk", "tea-2"]
    assert added.notes == ("tea.svg: There is another “tea”. The name of this one is “tea-2”.",)
    assert found.credit == first.credit
    assert {found.credit_of(one) for one in found.symbols.values()} == {first.credit}
    assert all(one.file.is_file() for one in found.symbols.values())


def test_what_a_pack_has_already_does_not_join_it_again(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "tea.svg")
    brought(tmp_path, home)
    added, found = brought(tmp_path, folder(home, "milk.svg"), Wish("mine", more=True))
    assert list(found.symbols) == ["tea", "milk"]
    assert [(one.file, one.wanted) for one in added.left_out] == [("tea.svg", True)]
    assert "in this pack already" in why(added)["tea.svg"]


def test_a_picture_that_cannot_have_its_name_is_told(tmp_path: Path) -> None:
    added, found = brought(tmp_path, folder(tmp_path / "in", "tea.svg", "Tea.svg", "日本.svg"))
    assert set(found.symbols) == {"tea", "tea-2", "picture"}
    assert [note.partition(": ")[2] for note in added.notes] == [
        "There is another “tea”. The name of this one is “tea-2”.",
        "Names have letters from a to z. The name of this one is “picture”.",
    ]


def test_a_list_that_names_no_picture_is_told(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    (home / "list.csv").write_text("bild,wort\na.svg,katze\n", "utf-8")
    assert "list.csv: This list names no pictures." in " ".join(brought(tmp_path, home)[0].notes)


def test_words_that_are_neither_yes_nor_no_allow_nothing(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    (home / "list.csv").write_text("file,commercial\na.svg,ask first\n", "utf-8")
    added, found = brought(tmp_path, home)
    assert found.symbols["a"].origin.commercial is False
    assert "“ask first” is neither yes nor no." in " ".join(added.notes)


def test_an_archive_among_the_pictures_is_told(tmp_path: Path) -> None:
    home = folder(tmp_path / "in", "a.svg")
    archive(home / "more.zip", {"b.svg": SQUARE})
    assert "Unpack it first" in why(brought(tmp_path, home)[0])["more.zip"]


def test_what_joins_a_pack_keeps_its_own_licence(tmp_path: Path) -> None:
    brought(tmp_path, folder(tmp_path / "in", "tea.svg"))
    wish = Wish("mine", more=True, licence="CC BY-NC 4.0", author="Kim", changed=True)
    _, found = brought(tmp_path, folder(tmp_path / "other", "milk.svg"), wish)
    assert found.symbols["tea"].origin.licence == "CC BY 4.0"
    milk = found.symbols["milk"].origin
    assert (milk.changed, found.symbols["tea"].origin.changed) == (True, False)
    assert (milk.licence, milk.author, milk.commercial) == ("CC BY-NC 4.0", "Kim", False)
    with pytest.raises(PictureError, match="Nobody says how"):
        brought(tmp_path, tmp_path / "other", Wish("mine", more=True, licence="Ask us"))


def test_what_cannot_join_a_pack_leaves_it_whole(tmp_path: Path) -> None:
    brought(tmp_path, folder(tmp_path / "in", "tea.svg"))
    words = (tmp_path / "symbols" / "mine" / "words.csv").read_bytes()
    with pytest.raises(PictureError):
        brought(tmp_path, folder(tmp_path / "empty"), replace(WISH, more=True))
    assert (tmp_path / "symbols" / "mine" / "words.csv").read_bytes() == words
