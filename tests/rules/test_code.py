"""No rule looks at code."""

import pytest

from easyread import readers
from easyread.rules import check
from easyread.rules.code import with_code, without_code


def rules(source: str) -> list[str]:
    report = check(readers.read_text(source, "a.md", ".md"))
    return [one.rule for one in report.findings if one.unit >= 0]


@pytest.mark.parametrize(
    "hard",
    ["utilise", "e.g. & commence", "MDT", "--promulgate", "09:00-17:30", "It is done by us."],
)
def test_what_is_found_in_words_is_not_found_in_code(hard: str) -> None:
    assert rules(f"You can type {hard} here.")
    assert not rules(f"You can type `{hard}` here.")
    assert not rules(f"This is it.\n\n```\n{hard}\n```\n")


def test_words_beside_code_are_checked_and_shown_as_they_are() -> None:
    prose = readers.read_text("Now `run it` and\nutilise it.", "a.md", ".md")
    [found] = [one for one in check(prose).findings if one.rule == "hard-word"]
    assert found.text == "Now run it and utilise it."
    assert str(found.place) == "a.md:2:1"


def test_code_is_no_word_of_a_long_sentence() -> None:
    code = "`" + "word " * 40 + "`"
    assert "long-sentence" not in rules(f"You can type {code} here.")


def test_prose_without_code_stays_as_it_is() -> None:
    prose = readers.read_text("No code here.", "a.md", ".md")
    assert without_code(prose) is prose
    findings = check(prose).findings
    assert tuple(with_code(findings, prose)) == findings
