"""What “it” and “this” may stand for are nouns, and an explanation asks nothing."""

import pytest

from tests.rules.conftest import Find

BEFORE = "A nurse gave a longer example with the red letter and the best form.\n"


def test_a_word_that_compares_is_not_named(find: Find) -> None:
    [found] = find("unclear-pronoun", f"{BEFORE}It can come.")
    assert "“nurse”, “example”" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "This is called a reasonable adjustment.",
        "This is also called a plan.",
        "It is sometimes known as a plan.",
    ],
)
def test_what_gives_a_name_is_clear(text: str, find: Find) -> None:
    assert not find("unclear-pronoun", BEFORE + text)


@pytest.mark.parametrize("text", ["This is a big help.", "It has a plan.", "This will come soon."])
def test_what_may_mean_many_things_is_found(text: str, find: Find) -> None:
    assert find("unclear-pronoun", BEFORE + text)
