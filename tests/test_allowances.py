"""A waiver of the settings that does nothing is told, once, and only where we can know it."""

from pathlib import Path

import pytest

from easyread.allowances import with_idle
from easyread.checker import checker
from easyread.config import Allow, Config
from easyread.model.prose import Finding


def told(project: Path, allow: Allow, *names: str) -> list[Finding]:
    """Return what is said about a waiver when these files are checked."""
    check = checker(Config(allow=(allow,)), project=project)
    checked = with_idle([check.file(project / name) for name in names], check)
    return [one for each in checked for one in each.report.findings if "waiver" in one.rule]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("You can't.\n", "utf-8")
    (tmp_path / "letters" / "b.txt").write_text("You can.\n", "utf-8")
    return tmp_path


def allow(file: str, rule: str = "contraction", text: str = "") -> Allow:
    return Allow(file, rule, text, "It is the name of a law.")


@pytest.mark.parametrize("file", ["gone.txt", "letters/gone.*", "x" * 5_000])
def test_a_file_that_is_not_there_is_told(project: Path, file: str) -> None:
    [found] = told(project, allow(file), "letters/a.txt", "letters/b.txt")
    assert (found.rule, found.severity, found.place.file) == (
        "unused-waiver",
        "warning",
        "easyread.toml",
    )
    assert f"there is no file “{file}”" in found.message


@pytest.mark.parametrize(
    ("given", "names", "message"),
    [
        (allow("letters/b.txt"), ["letters/b.txt"], "nothing in “letters/b.txt”."),
        (allow("letters/a.txt", "idiom"), ["letters/a.txt"], "“idiom” found nothing in"),
        (allow("*", "idiom"), ["letters/a.txt", "letters/b.txt"], "nothing in any file."),
        (
            allow("a.txt", text="Care Act"),
            ["letters/a.txt"],
            "nothing about “Care Act” in “a.txt”.",
        ),
    ],
)
def test_a_finding_that_never_comes_is_told(
    project: Path, given: Allow, names: list[str], message: str
) -> None:
    [found] = told(project, given, *names)
    assert found.rule == "unused-waiver"
    assert message in found.message


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (allow("letters/*.txt"), ["letters/a.txt", "letters/b.txt"]),
        (allow("letters/*.txt"), ["letters/b.txt"]),
        (allow("letters/a.txt", "idiom"), ["letters/b.txt"]),
        (allow("*"), ["letters/b.txt"]),
    ],
)
def test_nothing_is_said_of_one_that_is_used_or_may_be(
    project: Path, given: Allow, names: list[str]
) -> None:
    assert not told(project, given, *names)


def test_files_that_are_no_texts_do_not_count(project: Path) -> None:
    (project / "letters" / "sun.png").write_bytes(b"")
    assert told(project, allow("*", "idiom"), "letters/a.txt", "letters/b.txt")


def test_in_a_large_project_nothing_is_said_of_a_pattern(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("easyread.allowances._MOST_FILES", 1)
    assert not told(project, allow("gone.txt"), "letters/a.txt")
    assert told(project, allow("letters/gone.txt"), "letters/a.txt")


def test_a_rule_that_is_not_known_is_told_once(project: Path) -> None:
    found = told(project, allow("*", "nonsense"), "letters/a.txt", "letters/b.txt")
    assert [one.rule for one in found] == ["waiver-of-no-rule"]


def test_a_rule_that_was_not_asked_is_no_fault(project: Path) -> None:
    assert not told(project, allow("letters/b.txt", "untagged-pdf"), "letters/b.txt")


def test_the_example_of_a_reason_is_as_settings_have_it(project: Path) -> None:
    given = Allow("letters/a.txt", "contraction", "", "x")
    [found] = told(project, given, "letters/a.txt")
    assert 'because = "' in found.hint
