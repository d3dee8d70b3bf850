"""Claims about putting pictures where an author named them."""

from pathlib import Path

import pytest

from easyread import content
from easyread.errors import PictureError
from easyread.model.document import Box, Chart, Document, Picture, Question, Statement
from easyread.symbols import Library, illustrate
from tests.symbols.packs import make

EVERYWHERE = """\
---
title: A test
picture: a
---
## :a: Part

:a: Words.

::::{box} Help
:::{question} q
:a: Why?
- :b: Good
- Poor
:::
::::

:::{chart} How?
:total: 3
- :b: Good: 3
:::
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.read([make(tmp_path / "mine", "a,,square.svg,A\nb,,square.svg,B\n")], ())


def document(tmp_path: Path, source: str) -> Document:
    path = tmp_path / "test.md"
    path.write_text(source, "utf-8")
    return content.read(path)


def test_every_name_becomes_a_picture(tmp_path: Path, library: Library) -> None:
    found = illustrate(document(tmp_path, EVERYWHERE), library)
    (section,) = found.sections
    statement, box, chart = section.blocks
    assert isinstance(statement, Statement)
    assert isinstance(box, Box)
    assert isinstance(chart, Chart)
    (question,) = box.blocks
    assert isinstance(question, Question)
    pictures = [found.meta.picture, section.picture, statement.picture, question.picture,
                question.choices[0].picture, chart.bars[0].picture]  # fmt: skip
    assert all(isinstance(picture, Picture) for picture in pictures)
    assert question.choices[1].picture is None


def test_nothing_else_changes(tmp_path: Path, library: Library) -> None:
    plain = document(tmp_path, "---\ntitle: A\n---\n## Part\n\nWords.\n\n- a\n")
    assert illustrate(plain, library) == plain


def test_one_missing_picture_is_told_with_its_line(tmp_path: Path, library: Library) -> None:
    source = EVERYWHERE.replace(":a: Words", ":c: Words")
    with pytest.raises(PictureError, match="There is no picture “c”") as caught:
        illustrate(document(tmp_path, source), library)
    assert caught.value.place is not None
    assert caught.value.place.line == 7


def test_all_missing_pictures_are_told_in_one_go(tmp_path: Path, library: Library) -> None:
    source = EVERYWHERE.replace(":a: W", ":x-y: W").replace(":b:", ":long-name:")
    with pytest.raises(PictureError) as caught:
        illustrate(document(tmp_path, source), library)
    assert caught.value.message == "2 pictures are not right."
    lines = caught.value.hint.split("\n")
    assert lines[0].startswith("- Line 7: There is no picture “x-y”.")
    assert lines[1].startswith("- Line 12: There is no picture “long-name”.")
    assert len(lines) == 2


def test_no_more_than_10_missing_pictures_are_told(tmp_path: Path, library: Library) -> None:
    words = "\n".join(f":none-{number}: Words." for number in range(25))
    with pytest.raises(PictureError) as caught:
        illustrate(document(tmp_path, f"---\ntitle: A\n---\n## Part\n\n{words}\n"), library)
    assert caught.value.hint.endswith("\n- and 15 more")
    assert caught.value.hint.count("\n") == 10
