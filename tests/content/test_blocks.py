"""Claims about what stands under a heading."""

from collections.abc import Callable

import pytest

from easyread.errors import ContentError
from easyread.model.document import (
    Block,
    Bullets,
    PictureName,
    Quote,
    Statement,
    Steps,
    Subheading,
    Table,
    plain,
)

Read = Callable[[str], tuple[Block, ...]]
Refuse = Callable[[str], ContentError]


def words(statement: Statement) -> list[str]:
    return [plain(line) for line in statement.lines]


def name(block: Statement | Quote | Subheading) -> str:
    assert isinstance(block.picture, PictureName)
    return block.picture.name


def test_a_line_without_a_picture_goes_on_with_the_idea(blocks: Read) -> None:
    (block,) = blocks(":meeting: We meet.\nWe talk.")
    assert isinstance(block, Statement)
    assert words(block) == ["We meet.", "We talk."]
    assert name(block) == "meeting"


def test_a_picture_starts_a_new_idea(blocks: Read) -> None:
    first, second = blocks(":meeting: We meet.\n:talk: We talk.")
    assert isinstance(first, Statement)
    assert isinstance(second, Statement)
    assert (name(first), name(second)) == ("meeting", "talk")
    assert second.place.line == 7


def test_a_blank_line_ends_an_idea(blocks: Read) -> None:
    first, second = blocks("We meet.\n\nWe talk.")
    assert isinstance(second, Statement)
    assert second.picture is None
    assert (first.place.line, second.place.line) == (6, 8)


def test_a_picture_knows_its_own_line(blocks: Read) -> None:
    *_, last = blocks("We meet.\nWe talk.\n:cake: We eat.")
    assert isinstance(last, Statement)
    assert isinstance(last.picture, PictureName)
    assert last.picture.place.line == 8


def test_a_picture_can_name_its_pack(blocks: Read) -> None:
    (block,) = blocks(":openmoji:house: We meet.")
    assert isinstance(block, Statement)
    assert name(block) == "openmoji:house"


def test_bullets_are_points_with_pictures(blocks: Read) -> None:
    (block,) = blocks("- Bread\n- :milk: Milk\n  and cream")
    assert isinstance(block, Bullets)
    assert [words(point) for point in block.points] == [["Bread"], ["Milk", "and cream"]]
    assert name(block.points[1]) == "milk"
    assert [point.place.line for point in block.points] == [6, 7]


def test_steps_are_points_in_order(blocks: Read) -> None:
    (block,) = blocks("1. Come in.\n2. Sit down.")
    assert isinstance(block, Steps)
    assert [words(point) for point in block.points] == [["Come in."], ["Sit down."]]


def test_steps_may_all_have_the_number_1(blocks: Read) -> None:
    (block,) = blocks("1. Come in.\n1. Sit down.\n1. Eat.")
    assert isinstance(block, Steps)
    assert len(block.points) == 3


def test_a_list_can_follow_a_line(blocks: Read) -> None:
    first, second = blocks("We have:\n- bread")
    assert isinstance(first, Statement)
    assert isinstance(second, Bullets)
    assert second.place.line == 7


def test_a_quote_holds_lines_and_a_picture(blocks: Read) -> None:
    (block,) = blocks("> :happy: “I like it.\n> It is fun.”")
    assert isinstance(block, Quote)
    assert [plain(line) for line in block.lines] == ["“I like it.", "It is fun.”"]
    assert name(block) == "happy"


def test_a_smaller_heading_has_a_picture(blocks: Read) -> None:
    (block,) = blocks("### :time: When we meet")
    assert isinstance(block, Subheading)
    assert plain(block.text) == "When we meet"
    assert name(block) == "time"


def test_a_table_has_a_header_and_rows(blocks: Read) -> None:
    (block,) = blocks("| Topic | Time |\n|---|:-:|\n| Hello | 1pm |\n| a \\| b | |")
    assert isinstance(block, Table)
    assert [plain(cell) for cell in block.header] == ["Topic", "Time"]
    assert [[plain(cell) for cell in row] for row in block.rows] == [
        ["Hello", "1pm"],
        ["a | b", ""],
    ]
    assert block.caption == ()


def test_a_long_table_keeps_every_row(blocks: Read) -> None:
    rows = "".join(f"| row {number} | {number} |\n" for number in range(2000))
    (block,) = blocks("| a | b |\n|---|---|\n" + rows)
    assert isinstance(block, Table)
    assert len(block.rows) == 2000
    assert plain(block.rows[-1][1]) == "1999"


def test_a_note_is_left_out(blocks: Read) -> None:
    found = blocks("<!-- a note -->\n\nWe meet. <!-- short -->\n\n<!-- long\n\nnote -->\n\n- a\n")
    assert [type(block) for block in found] == [Statement, Bullets]
    assert isinstance(found[0], Statement)
    assert words(found[0]) == ["We meet."]


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        ("# Title", "This heading is too small or too big.", 1),
        ("\n#### Small", "This heading is too small or too big.", 2),
        ("###", "This heading has no words.", 1),
        ("a\n\n---\n\nb", "We do not know lines of ---.", 3),
        ("a\n\n* * *", "We do not know lines of ---.", 3),
        ("Title\n---", "We do not know lines of ---.", 2),
        ("Title\n===", "We do not know lines of ===.", 2),
        ("a\n\n```\ncode\n```", "We do not know lines of ``` or ~~~.", 3),
        ("~~~\ncode\n~~~", "We do not know lines of ``` or ~~~.", 1),
        ("a\n\n    code", "This line starts with too many spaces.", 3),
        ("<div>\nhello\n</div>", "HTML is not used here.", 1),
        ("<!-- no end\n\nhello", "This note has no end.", 1),
        ("<!-- note --> words", "There are words after this note.", 1),
        ("- a\n  - b", "There is a list inside a list.", 1),
        ("- a\n- b\n\n  1. c", "There is a list inside a list.", 2),
        ("- a\n-\n- b", "This point is empty.", 2),
        ("- a\n- <!-- note -->", "This point is empty.", 2),
        ("- a\n\n  b", "Each point holds one idea.", 1),
        ("- :a: b\n  :c: d", "Each point holds one idea.", 1),
        ("- > a", "Each point holds one idea.", 1),
        ("1. a\n3. b", "This point has the number 3. We expect 2.", 2),
        ("2024. It was a good year.", "This point has the number 2024. We expect 1.", 1),
        ("> a\n>\n> b", "A quote holds one idea.", 1),
        (">", "A quote holds one idea.", 1),
        ("> - a", "Only plain lines can stand here.", 1),
        ("> > a", "Only plain lines can stand here.", 1),
        ("| a | b |\n|---|---|", "This table has no rows.", 1),
        (
            "a\n\n| a | b |\n|---|---|\n| c | d | e |",
            "This row has 3 parts. The first row has 2.",
            5,
        ),
        ("| a | b |\n|---|---|\n| c |", "This row has 1 part. The first row has 2.", 3),
        ("| a | b |\n|---|---|\n| c | d |\ne", "This row has 1 part. The first row has 2.", 4),
        ("| a | b |\n| c | d |", "This table is not whole.", 1),
        ("| a | b |\n|---|\n| c | d |", "This table is not whole.", 1),
        ("a | b\n---|---|---", "This line belongs to a table.", 2),
        ("- [ ] Bread", "We do not know boxes to tick of this kind.", 1),
        ("- Milk\n- [x] Bread", "We do not know boxes to tick of this kind.", 2),
        (":meeting:", "This picture has no words beside it.", 1),
        ("a\n:meeting: <!-- note -->", "This picture has no words beside it.", 2),
    ],
)
def test_what_we_do_not_know_is_refused(
    refusal: Refuse, body: str, message: str, line: int
) -> None:
    error = refusal(body)
    assert error.message == message
    assert error.place is not None
    assert error.place.line == line + 5
    assert error.hint


@pytest.mark.parametrize("mark", [*"•‣◦●▪·○■⁃–—", "* ", "+ ", "*\u00a0", "-", "—B"])
@pytest.mark.parametrize("before", ["", "We have:\n", "- ", ":food: "])
def test_a_point_of_another_program_is_refused(refusal: Refuse, mark: str, before: str) -> None:
    space = "" if mark.endswith(("-", " ", "\u00a0", "B")) else " "
    error = refusal(f"{before}{mark}{space}Bread")
    if (before, mark) == ("- ", "* ") or (before, mark) == ("- ", "+ "):
        assert error.message == "There is a list inside a list."
    else:
        known = f"We do not know points that start with {mark[0]}"
        assert error.message in (known, "This looks like a point, but it is not one.")
        assert error.hint.startswith("Start a point with - ")
    assert error.place is not None
    assert error.place.line == 6 + before.count("\n")


@pytest.mark.parametrize("line", ["–5 degrees", "-5 degrees", r"\- Bread", "a – b", "+44 is first"])
def test_a_line_can_start_like_a_point(blocks: Read, line: str) -> None:
    (block,) = blocks(line)
    assert isinstance(block, Statement)
    assert words(block) == [line.removeprefix("\\")]


def test_a_point_stands_before_its_picture(refusal: Refuse) -> None:
    error = refusal(":food: - Bread")
    assert error.message == "This looks like a point, but it is not one."
    assert error.hint.startswith("Start a point with - ")


def test_points_of_another_program_in_a_quote_are_refused(refusal: Refuse) -> None:
    assert refusal("> • Bread").message == "We do not know points that start with •"


def test_a_quote_can_start_with_a_dash(blocks: Read) -> None:
    (block,) = blocks("> “It is good.”\n> – Sam")
    assert isinstance(block, Quote)
    assert plain(block.lines[1]) == "– Sam"


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        ("<!-- no end\n\nhello", "Close the note with -->"),
        ("a <!-- no end", "Close the note with -->"),
        ("a\n\n---\n", "Take it away. A heading (##) starts a new part."),
        ("| a | b |\n|---|---|\n| c | d |\ne", "put an empty line there."),
        ("| a | b |\n|---|---|\n| c |", "Give each row as many parts."),
        ("- [ ] Bread", "write a question"),
    ],
)
def test_a_hint_says_what_to_do(refusal: Refuse, body: str, hint: str) -> None:
    assert hint in refusal(body).hint


@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "> - "])
def test_deep_nesting_is_refused(refusal: Refuse, mark: str) -> None:
    assert refusal(mark * 500 + "words").hint


def test_a_deep_staircase_of_lists_is_refused(refusal: Refuse) -> None:
    stairs = "".join("  " * depth + "- a\n" for depth in range(300))
    assert refusal(stairs).message == "There is a list inside a list."
