"""Claims about hard words, boxes, tables and charts between ::: lines."""

from collections.abc import Callable

import pytest

from easyread.errors import ContentError
from easyread.model.document import (
    Block,
    Box,
    Bullets,
    Chart,
    HardWord,
    PictureName,
    Question,
    Run,
    Statement,
    Table,
    plain,
)

Read = Callable[[str], tuple[Block, ...]]
Refuse = Callable[[str], ContentError]


def test_a_hard_word_has_its_meaning(blocks: Read) -> None:
    (block,) = blocks(":::{hard-word} Co-production\n:team: It means\n**together**.\n:::")
    assert isinstance(block, HardWord)
    assert block.word == "Co-production"
    (meaning,) = block.meaning
    assert [plain(line) for line in meaning.lines] == ["It means", "together."]
    assert meaning.place.line == 7


def test_a_box_holds_blocks(blocks: Read) -> None:
    (block,) = blocks(
        "::::{box} Do you want **help**?\nAsk.\n\n- a\n\n:::{question} a\nWhy?\n:::\n::::"
    )
    assert isinstance(block, Box)
    assert plain(block.title) == "Do you want help?"
    assert [type(part) for part in block.blocks] == [Statement, Bullets, Question]
    assert [part.place.line for part in block.blocks] == [7, 9, 11]


def test_a_box_needs_no_title(blocks: Read) -> None:
    (block,) = blocks(":::{box}\nAsk.\n:::")
    assert isinstance(block, Box)
    assert block.title == ()


def test_a_table_can_have_a_caption(blocks: Read) -> None:
    (block,) = blocks(":::{table} The plan\n| a | b |\n|---|---|\n| c | d |\n:::")
    assert isinstance(block, Table)
    assert plain(block.caption) == "The plan"
    assert block.place.line == 7


def test_a_chart_counts_people(blocks: Read) -> None:
    (block,) = blocks(
        ":::{chart} How is it?\n:total: 10\n- :good: Good: 7\n- **Not** good: so-so: 0\n:::"
    )
    assert isinstance(block, Chart)
    assert (plain(block.title), block.total) == ("How is it?", 10)
    assert [(plain(bar.text), bar.count) for bar in block.bars] == [
        ("Good", 7),
        ("Not good: so-so", 0),
    ]
    assert block.bars[1].text[0] == Run("Not", strong=True)
    assert isinstance(block.bars[0].picture, PictureName)
    assert [bar.place.line for bar in block.bars] == [8, 9]


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        (":::{hard-word}\nIt means this.\n:::", "A hard word needs its meaning.", 1),
        (":::{hard-word} Word\n:::", "A hard word needs its meaning.", 1),
        (":::{hard-word} Word\n- a\n:::", "Only plain lines can stand here.", 2),
        (
            ":::{hard-word} Word\nWe meet.\n\n**open\n:::",
            "The mark ** has no partner on this line.",
            4,
        ),
        (":::{box} Title\n:::", "This box is empty.", 1),
        (":::{box} Title\n<!-- note -->\n:::", "This box is empty.", 1),
        ("::::{box}\n:::{box}\na\n:::\n::::", "There is a box inside a box.", 2),
        (":::{table}\nwords\n:::", "Only one table can stand here.", 1),
        (":::{chart} How?\n- Good: 7\n:::", "A chart counts people.", 1),
        (":::{chart} How?\n:total: ten\n- Good: 7\n:::", "A chart counts people.", 2),
        (":::{chart} How?\n:total: 100001\n- Good: 7\n:::", "A chart counts people.", 2),
        (
            ":::{chart} How?\n:total: 0000000000000009999999\n- Good: 7\n:::",
            "A chart counts people.",
            2,
        ),
        (
            ":::{chart} How?\n:total: " + "9" * 5000 + "\n- Good: 7\n:::",
            "A chart counts people.",
            2,
        ),
        (":::{chart} How?\n:total: ١٠\n- Good: 7\n:::", "A chart counts people.", 2),
        (":::{chart} How?\n:total: 10\n- Good: -7\n:::", "A chart counts people.", 3),
        (":::{chart} How?\n:total: 10\n- Good: 7.5\n:::", "A chart counts people.", 3),
        (":::{chart} How?\n:total: 10\n- Good 7\n:::", "We cannot read this row.", 3),
        (":::{chart} How?\n:total: 10\n- :good: 7\n:::", "We cannot read this row.", 3),
        (":::{chart} How?\n:total: 10\n- Good\n  or so: 7\n:::", "We cannot read this row.", 3),
        (
            ":::{chart} How?\n:total: 10\n- Good: 7\n- Poor: 11\n:::",
            "11 is more than the total of 10.",
            4,
        ),
        (
            ":::{chart}\n:total: 10\n- Good: 7\n:::",
            "A chart needs a title, a total and one list.",
            1,
        ),
        (
            ":::{chart} How?\n:totl: 10\n- Good: 7\n:::",
            "A chart needs a title, a total and one list.",
            1,
        ),
        (
            ":::{chart} How?\n:total: 10\n1. Good: 7\n:::",
            "A chart needs a title, a total and one list.",
            1,
        ),
    ],
)
def test_what_does_not_fit_together_is_refused(
    refusal: Refuse, body: str, message: str, line: int
) -> None:
    error = refusal(body)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line + 5
    assert error.hint


def test_a_chart_says_what_people_did_and_hides_small_counts(blocks: Read) -> None:
    (block,) = blocks(
        ":::{chart} How?\n:total: 1,200\n:people: said ...\n"
        "- Good: a few\n- None: Some\n  gave no answer\n- Bad: most\n:::"
    )
    assert isinstance(block, Chart)
    assert (block.total, block.did) == (1200, "said …")
    assert [(bar.count, plain(bar.did)) for bar in block.bars] == [
        ("a few", ""),
        ("some", "gave no answer"),
        ("most", ""),
    ]


def test_a_chart_refuses_what_nobody_can_do(blocks: Read) -> None:
    for did in ("…", "", "said … or …"):
        with pytest.raises(ContentError, match="We cannot read what people did"):
            blocks(f":::{{chart}} How?\n:total: 10\n:people: {did}\n- Good: 7\n:::")
