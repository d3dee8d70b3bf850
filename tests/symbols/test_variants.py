"""Claims about skin tones, styles and what each symbol keeps."""

from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.model.document import PictureName
from easyread.model.place import Place
from easyread.resources import BUILT_IN
from easyread.symbols import pack
from easyread.symbols.library import Library
from tests.symbols.packs import SQUARE, make

HERE = Place("test.md", 3)
SKIN = '[variants.skin]\nlight = "-light"\nmedium-light = "-medium-light"\ndark = "-dark"\n'


def drawn(folder: Path, name: str, **choices: str) -> str:
    return Library.read([folder], (), choices).find(PictureName(name, HERE)).file.name


def test_a_skin_tone_is_chosen_where_a_pack_has_it(tmp_path: Path) -> None:
    files = dict.fromkeys(("hand.svg", "hand-dark.svg", "nurse-medium-light.svg", "nurse-dark.svg",
                           "cup.svg"), SQUARE)  # fmt: skip
    rows = "hand,,hand.svg,A\nnurse,,nurse-medium-light.svg,A\ncup,,cup.svg,A\n"
    folder = make(tmp_path / "mine", rows, SKIN, files)
    assert drawn(folder, "hand") == "hand.svg"
    assert drawn(folder, "hand", skin="dark") == "hand-dark.svg"
    assert drawn(folder, "nurse", skin="dark") == "nurse-dark.svg"
    assert drawn(folder, "nurse", skin="light") == "nurse-medium-light.svg"
    assert drawn(folder, "cup", skin="dark") == "cup.svg"
    assert drawn(folder, "hand", skin="green") == "hand.svg"


def test_openmoji_has_5_skin_tones() -> None:
    folder = BUILT_IN / "symbols" / "openmoji"
    usual = drawn(folder, "doctor")
    tones = {
        drawn(folder, "doctor", skin=skin)
        for skin in ("light", "medium-light", "medium", "medium-dark", "dark")
    }
    assert len(tones) == 5
    assert usual in tones


def test_2_tones_that_shake_hands_stay_2() -> None:
    folder = BUILT_IN / "symbols" / "openmoji"
    assert drawn(folder, "agree", skin="dark") == drawn(folder, "agree")


def test_each_symbol_keeps_where_it_comes_from(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    (folder / "words.csv").write_text(
        "author,name,terms,file,alt,licence,commercial,sensitive,changed,set,id,hash,source\n"
        "Kim,square,,square.svg,A,CC BY-NC 4.0,no,yes,yes,Kim's set,7,abc,https://example.org\n"
        ",plain,,square.svg,A\n",
        "utf-8",
    )
    found = pack.read(folder)
    own, usual = found.symbols["square"].origin, found.symbols["plain"].origin
    assert (own.author, own.licence, own.commercial) == ("Kim", "CC BY-NC 4.0", False)
    assert (own.set, own.id, own.hash) == ("Kim's set", "7", "abc")
    assert (own.source, own.sensitive, own.changed) == ("https://example.org", True, True)
    assert (usual.author, usual.licence, usual.commercial) == ("Sam", "CC0", True)
    assert (usual.set, usual.id, usual.sensitive, usual.changed) == ("mine", "square", False, False)


def test_a_symbol_by_somebody_else_has_a_credit_of_its_own(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    words = "name,terms,file,alt,author,licence,commercial\nours,,square.svg,A,,\n"
    (folder / "words.csv").write_text(words + "kims,,square.svg,A,Kim,CC BY-NC 4.0,no\n", "utf-8")
    library = Library.read([folder], ())
    ours = library.find(PictureName("ours", HERE)).credit
    kims = library.find(PictureName("kims", HERE)).credit
    assert (ours.sentence, ours.commercial) == ("Mine, by Sam", True)
    assert kims.sentence == "By Kim. Licence: CC BY-NC 4.0"
    assert (kims.title, kims.licence_url, kims.commercial) == ("Mine", "", False)


@pytest.mark.parametrize(
    ("about", "message"),
    [
        ('commercial = "no"\n', "“commercial” is true or false."),
        ('most_symbols = "100"\n', "“most_symbols” needs a number."),
        ("variants = 1\n", "“variants” needs tables."),
        ("[variants]\nskin = 1\n", "“skin” needs words."),
    ],
)
def test_a_fault_in_the_new_parts_of_pack_toml_is_told(
    tmp_path: Path, about: str, message: str
) -> None:
    with pytest.raises(PictureError) as caught:
        pack.read(make(tmp_path / "mine", "", about))
    assert caught.value.message == message
    assert caught.value.hint


def test_an_answer_is_yes_or_no(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", "")
    words = "name,terms,file,alt,commercial\na,,square.svg,A,perhaps\n"
    (folder / "words.csv").write_text(words, "utf-8")
    with pytest.raises(PictureError, match="“commercial” is yes or no") as caught:
        pack.read(folder)
    assert caught.value.place == Place((folder / "words.csv").as_posix(), 2)
