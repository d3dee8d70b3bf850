import pytest

from tests.rules.pages.made import facts, page, paragraph, seen

LINES = ("These are words on a first line", "and these are on the next.")


@pytest.mark.parametrize(
    ("height", "severity"), [(1.0, "error"), (1.11, "error"), (1.2, "warning"), (1.36, "warning")]
)
def test_lines_with_too_little_room_are_found(height: float, severity: str) -> None:
    text = paragraph(*LINES, height=height)
    (found,) = seen("tight-lines", facts(page("Words."), page(text)))
    assert (found.page, found.severity, found.boxes) == (2, severity, (text.box,))
    assert found.hint == "Put the lines 22pt apart or more."


def test_the_message_says_how_far_apart_they_are() -> None:
    (found,) = seen("tight-lines", facts(page(paragraph(*LINES, height=1.0))))
    assert found.message == "Letters of 16pt are on lines only 16pt apart."


@pytest.mark.parametrize("height", [1.38, 1.4, 1.5, 2.0])
def test_lines_with_room_are_right(height: float) -> None:
    assert not seen("tight-lines", facts(page(paragraph(*LINES, height=height))))


def test_single_spacing_in_an_office_program_is_no_error() -> None:
    (found,) = seen("tight-lines", facts(page(paragraph(*LINES, height=1.149))))
    assert found.severity == "warning"


def test_blocks_alike_on_a_page_are_one_problem() -> None:
    text, other = paragraph(*LINES, height=1.0), paragraph(*LINES, height=1.0, top=300)
    (found,) = seen("tight-lines", facts(page(text, other)))
    assert len(found.boxes) == 2


def test_headings_single_lines_captions_and_labels_are_let_be() -> None:
    quiet = [
        paragraph(*LINES, height=1.0, role="h1"),
        paragraph("A large title", "that needs 2 lines, and more", height=1.0, size_pt=28.0),
        paragraph(LINES[0]),
        paragraph(*LINES, height=1.0, role="caption"),
        paragraph("Very", "happy", height=1.0),
    ]
    text = paragraph(*LINES)
    assert not seen("tight-lines", facts(page(*quiet, *[text] * 9)))
