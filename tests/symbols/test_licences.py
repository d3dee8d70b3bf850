"""Claims about what licences allow."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.errors import PictureError
from easyread.html import used_pictures
from easyread.model.document import Document
from easyread.pipeline import open_project
from easyread.symbols.licences import Use
from tests.conftest import Said
from tests.symbols.packs import make

Easyread = Callable[..., Said]
FORBIDS = "commercial = false\n"
SENTENCE = "Mine, by Sam"


def document(folder: Path, lines: str, top: str = "", name: str = "hello") -> Document:
    path = folder / "content" / f"{name}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"---\ntitle: Hello\n{top}---\n## Part\n\n{lines}\n", "utf-8")
    return open_project(folder).document(path)


def rows(count: int) -> str:
    return "".join(f"p{n},,square.svg,A\n" for n in range(count))


def lines(first: int, last: int) -> str:
    return "\n\n".join(f":mine:p{n}: We meet." for n in range(first, last))


def test_pictures_that_forbid_it_are_refused_in_a_commercial_document(tmp_path: Path) -> None:
    make(tmp_path / "symbols" / "mine", "square,,square.svg,A\nbox,,square.svg,A\n", FORBIDS)
    said = ":mine:square: We meet.\n\n:mine:box: We talk.\n\n:home: We go."
    with pytest.raises(PictureError) as caught:
        document(tmp_path, said, "commercial: yes\n")
    assert caught.value.message.endswith("may not be used in it: Mine: box, square.")
    assert caught.value.place is not None
    assert caught.value.hint
    for top in ("commercial: no\n", ""):
        assert document(tmp_path, said, top).meta.commercial is False


def test_pictures_that_allow_it_are_fine_in_a_commercial_document(tmp_path: Path) -> None:
    assert document(tmp_path, ":home: We go.", "commercial: yes\n").meta.commercial is True


def test_one_picture_of_a_pack_can_forbid_it_alone(tmp_path: Path) -> None:
    folder = make(tmp_path / "symbols" / "mine", "")
    table = "name,terms,file,alt,commercial\nsquare,,square.svg,A,no\nbox,,square.svg,A,\n"
    (folder / "words.csv").write_text(table, "utf-8")
    document(tmp_path, ":mine:box: We talk.", "commercial: yes\n")
    with pytest.raises(PictureError, match=r"Mine: square\."):
        document(tmp_path, ":mine:box: We talk.\n\n:mine:square: Yes.", "commercial: yes\n")


def test_a_limit_is_counted_over_all_documents(tmp_path: Path) -> None:
    make(tmp_path / "symbols" / "mine", rows(12), "most_symbols = 10\n")
    document(tmp_path, lines(0, 5), name="one")
    found = document(tmp_path, lines(4, 8), name="two")
    project = open_project(tmp_path)
    assert project.uses() == (Use("Mine", 8, 10),)
    assert project.uses([found]) == (Use("Mine", 8, 10),)
    assert not project.uses()[0].near
    document(tmp_path, lines(8, 9), name="three")
    assert project.uses()[0].near


def test_packs_of_1_set_share_its_limit(tmp_path: Path) -> None:
    head, most = "name,terms,file,alt,set\n", "most_symbols = 10\n"
    for name in ("mine", "more"):
        folder = make(tmp_path / "symbols" / name, "", most)
        rows_ = "".join(f"p{n},,square.svg,A,widgit\n" for n in range(6))
        (folder / "words.csv").write_text(head + rows_, "utf-8")
    both = lines(0, 6) + "\n\n" + lines(0, 6).replace(":mine:", ":more:")
    document(tmp_path, both)
    (use,) = open_project(tmp_path).uses()
    assert (use.count, use.most) == (12, 10)


def test_a_build_above_the_limit_is_refused_and_near_it_told(
    easyread: Easyread, folder: Path
) -> None:
    make(folder / "symbols" / "mine", rows(12), "most_symbols = 10\n")
    document(folder, lines(0, 6), name="one")
    document(folder, lines(6, 9), name="two")
    said = easyread("build", "content/two.md", "--format", "html")
    assert said.code == 0
    assert "Mine: 9 of 10 different pictures are used." in said.err
    document(folder, lines(6, 12), name="two")
    said = easyread("build", "content/one.md", "--format", "html")
    assert said.code == 2
    assert "Mine: 12 of 10 different pictures are used. That is too many." in said.err
    assert "Use other pictures for 2 of them" in said.err


def test_a_document_with_a_mistake_does_not_stop_the_count(tmp_path: Path) -> None:
    make(tmp_path / "symbols" / "mine", rows(3), "most_symbols = 10\n")
    document(tmp_path, lines(0, 2), name="one")
    (tmp_path / "content" / "bad.md").write_text("no top", "utf-8")
    assert open_project(tmp_path).uses() == (Use("Mine", 2, 10),)


def test_the_credits_page_thanks_each_maker_of_a_pack(easyread: Easyread, folder: Path) -> None:
    pack = make(folder / "symbols" / "mine", "")
    table = (
        "name,terms,file,alt,author,licence,changed\nours,,square.svg,A,,,\n"
        "kims,,square.svg,A,Kim <b>,CC BY 4.0,\nmore,,square.svg,A,Kim <b>,CC BY 4.0,\n"
        "redone,,square.svg,A,,,yes\n"
    )
    (pack / "words.csv").write_text(table, "utf-8")
    said = [f":mine:{name}: We meet." for name in ("ours", "kims", "more", "redone")]
    document(folder, "\n\n".join(said))
    assert easyread("build", "--format", "html").code == 0
    page = (folder / "output" / "hello.html").read_text("utf-8")
    about = page[page.index("Pictures: Mine") :]
    assert page.count("Pictures: Mine") == 1
    assert f"<p>{SENTENCE}</p>" in about
    assert "<p>By Kim &lt;b&gt;. Licence: CC BY 4.0</p>" in about
    assert "We used 2 of these pictures." in about
    assert about.count("We used 1 of these pictures.") == 2
    assert f"<p>{SENTENCE} The pictures were changed.</p>" in about


def test_used_pictures_know_their_own_credit(tmp_path: Path) -> None:
    make(tmp_path / "symbols" / "mine", "square,,square.svg,A\n", FORBIDS)
    (picture,) = used_pictures(document(tmp_path, ":mine:square: We meet."))
    assert picture.credit.commercial is False


def test_skin_tone_is_a_setting(tmp_path: Path) -> None:
    (tmp_path / "easyread.toml").write_text('[symbols]\nskin = "dark"\n', "utf-8")
    (picture,) = used_pictures(document(tmp_path, ":doctor: We meet."))
    assert "1F3FF" in picture.file.name
