"""Claims about headings and the parts they start."""

from collections.abc import Callable

import pytest

from easyread.errors import ContentError
from easyread.model.document import Document, PictureName, plain

Whole = Callable[[str | bytes], ContentError]
TOP = "---\ntitle: A test\n---\n"


def test_a_section_has_a_name_a_picture_and_a_colour(document: Callable[[str], Document]) -> None:
    section = document("\n## :question: What is **this**? {colour=blue}\n").sections[1]
    assert plain(section.heading) == "What is this?"
    assert section.name == "what-is-this"
    assert isinstance(section.picture, PictureName)
    assert section.picture.name == "question"
    assert section.colour == "blue"
    assert section.place.line == 7


def test_a_section_is_grey_when_nothing_is_said(document: Callable[[str], Document]) -> None:
    assert document("words").sections[0].colour == "grey"


def test_two_sections_never_share_a_name(document: Callable[[str], Document]) -> None:
    headings = ["Good", "Good 2", "Good", "Good", "Go!od?", "!!!", "???"]
    found = document("\n".join(f"## {heading}\n" for heading in headings)).sections[1:]
    names = [section.name for section in found]
    assert len(set(names)) == len(names)
    assert names[:2] == ["good", "good-2"]


@pytest.mark.parametrize(
    ("source", "message", "line"),
    [
        (TOP + "words\n\n## Part", "These words stand under no heading.", 4),
        (TOP + "### Small", "These words stand under no heading.", 4),
        (TOP + "# Title\n\n## Part", "This heading is too small or too big.", 4),
        (TOP, "This file holds no words yet.", 0),
        (TOP + "<!-- a note -->", "This file holds no words yet.", 0),
        (TOP + "## ", "This heading has no words.", 4),
        (TOP + "## :meeting: {colour=blue}", "This heading has no words.", 4),
        (TOP + "## Hello {colour=blu}", "“blu” is not a colour.", 4),
        (TOP + "## Hello {colour=}", "“” is not a colour.", 4),
        (TOP + "## Hello {color=blue}", "We do not know “color”.", 4),
        (TOP + "## Hello\n\n### More {colour=blue}", "We do not know these {…} marks.", 6),
        (TOP + "##Hello", "These words stand under no heading.", 4),
    ],
)
def test_a_heading_that_we_do_not_know_is_refused(
    whole_refusal: Whole, source: str, message: str, line: int
) -> None:
    error = whole_refusal(source)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line
    assert error.hint


def test_a_near_colour_is_offered(whole_refusal: Whole) -> None:
    assert whole_refusal(TOP + "## Hello {colour=gren}").hint.startswith("Did you mean: green")


def test_the_american_colour_is_told_how_we_write_it(whole_refusal: Whole) -> None:
    error = whole_refusal(TOP + "## Hello {color=blue}")
    assert error.hint == "Write colour, in a ## heading: {colour=blue}"
