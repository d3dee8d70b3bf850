"""What holds for every text, whatever is in it."""

import contextlib
import string
import tempfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from easyread import content
from easyread.errors import EasyReadError
from easyread.model.document import Document, Run
from easyread.model.place import Place

START = "---\ntitle: A test\n---\n## Part\n\n"
MARKS = [
    ":::", "::::", ":::{question} a", ":::{box} b", ":::{chart} c", ":::{hard-word} d",
    ":::{table} e", ":::{agenda}", ":::{badges}",
    ":blank: 2", "- 1pm: ", "{{date}}", "{{",
    ":kind: one", ":total: 3", ":meeting: ", "## ", "### ", "- ", "  - ", "1. ",
    "> ", "| a | b |", "|---|---|", "**", "*", "[a](https://b.c)", "[a]{lang=cy}", "<!--", "-->",
    "<b>", "`", "```", "---", "===", "    ", "\\", "\n", "\n\n", "{colour=blue}", "&amp;", "words",
    " ", "word: 3", "\u00a0", "é",
]  # fmt: skip
YAML_MARKS = ["title: ", "date: ", "[", "{", "'", '"', "&a", "*a", "? "]
anything = st.text(max_size=300)
like_content = st.lists(st.sampled_from(MARKS), max_size=30).map("".join)
like_front_matter = st.lists(st.sampled_from(MARKS + YAML_MARKS), max_size=15).map("".join)
words = st.text(string.ascii_letters + string.digits + " .,;!?'\"()-–“”é", max_size=40)
line_starts = st.sampled_from(["", "- ", "> ", "* ", "### ", "| ", ":team: "])
marked_lines = st.lists(st.tuples(line_starts, words), max_size=8)
plain_lines = st.lists(words, max_size=12)


def read(source: str) -> Document:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "test.md"
        path.write_text(source, encoding="utf-8", errors="surrogatepass", newline="")
        return content.read(path)


def spoken(value: Any) -> Iterator[str]:  # Any: it walks values of every kind
    if isinstance(value, Run):
        yield value.text
    elif isinstance(value, tuple):
        for part in value:
            yield from spoken(part)
    elif is_dataclass(value) and not isinstance(value, type | Place):
        for part in fields(value):
            yield from spoken(getattr(value, part.name))


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


@given(anything)
@settings(max_examples=150, deadline=None)
def test_no_file_makes_us_fall_over(source: str) -> None:
    with contextlib.suppress(EasyReadError):
        read(source)


@given(anything)
@settings(max_examples=150, deadline=None)
def test_no_body_makes_us_fall_over(body: str) -> None:
    with contextlib.suppress(EasyReadError):
        read(START + body)


@given(like_content)
@settings(max_examples=600, deadline=None)
def test_no_mixture_of_marks_makes_us_fall_over(body: str) -> None:
    with contextlib.suppress(EasyReadError):
        read(START + body)


@given(like_front_matter)
@settings(max_examples=200, deadline=None)
def test_no_front_matter_makes_us_fall_over(lines: str) -> None:
    with contextlib.suppress(EasyReadError):
        read(f"---\n{lines}\n---\n## Part\n")


@given(plain_lines)
@settings(max_examples=200, deadline=None)
def test_every_letter_of_plain_words_comes_out_in_order(lines: list[str]) -> None:
    body = "\n".join(lines)
    with contextlib.suppress(EasyReadError):
        document = read(START + body)
        heading, *rest = spoken(document.sections)
        assert heading == "Part"
        assert letters("".join(rest)) == letters(body)


@given(marked_lines)
@settings(max_examples=300, deadline=None)
def test_every_letter_in_lists_and_quotes_comes_out_in_order(
    lines: list[tuple[str, str]],
) -> None:
    with contextlib.suppress(EasyReadError):
        document = read(START + "\n".join(mark + line for mark, line in lines))
        _, *rest = spoken(document.sections)
        assert letters("".join(rest)) == letters("".join(line for _, line in lines))
