"""Claims about starting a document."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread.commands.new import KINDS
from tests.conftest import Said

Easyread = Callable[..., Said]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_built_at_once(easyread: Easyread, folder: Path, kind: str) -> None:
    (folder / "content" / "hello.md").unlink()
    said = easyread("new", "my-own-2", "--kind", kind)
    path = Path("content/my-own-2.md")
    assert said == Said(
        0, f"{path} is ready. Change its words. Then type: easyread build {path}\n", ""
    )
    assert 'title: "My own 2"' in path.read_text("utf-8")
    assert "TITLE" not in path.read_text("utf-8")
    built = easyread("build", "--format", "html")
    assert built.code == 0, built.err
    assert "My own 2" in (folder / "output" / "my-own-2.html").read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_what_we_start_with_passes_our_own_rules(
    easyread: Easyread, folder: Path, kind: str
) -> None:
    easyread("new", "my-own", "--kind", kind)
    said = easyread("check", "content/my-own.md")
    assert "0 errors, 0 warnings" in said.out, said.out


@pytest.mark.parametrize("kind", KINDS)
def test_no_picture_stands_more_than_2_times_in_a_start(
    easyread: Easyread, folder: Path, kind: str
) -> None:
    easyread("new", "my-own", "--kind", kind)
    source = Path("content/my-own.md").read_text("utf-8")
    names = re.findall(r"^(?:picture: |## :|:)([a-z-]+)", source, re.MULTILINE)
    assert max(Counter(names).values()) <= 2, names


def test_a_letter_has_a_sender_a_phone_line_and_an_end(easyread: Easyread) -> None:
    easyread("new", "my-own", "--kind", "letter")
    source = Path("content/my-own.md").read_text("utf-8")
    assert "We are: the name of your team." in source
    assert "Our phone number is: the phone number of your team." in source
    assert source.endswith("From: your name.\n")


def test_without_a_kind_it_is_a_leaflet(easyread: Easyread) -> None:
    easyread("new", "my-own")
    assert "kind: leaflet" in Path("content/my-own.md").read_text("utf-8")


def test_the_content_folder_is_made(easyread: Easyread, folder: Path) -> None:
    (folder / "easyread.toml").write_text('[build]\ncontent = "words/mine"\n')
    assert easyread("new", "my-own").code == 0
    assert (folder / "words" / "mine" / "my-own.md").is_file()


def test_quiet_says_nothing(easyread: Easyread) -> None:
    assert easyread("-q", "new", "my-own") == Said(0, "", "")


@pytest.mark.parametrize(
    "name", ["My own", "my_own", "../own", "a/b", "own.md", "-own", "", "é", "a\nb", "own\n"]
)
def test_a_name_that_cannot_be_a_file_is_refused(
    easyread: Easyread, folder: Path, name: str
) -> None:
    before = set(folder.rglob("*"))
    said = easyread("new", "--", name)
    assert said.code == 2
    assert "cannot be a name" in said.err
    assert "for example: my-leaflet" in said.err
    assert set(folder.rglob("*")) == before


def test_a_file_that_is_there_is_left_alone(easyread: Easyread, folder: Path) -> None:
    before = (folder / "content" / "hello.md").read_bytes()
    said = easyread("new", "hello")
    assert said.code == 2
    assert "content/hello.md: This file is already there." in said.err
    assert (folder / "content" / "hello.md").read_bytes() == before
