"""What is typed is what stands on the paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from easyread import content
from easyread.answers.entering import Entering, Terminal
from easyread.answers.form import Form, form

SCALE = """\
---
title: How was it?
kind: form
---
## How was it?

::::{question} happy
How happy are you?
- 5: Very happy
- 4
- 3
- 2
- 1: Very sad
- I do not know
::::

::::{question} days
:kind: many
When do you come?
- 1 day
- 1 week
- 2 weeks
::::
"""


@pytest.fixture
def scale(tmp_path: Path) -> Form:
    path = tmp_path / "scale.md"
    path.write_text(SCALE, "utf-8")
    return form(content.read(path))


def typed(asked: Form, *lines: str) -> tuple[dict[str, object], list[str]]:
    """Return the answers of one booklet, and all that was told."""
    told: list[str] = []
    left: Iterator[str] = iter(["7", *lines, "yes", "no"])
    terminal = Terminal(lambda _: next(left), told.append)
    [reply] = Entering(asked, terminal, set(), set()).booklets()
    return dict(reply.answers), told


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("5", "5-very-happy"),
        ("1", "1-very-sad"),
        ("4", "4"),
        ("2", "2"),
        ("a", "5-very-happy"),
        ("F", "i-do-not-know"),
        ("very sad", None),
        ("I do not know", "i-do-not-know"),
    ],
)
def test_the_number_on_the_paper_is_kept(scale: Form, line: str, kept: str | None) -> None:
    answers, told = typed(scale, *([line] if kept else [line, "3"]), "")
    assert answers["happy"] == (kept or "3")
    assert any("is no answer" in one for one in told) == (kept is None)


def test_answers_with_numbers_have_letters_before_them(scale: Form) -> None:
    _, told = typed(scale, "5", "")
    assert "  a  5: Very happy" in told
    assert "  e  1: Very sad" in told


def test_many_are_ticked_by_their_letters(scale: Form) -> None:
    answers, _ = typed(scale, "", "a, C")
    assert answers["days"] == ("1-day", "2-weeks")


def test_a_number_that_begins_2_answers_is_asked_again(scale: Form) -> None:
    answers, told = typed(scale, "", "1", "2")
    assert answers["days"] == ("2-weeks",)
    assert any("“1” is no answer" in one for one in told)
