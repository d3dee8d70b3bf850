import pytest

from easyread import readers
from easyread.model.prose import Prose, Span, source_span

SOURCE = r"""---
layout: page
---
# About **our** plan

This is [our page](https://example.org/a_b) and \*this\* &amp; more
goes *on* __here__ in a_b_c.

- one point
- [ ] a box

> Somebody
> said it.

| Day | Time |
|---|---|
| Monday | **1pm** |

```
code = 1
```
Name: ______________

Below
---
5 * 3 * 2 ![a picture](a.png) <b>here</b> <!-- a note -->
"""


def read(source: str) -> Prose:
    return readers.read_text(source, "a.md", ".md")


def test_markdown_gives_its_words_without_marks() -> None:
    assert [(unit.kind, unit.text) for unit in read(SOURCE).units] == [
        ("heading", "About our plan"),
        ("line", "This is our page and *this* & more goes on here in a_b_c."),
        ("bullet", "one point"),
        ("choice", "a box"),
        ("quote", "Somebody said it."),
        ("cell", "Day"),
        ("cell", "Time"),
        ("cell", "Monday"),
        ("cell", "1pm"),
        ("question", "Name: ______________"),
        ("heading", "Below"),
        ("line", "5 * 3 * 2  here"),
    ]


def test_headings_have_levels_and_start_sections() -> None:
    headings = [unit for unit in read(SOURCE).units if unit.kind == "heading"]
    assert [(unit.level, unit.section) for unit in headings] == [(1, 0), (2, 1)]


def test_bold_words_are_known() -> None:
    unit = read(SOURCE).units[0]
    assert [unit.text[start:end] for start, end in unit.strong] == ["our"]


def test_words_behind_a_mark_have_their_own_place() -> None:
    prose = read(SOURCE)
    unit = prose.units[1]
    for words in ("our page", "*this", "more", "here", "a_b_c."):
        start = unit.text.index(words)
        span = source_span(unit, Span(start, start + len(words)))
        assert prose.source[span.start : span.end].replace("\\", "") == words


def test_a_row_of_a_table_is_one_idea() -> None:
    cells = [unit for unit in read(SOURCE).units if unit.kind == "cell"]
    assert len({unit.block for unit in cells}) == 2


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_lines_that_are_kept_apart_stand_alone_in_one_block(end: str) -> None:
    prose = readers.read_text(f"High Street 1{end}\nDerby\nis here.\n\nNext.", "a.md", ".md")
    assert [(unit.text, unit.block) for unit in prose.units] == [
        ("High Street 1", 0),
        ("Derby is here.", 0),
        ("Next.", 1),
    ]


def test_words_below_an_empty_point_have_their_own_place() -> None:
    place = read("1. \nAnn").units[0].place
    assert (place.line, place.column) == (2, 1)
