"""Claims about writing pictures into a content file."""

from pathlib import Path

from easyread.content.read import parse
from easyread.symbols.choose import proposals
from easyread.symbols.suggest import written
from tests.symbols.lexicons import matcher

TEXT = """\
---
title: T
---

## Part

Your home is warm.
It is near.

- Go home.
1. Go home.

> I went home.

:own: Stay home.

:::{question} q
:kind: many
<!-- a note -->

Is it your home?
- Yes
:::
"""
WANTED = (
    TEXT.replace("Your home", ":home: Your home")
    .replace("- Go", "- :home: Go")
    .replace("1. Go", "1. :home: Go")
    .replace("> I", "> :home: I")
    .replace("Is it", ":home: Is it")
)


def after(folder: Path, text: str) -> str:
    read = parse(text.replace("\r\n", "\n"), "a.md", "a")
    found = matcher(folder, "own|warm|p:own", "home|home*|p:home")
    return written(text, proposals(read, found))


def test_each_kind_of_idea_gets_its_picture_at_its_place(tmp_path: Path) -> None:
    text = TEXT.replace(":own: Stay", ":home: Stay")
    assert after(tmp_path, text) == WANTED.replace(":own: Stay", ":home: Stay")


def test_line_ends_and_all_else_stay(tmp_path: Path) -> None:
    text = TEXT.replace(":own: Stay", ":home: Stay")
    windows = after(tmp_path, text.replace("\n", "\r\n"))
    assert windows == WANTED.replace(":own: Stay", ":home: Stay").replace("\n", "\r\n")


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    once = after(tmp_path, TEXT)
    assert after(tmp_path, once) == once
