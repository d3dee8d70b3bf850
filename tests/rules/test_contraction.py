"""What a short form can stand for is offered, and no more."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What's next for us?", ["What is"]),
        ("Say that there's no money.", ["there is"]),
        ("Say that it's gone.", ["it is", "it has"]),
        ("Say that it's not been easy.", ["it has"]),
        ("Say that it's got a lift.", ["it has"]),
        ("Say that he'd come.", ["he would", "he had"]),
    ],
)
def test_has_is_offered_only_where_it_can_be(text: str, said: list[str], find: Find) -> None:
    [found] = find("contraction", text)
    assert [one.text for one in found.suggestions] == said
    assert not any(one.sure for one in found.suggestions)
