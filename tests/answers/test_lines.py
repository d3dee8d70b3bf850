"""Claims about words that go into a content file: they come back as they were written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.answers.lines import escaped, quote, writable
from easyread.content import parse
from easyread.model.document import Bullets, Chart, Quote, Statement, Subheading, Table, plain

TOP = "---\ntitle: Try\n---\n\n## A part\n\n"
HARD = [
    "# a heading", "## two", "- a point", "1. one", "12) x", "* star", "> quote", ":::{box} x",
    ":::", "---", "===", "***bold***", "_slanted_", "`code`", "[a](b)", "[a]{lang=cy}",
    "{colour=red}", "<b>", "<!-- note -->", "&amp; &", "a | b", "~~no~~", ":home: hello",
    "say :home: now", "a\\", "\\*", "https://example.org", "| a |", "![x](y)", "+ plus",
    "=cmd()", "a: b", ": b", "“quoted”", "–", "",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(HARD), min_size=1, max_size=4).map("\n".join).filter(str.strip))
def test_a_quote_comes_back_as_it_was_written(words: str) -> None:
    (found,) = [one for one in blocks(quote(words)) if isinstance(one, Quote)]
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    assert [plain(line) for line in found.lines] == f"“{chr(10).join(lines)}”".split("\n")
    assert writable(words)


@settings(max_examples=300, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), min_size=1
    )
)
def test_what_is_writable_comes_back(words: str) -> None:
    if words.strip() and writable(words):
        (found,) = [one for one in blocks(quote(words)) if isinstance(one, Quote)]
        assert plain(found.lines[0]) == f"“{' '.join(words.split())}”"


def blocks(lines: list[str]) -> list[object]:
    return list(parse(TOP + "\n".join(lines), "try.md", "try").blocks())


@pytest.mark.parametrize("words", [one for one in HARD if one])
def test_words_of_a_form_are_never_marks(words: str) -> None:
    safe = escaped(words)
    source = [f"### Head {safe}", "", f"Line {safe}", "", f"- Point {safe}", "",
              f":::{{chart}} Chart {safe}", ":total: 9", f"- Row {safe}: 3", ":::", "",
              "| a | b |", "|---|---|", f"| cell {safe} | 2 |", ""]  # fmt: skip
    heading, line, points, chart, table = blocks(source)
    assert isinstance(heading, Subheading)
    assert plain(heading.text) == f"Head {words}"
    assert isinstance(line, Statement)
    assert plain(line.lines[0]) == f"Line {words}"
    assert isinstance(points, Bullets)
    assert plain(points.points[0].lines[0]) == f"Point {words}"
    assert isinstance(chart, Chart)
    assert plain(chart.title) == f"Chart {words}"
    assert plain(chart.bars[0].text) == f"Row {words}"
    assert isinstance(table, Table)
    assert plain(table.rows[0][0]) == f"cell {words}"


def test_a_point_of_another_program_is_not_writable() -> None:
    assert not writable("first\n• second")
