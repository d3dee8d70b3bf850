import pytest

from tests.rules.pages.made import block, facts, page, paragraph, run, seen


def _of(count: int) -> str:
    return ("word " * count)[: count - 1] + "x"


@pytest.mark.parametrize(("count", "severity"), [(81, "error"), (80, "warning"), (66, "warning")])
def test_long_lines_are_found(count: int, severity: str) -> None:
    long = run(_of(count))
    (found,) = seen("long-line", facts(page("Words."), page("Words.", long)))
    assert (found.page, found.severity, found.boxes) == (2, severity, (long.box,))
    assert found.message == f"This line has {count} letters and spaces."


@pytest.mark.parametrize("count", [5, 40, 65])
def test_short_lines_are_right(count: int) -> None:
    assert not seen("long-line", facts(page(_of(count))))


def test_addresses_and_rows_of_dots_are_let_be() -> None:
    url = "See https://www.example.org/" + "a" * 70
    dots = "How to get help " + "." * 60 + " 12"
    spread = "How to get help " + ". " * 40 + "12"
    assert not seen("long-line", facts(page(url, dots, spread)))


def test_a_narrow_column_is_a_warning() -> None:
    column = paragraph("We will write", "to you when", "you can come", "to see us", "in town.")
    (found,) = seen("long-line", facts(page(column)))
    assert (found.severity, found.message) == ("warning", "These lines are very short.")
    assert found.boxes == (column.box,)


def test_short_lines_that_are_not_broken_are_let_be() -> None:
    address = paragraph("Town Hall", "12 High Street", "Derby", "DE1 2AB", "England")
    answers = paragraph("Very good", "Good", "Bad", "Very bad")
    under = block(*paragraph("a man", "and a", "woman", "talk").lines, role="caption")
    assert not seen("long-line", facts(page(address, answers, under)))
