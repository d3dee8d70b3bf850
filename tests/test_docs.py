"""Claims about the docs: what they show works."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from easyread.cli import COMMANDS, Talk, easyread
from easyread.errors import ContentError
from easyread.model.document import Document
from easyread.pipeline import open_project
from tests.commands.checking import run

ROOT = Path(__file__).parent.parent
FORMAT = (ROOT / "docs" / "content-format.md").read_text("utf-8")
CHECKING = (ROOT / "docs" / "checking.md").read_text("utf-8")
TOP = "---\ntitle: A test\n---\n"
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A command, a line that it is given, and the line that it answers.
ASKED = re.compile(
    r"^```\neasyread (?P<command>[^\n]+)\n```\n+"
    r"```json\n(?P<line>[^\n]+\n)```\n+```json\n(?P<answer>[^\n]+\n)```$",
    re.MULTILINE,
)


def content_blocks() -> list[str]:
    return [block for block in BLOCK.findall(FORMAT) if not block.startswith("easyread ")]


def commands() -> Iterator[str]:
    """Walk every easyread command that the docs show, in blocks and in lines."""
    for path in DOCS:
        text = path.read_text("utf-8")
        lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
        for line in [*lines, *re.findall(r"`([^`\n]+)`", text)]:
            if line.startswith("easyread ") and not re.match(r"easyread [A-Z]+$", line):
                yield line.partition("  #")[0].strip()


def made(tmp_path: Path, source: str) -> Document:
    """Read a file and look up its pictures, as a build does. The event file is that of the docs."""
    facts = next(block for block in BLOCK.findall(FORMAT) if block.startswith('title = "Our day"'))
    (tmp_path / "my-event.event.toml").write_text(facts, "utf-8")
    path = tmp_path / "test.md"
    path.write_text(source, "utf-8")
    return open_project(tmp_path).document(path)


@pytest.mark.parametrize("block", content_blocks())
def test_every_example_can_be_built(tmp_path: Path, block: str) -> None:
    if block.startswith("---"):
        block += "## Part\n"
    else:
        block = TOP + ("" if block.startswith("## ") else "## Part\n\n") + block
    assert made(tmp_path, block).sections


def line_examples() -> list[str]:
    section = FORMAT.partition("## Words in a line")[2].partition("\n## ")[0]
    return re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize("line", [*line_examples(), ":openmoji:home: We meet."])
def test_every_example_of_a_line_can_be_built(tmp_path: Path, line: str) -> None:
    assert made(
        tmp_path, f"{TOP}## Part\n\nWords {line}" if line[0] != ":" else f"{TOP}## Part\n\n{line}"
    )


def test_the_examples_are_found() -> None:
    assert len(content_blocks()) >= 7
    assert len(line_examples()) == 4
    assert len(set(commands())) >= 8


@pytest.mark.parametrize("letter", "ŵŷ")
def test_the_letters_that_we_say_we_lack_are_refused(tmp_path: Path, letter: str) -> None:
    with pytest.raises(ContentError, match="Our letters do not have"):
        made(tmp_path, f"{TOP}## Part\n\n{letter}")


@pytest.mark.parametrize("line", dict.fromkeys(commands()))
def test_every_command_in_the_docs_is_one_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.chdir(ROOT)
    context = easyread.make_context("easyread", shlex.split(line)[1:])
    context.obj = Talk(quiet=False, verbose=False)
    command: click.Command = easyread
    while isinstance(command, click.Group) and (words := [*context._protected_args, *context.args]):
        name, found, rest = command.resolve_command(context, words)
        assert found, line
        command = found
        context = command.make_context(name, list(rest), parent=context)
    assert command.get_help(context)


@pytest.mark.parametrize("asked", [*ASKED.finditer(CHECKING)], ids=lambda asked: asked["command"])
def test_other_programs_get_the_answers_that_the_docs_show(
    tmp_path: Path, asked: re.Match[str]
) -> None:
    done = run(tmp_path, *shlex.split(asked["command"]), given=asked["line"])
    assert (done.returncode, done.stdout) == (0, asked["answer"])


def test_both_programs_of_the_docs_are_asked() -> None:
    assert len(ASKED.findall(CHECKING)) == 2


def test_the_settings_in_the_docs_do_what_they_say(tmp_path: Path) -> None:
    settings = "".join(TOML.findall(CHECKING)).replace(".docx", ".txt")
    (tmp_path / "easyread.toml").write_text(settings, "utf-8")
    (tmp_path / "letters").mkdir()
    words = "The Mental Capacity Act says that you can choose, and we help you to do so."
    (tmp_path / "letters" / "one.txt").write_text(words, "utf-8")
    done = run(tmp_path, "check", "letters", "--fail-on", "never")
    assert "kept on purpose  long-sentence: It is the name of a law." in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    command = easyread.get_command(click.Context(easyread), name)
    assert command
    assert "Usage:" in command.get_help(click.Context(command))
