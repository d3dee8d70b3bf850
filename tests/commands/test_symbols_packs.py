"""Claims about bringing pictures, checking them, and saying who made them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Said
from tests.symbols.adding.sets import folder as squares
from tests.symbols.adding.sets import photograph, pixels
from tests.symbols.packs import make

Easyread = Callable[..., Said]
RIGHTS = ("--licence", "CC BY 4.0", "--author", "Sam Lee")


def test_pictures_come_in_and_can_be_used_at_once(easyread: Easyread, folder: Path) -> None:
    squares(folder / "in", "our_cat.svg")
    said = easyread("symbols", "add", "in", "--name", "mine", *RIGHTS)
    assert (said.code, said.out) == (0, "1 picture came in: symbols/mine/\n")
    assert "Licence: CC BY 4.0." in said.err
    assert (
        ":our-cat:  Our cat  (mine, not checked yet)"
        in easyread("symbols", "list", "our", "cat").out
    )
    (folder / "content" / "hello.md").write_text(
        "---\ntitle: Hello\n---\n## Part\n\n:our-cat: We meet.\n"
    )
    assert easyread("build", "--format", "html").code == 0
    assert "mine by Sam Lee. Licence: CC BY 4.0" in (folder / "output" / "hello.html").read_text(
        "utf-8"
    )


def test_what_is_left_out_is_told_and_kept(easyread: Easyread, folder: Path) -> None:
    home = squares(folder / "in", "good.svg")
    for n in range(12):
        (home / f"bad{n:02}.svg").write_text("<svg", "utf-8")
    said = easyread("symbols", "add", "in", "--name", "mine", *RIGHTS)
    assert (said.code, said.out) == (1, "1 picture came in: symbols/mine/\n")
    assert "12 were left out:" in said.err
    assert "- bad00.svg: It is not an SVG picture that we can read." in said.err
    assert "And 2 more. All of them: symbols/mine/left-out.csv" in said.err
    kept = (folder / "symbols" / "mine" / "left-out.csv").read_text("utf-8")
    assert len(kept.splitlines()) == 13


def test_quiet_tells_only_what_is_left_out(easyread: Easyread, folder: Path) -> None:
    home = squares(folder / "in", "good.svg")
    (home / "grey.png").write_bytes(pixels("PNG", "I;16"))
    assert easyread("symbols", "add", "in", "--name", "mine", *RIGHTS, "-q").err == ""


def test_a_pack_without_a_licence_is_refused(easyread: Easyread, folder: Path) -> None:
    squares(folder / "in", "a.svg")
    said = easyread("symbols", "add", "in", "--name", "mine")
    assert said.code == 2
    assert "Nobody says how these pictures may be used." in said.err
    for option in ("--licence", "--author", "--credit", "--commercial"):
        assert option in said.err
    assert not (folder / "symbols" / "mine").exists()


def test_photographs_are_refused_without_the_people_in_them(
    easyread: Easyread, folder: Path
) -> None:
    (folder / "ann.jpg").write_bytes(photograph())
    order = ("symbols", "add", "ann.jpg", "--name", "us", "--set", "photographs", *RIGHTS)
    said = easyread(*order)
    assert said.code == 2
    assert "before they agree" in said.err
    assert easyread(*order, "--who", "Ann Lee", "--agreed", "no").code == 2
    assert easyread(*order, "--who", "Ann Lee", "--agreed", "yes").code == 0
    assert "Ann Lee,yes" in (folder / "symbols" / "us" / "words.csv").read_text("utf-8")


def test_somebody_at_a_terminal_is_asked(
    easyread: Easyread, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    (folder / "ann.jpg").write_bytes(photograph())
    monkeypatch.setattr("sys.stdin", Terminal("Ann Lee\ny\n"))
    said = easyread("symbols", "add", "ann.jpg", "--name", "us", "--set", "photographs", *RIGHTS)
    assert "Who is in ann.jpg?" in said.err
    assert said.code == 0
    assert "Ann Lee,yes" in (folder / "symbols" / "us" / "words.csv").read_text("utf-8")


def test_check_finds_faults_and_ends_with_1(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "a,,gone.svg,A\n")
    said = easyread("symbols", "check", "mine")
    assert said.code == 1
    assert said.out == ("symbols/mine/words.csv:2: “a” is missing. Check the name in words.csv.\n")
    assert said.err == "Checked: 1 picture. Found: 1.\n"


def test_check_finds_nothing_in_a_new_project(easyread: Easyread) -> None:
    said = easyread("symbols", "check")
    assert (said.code, said.out) == (0, "")
    assert said.err.endswith("Found: 0.\n")


def test_check_finds_a_document_of_2_styles_and_a_limit_that_is_near(
    easyread: Easyread, folder: Path
) -> None:
    make(
        folder / "symbols" / "mine",
        "a,,square.svg,A\n",
        'style = "photographs"\nmost_symbols = 1\n',
    )
    text = "---\ntitle: Hello\n---\n## Part\n\n:mine:a: We meet.\n\n:openmoji:home: We go.\n"
    (folder / "content" / "hello.md").write_text(text + "\n:together:help: We help.\n", "utf-8")
    said = easyread("symbols", "check")
    assert said.code == 1
    assert "hello.md: This document mixes styles of pictures: OpenMoji; Mine." in said.out
    assert "Mine: 1 of 1 different pictures are used. Use few new ones." in said.out


def test_check_knows_the_packs(easyread: Easyread) -> None:
    said = easyread("symbols", "check", "mien")
    assert said.code == 2
    assert "There is no pack “mien”. You can use: together, openmoji." in said.err


def test_credits_name_the_makers_of_a_document(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "a,,square.svg,A\nb,,square.svg,A\n", "commercial = false\n")
    text = "---\ntitle: Hello\n---\n## Part\n\n:mine:b: We meet.\n\n:mine:a: We go.\n"
    (folder / "content" / "other.md").write_text(text, "utf-8")
    assert easyread("symbols", "credits", "content/other.md").out == (
        "Mine: 2 of its pictures\n  Mine, by Sam\n  Licence: CC0\n"
        "  May somebody earn money with them? no\n  a, b\n"
    )
    every = easyread("symbols", "credits").out
    assert "Mine: 2 of its pictures" in every
    assert "Together drawings: " in every


def test_credits_of_no_pictures_say_so(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "hello.md").write_text(
        "---\ntitle: Hello\n---\n## Part\n\nWe meet.\n", "utf-8"
    )
    said = easyread("symbols", "credits")
    assert (said.code, said.out, said.err) == (0, "", "There are no pictures here.\n")


def test_packs_are_listed_with_their_licence(easyread: Easyread, folder: Path) -> None:
    make(folder / "symbols" / "mine", "a,,square.svg,A\n", "commercial = false\n")
    lines = easyread("symbols", "list", "--packs").out.splitlines()
    assert [line.split()[0] for line in lines] == ["together", "openmoji", "mine"]
    assert lines[2] == "mine  Mine  1 pictures  CC0, nobody may earn with them"


def test_letters_that_we_cannot_print_are_told_before_they_stop_a_page(
    easyread: Easyread, folder: Path
) -> None:
    squares(folder / "in", "日本.svg")
    said = easyread("symbols", "add", "in", "--name", "mine", *RIGHTS)
    assert (said.code, "letters that our pages do not have: 日本" in said.err) == (0, True)
    said = easyread("symbols", "check", "mine")
    assert "symbols/mine/words.csv:2: “picture” has letters" in said.out
    said = easyread("symbols", "sheet", "mine", "--output", "out/pictures")
    assert said.code == 2
    assert "symbols/mine/words.csv:2" in said.err
    assert not (folder / "out").exists()
