"""A word is vague only where nothing makes it exact."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "He called back shortly after lunch.",
        "It is about all that is relevant to the plan.",
        "If appropriate care is given, people stay well.",
        "Tell us where relevant records are kept.",
    ],
)
def test_words_that_the_next_words_make_exact_are_left_alone(text: str, find: Find) -> None:
    vague = [words_of(one).lower() for one in find("vague-word", text)]
    assert not {"shortly", "if appropriate", "where relevant", "relevant"} & set(vague)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will call you shortly.", ["shortly"]),
        ("Bring a friend if appropriate.", ["if appropriate"]),
        ("If applicable, tell us.", ["If applicable"]),
        ("If appropriate contact your doctor.", ["If appropriate"]),
        ("We help where appropriate throughout the day.", ["where appropriate"]),
        ("Nurses have a key role in care.", ["a key role"]),
        ("We spoke about key areas.", ["key areas"]),
    ],
)
def test_vague_words_are_found_once(text: str, words: list[str], find: Find) -> None:
    assert [words_of(one) for one in find("vague-word", text)] == words


def test_who_is_committed_has_not_said_what_they_do(find: Find) -> None:
    assert find("vague-word", "We are committed to equal chances.")
    assert not find("vague-word", "He committed no crime.")
