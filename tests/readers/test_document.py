from pathlib import Path

import pytest

from easyread import readers
from easyread.errors import ContentError
from easyread.model.prose import Span, source_span

CONTENT = Path(__file__).parents[2] / "content"
SOURCE = """---
title: "Our plan"
subtitle: A booklet
kind: form
---
## :meeting: What is this? {colour=blue}

:booklet: meet This is **co-production**.
You can write [here](https://example.org) and <!-- a note --> there.

<!-- allow: long-sentence because it is a law -->
- :time: one point
- two points

:::{hard-word} Co-production
:together: It means that we plan together.
:::

:::{question} how-is-it
:hint: Tick only one.
How is it going?
- :face-good: Good
- Poor
:::

:::{question} why
Why is that?
:::

:::{table} The plan
| Day | Time |
|---|---|
| Monday | 1pm |
:::
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.md"
    path.write_text(SOURCE, "utf-8")
    return path


def test_a_content_file_gives_every_word_in_reading_order(file: Path) -> None:
    assert [(unit.kind, unit.text) for unit in readers.read(file).units] == [
        ("title", "Our plan"),
        ("line", "A booklet"),
        ("heading", "What is this?"),
        ("line", "meet This is co-production."),
        ("line", "You can write here and  there."),
        ("bullet", "one point"),
        ("bullet", "two points"),
        ("hard-word", "Co-production"),
        ("line", "It means that we plan together."),
        ("question", "How is it going?"),
        ("hint", "Tick only one."),
        ("choice", "Good"),
        ("choice", "Poor"),
        ("question", "Why is that?"),
        ("caption", "The plan"),
        ("cell", "Day"),
        ("cell", "Time"),
        ("cell", "Monday"),
        ("cell", "1pm"),
    ]


def test_every_word_of_a_content_file_has_its_place(file: Path) -> None:
    prose = readers.read(file)
    places = {unit.text: (unit.place.line, unit.place.column) for unit in prose.units}
    assert places["Our plan"] == (2, 9)
    assert places["meet This is co-production."] == (8, 11)
    assert places["The plan"] == (30, 12)
    assert places["1pm"] == (33, 12)


def test_questions_are_told_what_the_page_says_under_them(file: Path) -> None:
    first, second = readers.read(file).questions
    assert (first.instruction, first.kind) == ("Tick only one.", "one")
    assert second.instruction == "Write, draw or tell someone."


def test_units_of_a_question_stand_among_the_units(file: Path) -> None:
    prose = readers.read(file)
    for question in prose.questions:
        for unit in (question.unit, *question.choices):
            assert any(unit is one for one in prose.units)


def test_a_waiver_covers_the_point_below_it(file: Path) -> None:
    (waiver,) = readers.read(file).waivers
    assert (waiver.first_line, waiver.last_line) == (12, 12)


def test_a_content_file_can_be_piped_in() -> None:
    assert readers.read_bytes(SOURCE.encode(), "standard input").format == "content"


def test_a_content_file_without_a_kind_is_known_by_its_marks() -> None:
    assert readers.read_text(SOURCE.replace("kind: form\n", ""), "a.md", ".md").format == "content"


def test_other_markdown_with_front_matter_is_not_taken_for_ours() -> None:
    source = "---\ntitle: Our plan\n---\n\nSome words.\n"
    assert readers.read_text(source, "a.md", ".md").format == "markdown"


def test_a_mistake_in_a_content_file_is_told_with_its_line(file: Path) -> None:
    file.write_text(SOURCE.replace(":kind: one", "").replace("## ", "# "), "utf-8")
    with pytest.raises(ContentError, match=r"plan.md:6"):
        readers.read(file)


@pytest.mark.parametrize("path", sorted(CONTENT.glob("[a-z]*.md")), ids=lambda path: path.stem)
def test_our_own_documents_have_all_their_words_in_place(path: Path) -> None:
    prose = readers.read(path)
    for unit in prose.units:
        span = source_span(unit, Span(0, len(unit.text)))
        assert prose.source[span.start : span.end].replace("**", "") == unit.text
