"""Claims about the lines at the top of a file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from easyread import content
from easyread.errors import ContentError
from easyread.model.document import Document, Meta, PictureName

FULL = """\
---
title: "Taking a step back: a booklet"
subtitle: A booklet to help you think
kind: booklet
organisation: Joined Up Care Derbyshire
date: 2 July 2024
picture: working-together
language: cy
editions: [easy-read, large-print]
contents: yes
source: The event report
version-of: event-report
checked-by: Sam and Ali
---
## Part
"""


@pytest.fixture
def top(written: Callable[[str | bytes], Path]) -> Callable[[str], Document]:
    return lambda lines: content.read(written(f"---\n{lines}\n---\n## Part\n"))


@pytest.fixture
def refused(whole_refusal: Callable[[str], ContentError]) -> Callable[[str], ContentError]:
    return lambda lines: whole_refusal(f"---\n{lines}\n---\n## Part\n")


def test_every_value_arrives(written: Callable[[str | bytes], Path]) -> None:
    path = written(FULL)
    document = content.read(path)
    meta = document.meta
    assert isinstance(meta.picture, PictureName)
    assert (meta.picture.name, meta.picture.place.line) == ("working-together", 7)
    assert meta == Meta(
        title="Taking a step back: a booklet",
        kind="booklet",
        subtitle="A booklet to help you think",
        organisation="Joined Up Care Derbyshire",
        date="2 July 2024",
        picture=meta.picture,
        editions=("easy-read", "large-print"),
        contents=True,
        source="The event report",
        version_of="event-report",
        checked_by="Sam and Ali",
    )
    assert (document.name, document.language) == ("test", "cy")


def test_only_the_title_must_be_there(top: Callable[[str], Document]) -> None:
    document = top("title: Hello")
    assert (document.meta.kind, document.language) == ("leaflet", "en-GB")
    assert (document.meta.editions, document.meta.contents) == ((), None)
    assert document.meta.picture is None


@pytest.mark.parametrize(
    "words",
    [
        "2024-07-02",
        "1.10",
        "010",
        "12:30",
        "yes",
        "No",
        "null",
        "1_000",
        "0x1F",
        "3 stars",
        "+44",
        "2 July 2024",
        "“Hello”",
        "Why?",
    ],
)
def test_words_arrive_as_they_were_typed(top: Callable[[str], Document], words: str) -> None:
    assert top(f"title: {words}").meta.title == words


def test_words_can_go_over_two_lines(top: Callable[[str], Document]) -> None:
    assert top("title: >\n  One\n  two\ndate: x").meta.title == "One two"


@pytest.mark.parametrize("answer", ["no", "false", "No"])
def test_contents_can_be_off(top: Callable[[str], Document], answer: str) -> None:
    assert top(f"title: a\ncontents: {answer}").meta.contents is False


def test_an_edition_named_twice_is_made_once(top: Callable[[str], Document]) -> None:
    assert top("title: a\neditions: [easy-read, easy-read]").meta.editions == ("easy-read",)


@pytest.mark.parametrize(
    ("lines", "message", "line"),
    [
        ("titel: Hello", "We do not know “titel”.", 2),
        ("title: a\n1: b", "We do not know “1”.", 3),
        ("title: a\n[x]: b", "We do not know “…”.", 3),
        ("title: a\ndate: b\ndate: c", "“date” stands here twice.", 4),
        ("title: a\ndate: [1, 2]", "“date” needs words, not a list.", 3),
        ("title: {a: b}", "“title” needs words, not a list.", 2),
        ("title: [Name]", "“title” needs words, not a list.", 2),
        ("title: a\neditions: easy-read", "“editions” needs a list.", 3),
        ("title: a\neditions: [[easy-read]]", "“editions” needs a list.", 3),
        ("title: a\neditions: [easy-raed]", "There is no edition “easy-raed”.", 3),
        ("title: a\nkind: boklet", "“boklet” is not a kind.", 3),
        ("title: a\ncontents: maybe", "“contents” is yes or no.", 3),
        ("title: a\npicture: :meeting:", "We cannot read this line.", 3),
        ("title: a\npicture: ../secret", "“../secret” cannot be a picture.", 3),
        ("title: a\nlanguage: English", "“English” is not a language.", 3),
        ("title: a\nlanguage: '\"><script>'", '“"><script>” is not a language.', 3),
        ("subtitle: a", "This file has no title.", 1),
        ("title:", "This file has no title.", 1),
        ("", "We cannot read the lines at the top.", 1),
        ("just words", "We cannot read the lines at the top.", 1),
        ("- a\n- b", "We cannot read the lines at the top.", 1),
        ("title: a\ndate: b: c", "We cannot read this line.", 3),
        ('title: "a\nkind: leaflet', "We cannot read this line.", 2),
        ("title: a\neditions: [easy-read", "We cannot read this line.", 3),
        ("title: a\n  kind: b", "We cannot read this line.", 3),
        ("title: a\nkind", "We cannot read this line.", 3),
        ("title: *anchor", "We cannot read this line.", 2),
        ("title: @home", "We cannot read this line.", 2),
        ("title: a\n---\ndate: b", "These words stand under no heading.", 4),
        ("title: " + "a" * 10_000, "The lines at the top are too long.", 1),
        ("title: " + "[" * 9_000, "We cannot read the lines at the top.", 1),
    ],
)
def test_a_fault_at_the_top_is_refused(
    refused: Callable[[str], ContentError], lines: str, message: str, line: int
) -> None:
    error = refused(lines)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line
    assert error.hint


@pytest.mark.parametrize(
    ("lines", "hint"),
    [
        ("titel: a", "Did you mean: title"),
        ("organization: a", "Did you mean: organisation"),
        ("title: a\npicture: :meeting:", "Write the name of a picture with no marks"),
        ("title: a\nkind: form letter", "Did you mean: letter"),
        ("title: a\neditions: [large]", "Did you mean: large-print"),
    ],
)
def test_a_near_name_is_offered(
    refused: Callable[[str], ContentError], lines: str, hint: str
) -> None:
    assert refused(lines).hint.startswith(hint)


@pytest.mark.parametrize("source", ["## Part\n\nwords", "\n---\ntitle: a\n---\n"])
def test_a_file_must_start_with_its_title(
    whole_refusal: Callable[[str], ContentError], source: str
) -> None:
    error = whole_refusal(source)
    assert error.message == "This file does not start with its title."
    assert "title: My leaflet" in error.hint


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("---\ntitle: a\n", 1),
        ("---\ntitle: a\n\n## Part\n\nwords\n", 1),
        ("---\ntitle: a\n\n## Part\n\n| a |\n\n---\n", 4),
        ("---\ntitle: a\n:::{box}\na\n:::\n---\n", 3),
    ],
)
def test_a_top_without_an_end_is_told(
    whole_refusal: Callable[[str], ContentError], source: str, line: int
) -> None:
    error = whole_refusal(source)
    assert error.message == "The lines at the top have no end."
    assert error.hint.startswith("Close the top with a line ---")
    assert error.place is not None
    assert error.place.line == line


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("title: Day #1", 2),
        ("title: a\ndate: #1\nkind: form", 3),
        ("title: a\neditions: [easy-read] #1", 3),
        ("title: One\n  two #3", 2),
    ],
)
def test_words_that_a_hash_would_hide_are_refused(
    refused: Callable[[str], ContentError], lines: str, line: int
) -> None:
    error = refused(lines)
    assert error.message == "There is a # in these words."
    assert 'in "quotes"' in error.hint
    assert error.place is not None
    assert error.place.line == line


@pytest.mark.parametrize("words", ['"Day #1"', "Day#1", "'Day #1'", '"Day #1" # a note'])
def test_a_hash_in_quotes_is_a_word(top: Callable[[str], Document], words: str) -> None:
    assert top(f"title: {words}\n# a note\nkind: form").meta.title in ("Day #1", "Day#1")


@pytest.mark.parametrize("lines", ["title: 'Sam's day'", "title: 'tis the day\ndate: x"])
def test_an_apostrophe_brings_a_hint_about_quotes(
    refused: Callable[[str], ContentError], lines: str
) -> None:
    error = refused(lines)
    assert error.message == "We cannot read this line."
    assert error.hint.endswith('Example: title: "Sam\'s day"')
    assert error.place is not None
    assert error.place.line == 2


def test_a_yaml_bomb_is_refused_at_once(refused: Callable[[str], ContentError]) -> None:
    levels = "\n".join(f"a{n + 1}: &a{n + 1} [*a{n}, *a{n}, *a{n}]" for n in range(30))
    assert refused(f"title: a\na0: &a0 [x]\n{levels}").message == "We do not know “a0”."
