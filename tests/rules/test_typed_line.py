"""A line to write on becomes a box. A line that parts the text goes."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Name: __________", "Use a box to write in."),
        ("Name: ..........", "Use a box to write in."),
        ("Name: ________ Age: ____", "Use a box to write in."),
        ("Stop -------------- then go.", "Leave it out."),
        ("A note ======== for you", "Leave it out."),
    ],
)
def test_the_hint_fits_the_line(text: str, hint: str, find: Find) -> None:
    assert [one.hint for one in find("typed-line", text)] == [hint]
