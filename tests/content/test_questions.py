"""Claims about questions and their answers."""

from collections.abc import Callable

import pytest

from easyread.errors import ContentError
from easyread.model.document import Block, PictureName, Question, plain

Read = Callable[[str], tuple[Block, ...]]
Refuse = Callable[[str], ContentError]


def question(read: Read, body: str) -> Question:
    (block,) = read(body)
    assert isinstance(block, Question)
    return block


def test_a_question_with_a_list_is_one_to_tick(blocks: Read) -> None:
    found = question(
        blocks, ":::{question} how-is-it\n:happy: How is it?\n- :good: Good\n- Not **good**\n:::"
    )
    assert (found.name, found.kind, plain(found.text)) == ("how-is-it", "one", "How is it?")
    assert isinstance(found.picture, PictureName)
    assert [choice.value for choice in found.choices] == ["good", "not-good"]
    assert isinstance(found.choices[0].picture, PictureName)
    assert found.choices[0].picture.name == "good"
    assert found.place.line == 6
    assert [choice.place.line for choice in found.choices] == [8, 9]


def test_a_question_without_a_list_is_one_to_write(blocks: Read) -> None:
    found = question(blocks, ":::{question} why\nWhy?\n:::")
    assert (found.kind, found.space, found.practice, found.hint) == ("write", "medium", False, "")
    assert found.choices == ()


def test_options_arrive(blocks: Read) -> None:
    found = question(
        blocks,
        ":::{question} why\n:kind: line\n:space: large\n:hint: Write **1** word.\n"
        ":practice: yes\nWhy?\n:::",
    )
    assert (found.kind, found.space, found.practice) == ("line", "large", True)
    assert found.hint == "Write 1 word."


def test_a_blank_line_before_the_options_does_not_matter(blocks: Read) -> None:
    found = question(blocks, ":::{question} why\n\n:kind: line\n\nWhy?\n:::")
    assert found.kind == "line"


def test_many_can_have_one_answer(blocks: Read) -> None:
    found = question(blocks, ":::{question} agree\n:kind: many\nDo you agree?\n- I agree\n:::")
    assert [choice.value for choice in found.choices] == ["i-agree"]


def test_a_picture_can_have_the_name_of_another_option(blocks: Read) -> None:
    found = question(blocks, ":::{question} why\n:total: Why?\n:::")
    assert isinstance(found.picture, PictureName)
    assert found.picture.name == "total"


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        (":::{question}\nWhy?\n:::", "This question needs a name.", 1),
        (
            ":::{question} Why Not\nWhy?\n:::",
            "“Why Not” cannot be the name of a question.",
            1,
        ),
        (
            ":::{question} why--not\nWhy?\n:::",
            "“why--not” cannot be the name of a question.",
            1,
        ),
        (":::{question} 1st\nWhy?\n:::", "This question needs a name.", 1),
        (":::{question} a\n:::", "This needs one question.", 1),
        (":::{question} a\n- Yes\n- No\n:::", "This needs one question.", 1),
        (":::{question} a\nWhy?\nHow?\n:::", "This needs one question.", 1),
        (
            ":::{question} a\nWhy?\n\nHow?\n:::",
            "Only one list of answers can follow a question.",
            4,
        ),
        (
            ":::{question} a\nWhy?\n- A\n- B\n\n1. C\n2. D\n:::",
            "Only one list of answers can follow a question.",
            6,
        ),
        (
            ":::{question} a\nWhy?\n1. A\n2. B\n:::",
            "Only one list of answers can follow a question.",
            3,
        ),
        (":::{question} a\n:kind: one\nWhy?\n:::", "This question needs 2 answers or more.", 1),
        (":::{question} a\nWhy?\n- Only\n:::", "This question needs 2 answers or more.", 1),
        (":::{question} a\n:kind: many\nWhy?\n:::", "This question needs answers.", 1),
        (
            ":::{question} a\n:kind: write\nWhy?\n- A\n- B\n:::",
            "This question has answers to tick, and a space to write.",
            1,
        ),
        (
            ":::{question} a\nWhy?\n- Yes\n- No\n- Yes!\n:::",
            "The answer “Yes!” stands here twice.",
            5,
        ),
        (":::{question} a\nWhy?\n- ?\n- !\n:::", "An answer needs words.", 3),
        (":::{question} a\nWhy?\n- Yes\n  please\n- No\n:::", "An answer is one line.", 3),
        (":::{question} a\n:kind: two\nWhy?\n:::", "“two” cannot follow :kind:", 2),
        (
            ":::{question} a\n:kind: one\n:space: huge\nWhy?\n- A\n- B\n:::",
            "“huge” cannot follow :space:",
            3,
        ),
        (":::{question} a\n:practice: maybe\nWhy?\n:::", "“maybe” cannot follow :practice:", 2),
        (":::{question} a\n:kind: one\n:kind: many\nWhy?\n:::", "“:kind:” stands here twice.", 3),
        (":::{question} a\n:kidn: one\nWhy?\n- A\n- B\n:::", "“:kidn:” cannot stand here.", 2),
        (":::{question} a\n:kidn: one\n:happy: Why?\n:::", "“:kidn:” cannot stand here.", 2),
        (":::{question} a\nWhy?\n:kind: one\n- A\n- B\n:::", "“:kind:” stands too low.", 3),
        (
            ":::{question} a\n:hint: **Tick\nWhy?\n:::",
            "The mark ** has no partner on this line.",
            2,
        ),
        (
            "::::{question} a\nWhy?\n:::{question} b\nHow?\n:::\n::::",
            "There is a {question} inside a {question}.",
            3,
        ),
        (
            ":::{question} a\nWhy?\n\n## More\n\n:::{question} b\nHow?\n:::",
            "This heading is still inside {question}.",
            4,
        ),
        (":::{question} a\nWhy?\n- A\n- **B\n:::", "The mark ** has no partner on this line.", 4),
    ],
)
def test_a_question_that_does_not_fit_together_is_refused(
    refusal: Refuse, body: str, message: str, line: int
) -> None:
    error = refusal(body)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line + 5
    assert error.hint


def test_a_near_option_is_offered(refusal: Refuse) -> None:
    error = refusal(":::{question} a\n:spaec: large\nWhy?\n:::")
    assert error.hint == "Did you mean: space?"


def test_a_name_without_spaces_is_offered(refusal: Refuse) -> None:
    error = refusal(":::{question} How is it?\nHow is it?\n:::")
    assert error.hint == "Use small letters and no spaces: :::{question} how-is-it"


def test_a_question_can_ask_for_consent(blocks: Read) -> None:
    body = ":asks: consent\nCan we use your words?\n- Yes\n- No"
    assert question(blocks, f":::{{question}} ok\n{body}\n:::").asks == "consent"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (":asks: consent\nCan we use your words?\n- Maybe\n- No", "needs the answer Yes"),
        (":asks: name\nWhat is your name?\n- Ann\n- Bob", "needs a line to write on"),
        (":asks: nme\nWhat is your name?", "cannot follow :asks:"),
    ],
)
def test_what_a_question_asks_for_must_fit_its_answers(
    refusal: Refuse, body: str, message: str
) -> None:
    assert message in refusal(f":::{{question}} ok\n{body}\n:::").message


def test_answers_for_practice_and_from_staff_are_not_collected(blocks: Read) -> None:
    assert question(blocks, ":::{question} ok\nWhat?\n:::").collected
    assert not question(blocks, ":::{question} ok\n:practice: yes\nWhat?\n:::").collected
    assert not question(blocks, ":::{question} ok\n:staff: yes\nWhat?\n:::").collected
