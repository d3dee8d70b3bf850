"""Claims about building from the command line."""

import os
import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from easyread import pdf
from easyread.resources import BUILT_IN
from tests.conftest import CONTENT, Said
from tests.running import EASYREAD, environment, run, start, wait_until

Easyread = Callable[..., Said]
LONG = "".join(f"\n## Part {part}\n" + f"\n:meeting: Line {part}.\n" * 30 for part in range(25))
OLD = b"an older file"


def made(folder: Path) -> set[str]:
    """The files in the output folder, without the cache."""
    return {path.name for path in (folder / "output").iterdir() if path.is_file()}


def test_everything_in_the_content_folder_is_built(folder: Path) -> None:
    (folder / "content" / "README.md").write_text("Not a document.")
    (folder / "content" / ".#draft.md").symlink_to("nowhere")
    (folder / "content" / "notes.txt").write_text("Not a document.")
    said = run(folder, "build")
    assert said.returncode == 0, said.stderr
    assert made(folder) == {"hello.pdf", "hello.html"}
    first, second = said.stdout.splitlines()
    assert re.fullmatch(r"output/hello\.pdf +\d+ pages? +\d+ KB +\d+\.\d s", first)
    assert re.fullmatch(r"output/hello\.html +\d+ KB +\d+\.\d s", second)
    assert re.match(r"2 files in \d+\.\d s\.\n", said.stderr)
    assert "We meet & talk." in pdf.text(folder / "output" / "hello.pdf", 2)

    again = run(folder, "build")
    assert [line.rpartition("  ")[2] for line in again.stdout.splitlines()] == ["not changed"] * 2
    assert run(folder, "-q", "build").stdout == ""


def test_the_words_of_what_was_built_are_checked(easyread: Easyread) -> None:
    said = easyread("build", "--format", "html")
    assert said.code == 0
    assert "content/hello.md:7:19: “&” is a sign that not all know." in said.err
    assert "Checked: 1 file, 6 sentences, " in said.err


def test_errors_in_words_can_fail_a_build(easyread: Easyread) -> None:
    assert easyread("build", "--format", "html", "--strict").code == 1


def test_a_waiver_of_no_rule_is_told_once(easyread: Easyread, folder: Path) -> None:
    waiver = '[[allow]]\nrule = "nonsense"\nbecause = "It is the name of a law."\n'
    (folder / "easyread.toml").write_text(waiver, "utf-8")
    done = easyread("build", "--format", "html")
    assert done.err.count("There is no rule “nonsense”") == 1


def test_quiet_says_nothing(easyread: Easyread) -> None:
    assert easyread("-q", "build", "--format", "html") == Said(0, "", "")
    assert easyread("build", "-q", "--format", "html") == Said(0, "", "")
    assert easyread("build", "--format", "html", "--quiet") == Said(0, "", "")


def test_more_is_said_of_our_mistakes_when_asked_behind_the_command(
    easyread: Easyread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("easyread.pipeline.open_project", lambda _: 1 / 0)
    assert "Traceback" not in easyread("build").err
    assert "Traceback" in easyread("build", "-v").err


def test_help_tells_the_sizes_that_can_be_asked_for(easyread: Easyread) -> None:
    said = easyread("build", "--help").out
    assert "Size of the words: 14 to 40." in said
    assert "None" not in said


def test_a_build_asks_no_network(folder: Path) -> None:
    command = ["unshare", "-n", *EASYREAD, "build"]
    found = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True)
    if "unshare failed" in found.stderr:
        pytest.skip("needs the right to cut the network")
    assert found.returncode == 0, found.stderr
    assert made(folder) == {"hello.pdf", "hello.html"}


def test_files_and_folders_can_be_named(easyread: Easyread, folder: Path) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "second.md").write_text(CONTENT)
    said = easyread("build", "--format", "html", "more", "content/hello.md", "content")
    assert said.code == 0, said.err
    assert made(folder) == {"second.html", "hello.html"}


def test_the_output_folder_can_be_chosen(easyread: Easyread, folder: Path) -> None:
    assert easyread("build", "--format", "html", "--output", "a/b").code == 0
    assert (folder / "a" / "b" / "hello.html").is_file()
    (folder / "easyread.toml").write_text('[build]\noutput = "c"\nscheme = "cream"\n')
    assert easyread("build", "--format", "html").code == 0
    assert 'data-scheme="cream"' in (folder / "c" / "hello.html").read_text("utf-8")


def test_editions_sizes_and_schemes_can_be_chosen(easyread: Easyread, folder: Path) -> None:
    said = easyread(
        "build", "--format", "html", "--edition", "large-print", "--edition", "simple-text",
        "--size", "22", "--scheme", "contrast",
    )  # fmt: skip
    assert said.code == 0, said.err
    assert made(folder) == {
        "hello.large-print-22pt-contrast.html",
        "hello.simple-text-22pt-contrast.html",
    }
    for name in made(folder):
        page = (folder / "output" / name).read_text("utf-8")
        assert "--size: 22pt" in page
        assert 'data-scheme="contrast"' in page
    assert "<img" not in (folder / "output" / "hello.simple-text-22pt-contrast.html").read_text()


def test_the_page_of_a_pdf_can_be_kept(easyread: Easyread, folder: Path) -> None:
    said = easyread("build", "--format", "pdf", "--keep-html")
    assert said.code == 0, said.err
    assert made(folder) == {"hello.pdf", "hello.paper.html"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.md"], "none.md: There is no such file."),
        (["none/more.md"], "none/more.md: There is no such file."),
        (["empty"], "empty/: There are no content files here.\nStart with: easyread new"),
        (["picture.png"], "picture.png:1: This file is not saved as UTF-8."),
        (["--output", "picture.png"], "A part of this name is a file, not a folder."),
        (["--output", "picture.png/more"], "A part of this name is a file, not a folder."),
    ],
)
def test_what_cannot_be_built_is_told(
    easyread: Easyread, folder: Path, arguments: list[str], message: str
) -> None:
    (folder / "empty").mkdir()
    (folder / "picture.png").write_bytes(b"\x89PNG")
    said = easyread("build", "--format", "html", *arguments)
    assert said.code == 2
    assert said.out == ""
    assert message in said.err


def test_a_project_without_content_is_told(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "hello.md").unlink()
    said = easyread("build")
    assert (said.code, said.out) == (2, "")
    assert "content/: There are no content files here." in said.err
    (folder / "content").rmdir()
    said = easyread("build")
    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(
        "content/: There is no such folder.\nStart with: easyread new my-leaflet\n"
    )


def test_a_folder_in_place_of_a_file_is_told(easyread: Easyread, folder: Path) -> None:
    (folder / "output" / "hello.html").mkdir(parents=True)
    said = easyread("build", "--format", "html")
    assert said.code == 2
    assert "output/hello.html: There is a folder of this name." in said.err


def test_a_full_disk_is_told_and_leaves_old_files_whole(
    easyread: Easyread, small_disk: Path
) -> None:
    (small_disk / "hello.html").write_bytes(OLD)
    said = easyread("build", "--format", "html", "--output", str(small_disk))
    assert said.code == 2
    assert "There is no room left on the disk." in said.err
    assert (small_disk / "hello.html").read_bytes() == OLD
    assert [path.name for path in small_disk.iterdir()] == ["hello.html"]


def test_two_files_of_one_name_are_told(easyread: Easyread, folder: Path) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "hello.md").write_text(CONTENT)
    said = easyread("build", "content", "more")
    assert said.code == 2
    assert "more/hello.md: Two documents would be written to output/hello.pdf." in said.err
    assert not (folder / "output").exists()


def test_settings_that_we_do_not_know_are_told(easyread: Easyread, folder: Path) -> None:
    (folder / "easyread.toml").write_text("[biuld]\n")
    said = easyread("build")
    assert said.code == 2
    assert "Did you mean “build”?" in said.err


def own_template(folder: Path, change: Callable[[str], str]) -> None:
    path = "documents/screen.html"
    (folder / "templates" / "documents").mkdir(parents=True)
    ours = (BUILT_IN / "templates" / path).read_text("utf-8")
    (folder / "templates" / path).write_text(change(ours), "utf-8")


def test_a_projects_own_template_is_used(easyread: Easyread, folder: Path) -> None:
    own_template(folder, lambda ours: ours.replace("</body>", "<p>Our own</p></body>"))
    assert easyread("build", "--format", "html").code == 0
    assert "<p>Our own</p>" in (folder / "output" / "hello.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{% if %}", "This template is broken."),
        ("{{ title", "This template is broken."),
        ("{% include 'none.html' %}", "This template does not work."),
        ("{{ titel }}", "This template does not work."),
        ("{{ ''.__class__.__mro__ }}", "This template does not work."),
        ("{{ title.__class__.__base__.__subclasses__() }}", "This template does not work."),
        ("{{ show.__globals__ }}", "This template does not work."),
        ("{{ words.update({}) }}", "This template does not work."),
        ("{{ '%s'.__mod__ }}", "This template does not work."),
        ("{{ ''|attr('__class__')|attr('__mro__') }}", "This template does not work."),
        ("{% include '../../secret.txt' %}", "This template does not work."),
    ],
)
def test_a_template_that_is_broken_or_means_harm_is_stopped(
    easyread: Easyread, folder: Path, template: str, message: str
) -> None:
    (folder / "secret.txt").write_text("secret")
    own_template(folder, lambda _: template)
    said = easyread("build", "--format", "html")
    assert said.code == 2, said.out
    assert message in said.err
    assert "documents/screen.html" in said.err
    assert "secret" not in said.err.replace("secret.txt", "")
    assert not (folder / "output" / "hello.html").exists()


def test_a_mistake_in_one_file_leaves_all_old_files_whole(easyread: Easyread, folder: Path) -> None:
    (folder / "output").mkdir()
    (folder / "output" / "hello.html").write_bytes(OLD)
    (folder / "content" / "zebra.md").write_text(CONTENT.replace(":meeting: We", ":metting: We"))
    said = easyread("build")
    assert said.code == 2
    assert said.err.startswith("Error: content/zebra.md:7: There is no picture “metting”.")
    assert "Near names: meeting" in said.err
    assert (folder / "output" / "hello.html").read_bytes() == OLD
    assert made(folder) == {"hello.html"}


def test_each_file_with_a_mistake_is_told(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "a.md").write_text(CONTENT.replace(":meeting: We", ":metting: We"))
    (folder / "content" / "zebra.md").write_text(CONTENT.replace("We meet", "We *meet*"))
    said = easyread("build", "content", "none.md")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Error: 3 files have a mistake.\n")
    assert "\ncontent/a.md:7: There is no picture “metting”.\nNear names: meeting" in said.err
    assert "\ncontent/zebra.md:7: Slanted words are hard to read.\n" in said.err
    assert "\nnone.md: There is no such file.\n" in said.err
    assert "hello.md" not in said.err
    assert not (folder / "output").exists()


def test_no_more_than_10_mistakes_are_told(easyread: Easyread, folder: Path) -> None:
    for number in range(12):
        (folder / "content" / f"{number}.md").write_text("no title")
    said = easyread("build")
    assert said.err.startswith("Error: 12 files have a mistake.\n")
    assert said.err.count("This file does not start with its title.") == 10
    assert said.err.endswith("And 2 more.\n")


def test_a_mistake_that_every_file_shares_is_told_once(easyread: Easyread, folder: Path) -> None:
    (folder / "content" / "zebra.md").write_text(CONTENT)
    (folder / "easyread.toml").write_text('[symbols]\npacks = ["none"]\n')
    said = easyread("build")
    assert said.err.startswith("Error: There is no pack “none”.")


def at_work(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The children that make PDFs, once they are at work."""
    found = psutil.Process(process.pid).children(recursive=True)
    return [child for child in found if "spawn_main" in " ".join(child.cmdline())]


@pytest.mark.parametrize("everyone", [True, False], ids=["Ctrl+C", "kill -INT"])
def test_a_build_that_is_stopped_leaves_old_files_whole(folder: Path, everyone: bool) -> None:
    for name in ("a", "b", "c"):
        (folder / "content" / f"{name}.md").write_text(CONTENT + LONG)
    (folder / "output").mkdir()
    (folder / "output" / "a.pdf").write_bytes(OLD)
    process = start(folder, "build", "--format", "pdf")
    wait_until(lambda: len(at_work(process)) == 2, "both children are at work")
    children = psutil.Process(process.pid).children(recursive=True)
    if everyone:
        os.killpg(process.pid, signal.SIGINT)
    else:
        process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
    said = (folder / "err.txt").read_text()
    assert said == "Stopped. Files that were there before are still whole.\n"
    assert (folder / "output" / "a.pdf").read_bytes() == OLD
    assert made(folder) <= {"a.pdf", "b.pdf", "hello.pdf"}
    assert not list((folder / "output").rglob(".easyread-*"))
    assert not psutil.wait_procs(children, timeout=5)[1]


def test_watch_builds_again_and_survives_a_mistake(folder: Path) -> None:
    source, page = folder / "content" / "hello.md", folder / "output" / "hello.html"
    process = start(folder, "build", "--format", "html", "--watch")

    def said() -> str:
        return (folder / "err.txt").read_text()

    try:
        wait_until(lambda: said().count("Waiting") == 1, "the first build is done")
        source.write_text(CONTENT.replace("We meet & talk.", "We eat *together*."))
        wait_until(lambda: said().count("Waiting") == 2, "the mistake is told")
        assert "content/hello.md:7: Slanted words are hard to read." in said()
        assert "talk" in page.read_text("utf-8")
        new = folder / "new.md"  # as editors do: write beside it, then put it in its place
        new.write_text(CONTENT.replace("We meet & talk.", "We eat together."))
        new.replace(source)
        wait_until(lambda: "We eat together." in page.read_text("utf-8"), "the page is new")
        (folder / "easyread.toml").write_text('[build]\nscheme = "cream"\n')
        wait_until(lambda: 'data-scheme="cream"' in page.read_text("utf-8"), "settings are heard")
    finally:
        process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
    assert said().endswith("Stopped. Files that were there before are still whole.\n")
    assert "Traceback" not in said()


def test_watch_begins_with_a_mistake(folder: Path) -> None:
    source = folder / "content" / "hello.md"
    source.write_text("no title")
    process = start(folder, "-q", "build", "--format", "html", "--watch")
    try:
        wait_until(lambda: "Error:" in (folder / "err.txt").read_text(), "the mistake is told")
        source.write_text(CONTENT)
        wait_until((folder / "output" / "hello.html").exists, "the page is there")
    finally:
        process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
