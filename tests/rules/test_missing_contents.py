"""A list of contents helps only where there is something to list."""

from tests.rules.conftest import Find

LONG = "You can come to us with a friend. " * 130


def test_1_or_2_headings_need_no_list(find: Find) -> None:
    assert not find("missing-contents", f"## Part 1\n\n{LONG}\n\n## Part 2\n\n{LONG}")


def test_3_headings_need_one(find: Find) -> None:
    assert find("missing-contents", f"## Part 1\n\n{LONG}\n\n## Part 2\n\n## Part 3\n\n{LONG}")
