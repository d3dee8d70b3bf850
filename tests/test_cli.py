"""Claims about the terminal's front door."""

import os
import pty
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import click
import pytest

from easyread import pipeline
from easyread.version import VERSION
from tests.conftest import Said
from tests.running import EASYREAD, ROOT, environment, run

Easyread = Callable[..., Said]
COLOUR = re.compile(r"\x1b\[([0-9]+;)*[349][0-9](;[0-9]+)*m")


def on_a_terminal(folder: Path, *arguments: str, **more: str) -> str:
    """Return what a command tells a terminal when something goes wrong."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*EASYREAD, *arguments], cwd=folder, env=environment(**more), stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        said = b""
        try:
            while piece := os.read(ours, 10_000):
                said += piece
        except OSError:  # the other end has closed
            pass
    os.close(ours)
    return said.decode()


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_every_command(easyread: Easyread, flag: str) -> None:
    said = easyread(flag)
    assert said.code == 0
    assert all(f"  {name} " in said.out for name in ("build", "new", "symbols"))


@pytest.mark.parametrize("command", ["build", "new", "symbols"])
def test_each_command_has_help(easyread: Easyread, command: str) -> None:
    said = easyread(command, "--help")
    assert said.code == 0
    assert "Usage:" in said.out


def test_the_version_is_told(easyread: Easyread) -> None:
    assert easyread("--version") == Said(0, f"easyread, version {VERSION}\n", "")


def test_no_command_shows_help(easyread: Easyread) -> None:
    said = easyread()
    assert said.code == 2
    assert "Usage:" in said.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["biuld"], "No such command 'biuld'."),
        (["build", "--sise", "20"], "No such option"),
        (["--loud", "build"], "No such option"),
        (["build", "--size", "5"], "Use a number from 14 to 40, such as 20."),
        (["build", "--size", "41"], "Use a number from 14 to 40, such as 20."),
        (["build", "--size", "nan"], "Use a number from 14 to 40, such as 20."),
        (["build", "--size", "big"], "Use a number from 14 to 40, such as 20."),
        (["build", "--edition", "large"], "'large' is not one of 'easy-read'"),
        (["build", "--scheme", "pink"], "'pink' is not one of 'white'"),
        (["build", "--format", "docx"], "'docx' is not one of 'pdf'"),
        (["new"], "Missing argument 'NAME'"),
        (["new", "a", "--kind", "plain"], "'plain' is not one of"),
        (["symbols", "lits"], "No such command 'lits'."),
    ],
)
def test_what_we_do_not_know_is_told(
    easyread: Easyread, arguments: list[str], message: str
) -> None:
    said = easyread(*arguments)
    assert said.code == 2
    assert message in said.err
    assert said.out == ""


def fail(*_arguments: object) -> NoReturn:
    raise KeyError("size")


COMMAND_LINES = [
    ["build", "--format", "html"],
    ["check", "content"],
    ["new", "my-leaflet"],
    ["symbols", "list", "tea"],
    ["words", "utilise"],
]


@pytest.mark.parametrize("arguments", COMMAND_LINES, ids=lambda line: line[0])
@pytest.mark.parametrize("flag", ["-q", "--quiet"])
def test_quiet_can_stand_in_front_or_behind(folder: Path, arguments: list[str], flag: str) -> None:
    behind = run(folder, *arguments, flag)
    (folder / "content" / "my-leaflet.md").unlink(missing_ok=True)
    shutil.rmtree(folder / "output", ignore_errors=True)
    before = run(folder, flag, *arguments)
    assert behind.returncode in (0, 1)
    assert (behind.returncode, behind.stdout, behind.stderr) == (
        before.returncode, before.stdout, before.stderr,
    )  # fmt: skip


@pytest.mark.parametrize("arguments", COMMAND_LINES, ids=lambda line: line[0])
@pytest.mark.parametrize("flag", ["-v", "--verbose"])
def test_verbose_behind_a_command_shows_where_our_own_mistake_is(
    easyread: Easyread, monkeypatch: pytest.MonkeyPatch, arguments: list[str], flag: str
) -> None:
    whole = click.Command.invoke

    def invoke(command: click.Command, context: click.Context) -> object:
        return whole(command, context) if isinstance(command, click.Group) else fail()

    monkeypatch.setattr(click.Command, "invoke", invoke)
    said = easyread(*arguments, flag)
    assert said.err.startswith("Traceback (most recent call last):")


def test_a_mistake_in_content_is_told_with_its_place(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "hello.md").write_text("---\ntitle: A\n---\n## Part\n\na *b*\n")
    said = easyread("build")
    assert said == Said(
        2,
        "",
        "Error: content/hello.md:6: Slanted words are hard to read.\n"
        "Use **two stars** for a hard word.\n",
    )


def test_our_own_mistake_is_told_as_ours(
    easyread: Easyread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline.Project, "build", fail)
    said = easyread("build")
    assert said.code == 2
    assert said.err == (
        "Error: This is our mistake, not yours (KeyError: 'size').\n"
        "To see more, put -v first, for example: easyread -v build\n"
    )


def test_v_shows_where_our_own_mistake_is(
    easyread: Easyread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline.Project, "build", fail)
    said = easyread("-v", "build")
    assert said.code == 2
    assert said.err.startswith("Traceback (most recent call last):")
    assert "This is our mistake" in said.err


def test_v_shows_no_traceback_for_a_mistake_in_content(easyread: Easyread) -> None:
    said = easyread("-v", "build", "none.md")
    assert said.code == 2
    assert said.err == "Error: none.md: There is no such file.\nCheck the name and the folder.\n"


def test_errors_are_red_on_a_terminal(folder: Path) -> None:
    assert COLOUR.search(on_a_terminal(folder, "build", "none.md"))


def test_no_color_is_heard(folder: Path) -> None:
    said = on_a_terminal(folder, "build", "--format", "html", NO_COLOR="1")
    assert "hello.html" in said
    assert not COLOUR.search(said)
    assert not COLOUR.search(on_a_terminal(folder, "build", "none.md", NO_COLOR="1"))


def test_a_pipe_that_closes_early_is_no_mistake(folder: Path) -> None:
    command = f"{' '.join(EASYREAD)} symbols list | head -1"
    found = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment(), capture_output=True, text=True
    )
    assert found.stdout.startswith(":")
    assert found.stderr == ""


def test_the_module_and_the_script_are_the_same_door(folder: Path) -> None:
    assert run(folder, "--version").stdout == f"easyread, version {VERSION}\n"
    found = subprocess.run(
        [EASYREAD[0], ROOT / "generate.py", "build", "--format", "html"],
        cwd=folder, env=environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr
    assert (folder / "output" / "hello.html").is_file()
