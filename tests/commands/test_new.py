"""Claims about starting a document."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content, files
from easyread.commands.new import KINDS
from easyread.errors import OutputError
from easyread.model.form import mark
from easyread.model.place import Place
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


FILES = ("agenda", "badges", "barriers", "booklet", "report", "votes")


def test_an_event_has_6_files_and_1_file_of_facts(easyread: Easyread, folder: Path) -> None:
    said = easyread("new", "my-event", "--kind", "event")
    assert said.code == 0
    assert said.out.startswith("content/my-event.event.toml is ready, and 6 files that use it:")
    made = sorted(path.name for path in (folder / "content").glob("my-event*"))
    assert made == sorted([*(f"my-event-{name}.md" for name in FILES), "my-event.event.toml"])
    for name in FILES:
        source = (folder / "content" / f"my-event-{name}.md").read_text("utf-8")
        assert "event: my-event.event.toml" in source
        assert "NAME" not in source


def test_what_an_event_starts_with_passes_our_own_rules(easyread: Easyread) -> None:
    easyread("new", "my-event", "--kind", "event")
    said = easyread("check", *(f"content/my-event-{name}.md" for name in FILES))
    assert "0 errors, 0 warnings" in said.out, said.out


def test_an_event_builds_with_no_fault_on_its_pages(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "hello.md").unlink()
    easyread("new", "my-event", "--kind", "event")
    built = easyread("build")
    assert built.code == 0, built.err
    assert "0 errors.\n" in built.err.splitlines(keepends=True)[-1], built.err
    made = {path.name for path in (folder / "output").glob("my-event*")}
    assert {f"my-event-{name}.{ending}" for name in FILES for ending in ("pdf", "html")} < made
    assert "my-event-votes.poster.pdf" in made
    assert "my-event-votes.slips.pdf" in made


def test_a_new_date_in_one_file_is_the_date_of_all(easyread: Easyread, folder: Path) -> None:
    easyread("new", "my-event", "--kind", "event")
    facts = folder / "content" / "my-event.event.toml"
    old, new = "Tuesday 2 June 2026", "Friday 12 June 2026"
    facts.write_text(facts.read_text("utf-8").replace(old, new), "utf-8")
    assert easyread("build", "--format", "html").code == 0
    for name in FILES:
        page = (folder / "output" / f"my-event-{name}.html").read_text("utf-8")
        words = re.sub(r"<[^>]+>", "", page)
        assert new in words, name
        assert old not in words, name


def test_the_votes_of_an_event_ask_what_our_own_ask(easyread: Easyread, folder: Path) -> None:
    easyread("new", "my-event", "--kind", "event")
    ours = Path(__file__).parents[2] / "content"
    for name, own in (("votes", "wall-votes"), ("barriers", "barriers-exercise")):
        first = mark(content.read(folder / "content" / f"my-event-{name}.md"))
        second = mark(content.read(ours / f"{own}.md"))
        assert first
        assert second
        assert first.version == second.version, name


@pytest.mark.parametrize("there", ["my-event.event.toml", "my-event-votes.md"])
def test_an_event_is_written_whole_or_not_at_all(
    easyread: Easyread, folder: Path, there: str
) -> None:
    (folder / "content" / there).write_text("mine", "utf-8")
    before = set(folder.rglob("*"))
    said = easyread("new", "my-event", "--kind", "event")
    assert said.code == 2
    assert f"content/{there}: This file is already there." in said.err
    assert set(folder.rglob("*")) == before
    assert (folder / "content" / there).read_text("utf-8") == "mine"


def test_an_event_that_cannot_be_written_leaves_nothing(
    easyread: Easyread, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = files.write

    def full(path: Path, data: bytes) -> None:
        if path.stem.endswith("report"):
            raise OutputError("There is no room left on the disk.", Place(path.as_posix()))
        write(path, data)

    monkeypatch.setattr(files, "write", full)
    before = set(folder.rglob("*"))
    said = easyread("new", "my-event", "--kind", "event")
    assert said.code == 2
    assert "no room left" in said.err
    assert set(folder.rglob("*")) == before


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
