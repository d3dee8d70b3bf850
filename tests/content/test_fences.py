"""Claims about ::: lines: names, options and ends."""

from collections.abc import Callable

import pytest

from easyread.errors import ContentError
from easyread.model.document import Block, Box

Read = Callable[[str], tuple[Block, ...]]
Refuse = Callable[[str], ContentError]


@pytest.mark.parametrize("end", [":::", ":::\n", ":::\n\n", ":::  \n", "::::\n"])
def test_a_fence_can_be_the_last_thing(blocks: Read, end: str) -> None:
    (block,) = blocks(f":::{{box}} Title\nwords\n{end}")
    assert isinstance(block, Box)


def test_a_fence_interrupts_a_line(blocks: Read) -> None:
    assert len(blocks("words\n:::{box} Title\nwords\n:::\nwords")) == 3


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        (":::{box} Title\nwords", "This {box} has no end.", 1),
        (":::{box} Title\nwords\n", "This {box} has no end.", 1),
        (":::{box} Title", "This {box} has no end.", 1),
        (":::{box} Title\n\n\n", "This {box} has no end.", 1),
        ("words\n\n::::{box} Title\nwords\n:::\n", "This {box} has no end.", 3),
        ("- a\n  :::{box} Title\n  words\n", "This {box} has no end.", 2),
        ("::::{box} Title\n:::{hard-word} A\nb\n::::\n", "This {hard-word} has no end.", 2),
        (
            ":::{question} a\nWhy?\n\n:::{box}\nwords\n:::",
            "There is a {box} inside a {question}.",
            4,
        ),
        (":::{box}\nwords\n\n## More\n\nwords\n:::", "This heading is still inside {box}.", 4),
        (":::", "This ::: has no {name}.", 1),
        ("::: question", "This ::: has no {name}.", 1),
        ("::::", "This ::: has no {name}.", 1),
        ("::{box}\nwords\n::", "This does not start with 3 colons.", 1),
        ("words\n     ::::{box}", "This does not start with 3 colons.", 2),
        (":::{box}\nwords\n:::\n:::", "This ::: has no {name}.", 4),
        (":::{quesion} a\nWhy?\n:::", "We do not know {quesion}.", 1),
        (":::{}\nWhy?\n:::", "We do not know {}.", 1),
        (":::{box}\n---\na: b\n---\n:::", "We do not know lines of --- here.", 1),
        (":::{box}\nwords\n\n---\n:::", "We do not know lines of ---.", 4),
        (":::{box} **Title\nwords\n:::", "The mark ** has no partner on this line.", 1),
    ],
)
def test_a_fence_that_is_not_whole_is_refused(
    refusal: Refuse, body: str, message: str, line: int
) -> None:
    error = refusal(body)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line + 5
    assert error.hint


def test_a_near_name_is_offered(refusal: Refuse) -> None:
    assert refusal(":::{quesion} a\nWhy?\n:::").hint == "Did you mean: question?"


def test_fences_inside_each_other_are_refused_at_once(refusal: Refuse) -> None:
    depth = 400
    opening = "".join(":" * length + "{box}\n" for length in range(depth + 2, 2, -1))
    closing = "".join(":" * length + "\n" for length in range(3, depth + 3))
    assert refusal(f"{opening}words\n{closing}").message == "There is a box inside a box."


def test_an_end_with_too_few_colons_is_told(refusal: Refuse) -> None:
    error = refusal("::::{box} Title\nwords\n:::")
    assert error.message == "This {box} has no end."
    assert error.hint == "It starts with :::: End it with as many colons, or use 3 for both."
