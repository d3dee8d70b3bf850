from easyread.model.box import Box
from easyread.model.lettering import Block, Font
from tests.rules.pages import made
from tests.rules.pages.html.made import html, seen, table

BOLD = Font("Arial", "Arial", weight=700, style="sans")


def _at(top: float, text: str, role: str = "p", **look: object) -> Block:
    size = float(str(look.get("size_pt", 16)))
    box = Box(70, top, 300, top + size)
    return made.block(made.run(text, box=box, **look), role=role)


LONG = "These are the words of the page. There are many more of them than of the rest."


def test_a_large_bold_line_over_words_looks_like_a_heading() -> None:
    fake = _at(10, "Your meeting", font=BOLD, size_pt=22)
    (found,) = seen("fake-heading", html(made.page(fake, _at(60, LONG))))
    assert found.words == "Your meeting"


def test_real_headings_bold_sentences_and_bold_labels_are_let_be() -> None:
    for line in (
        _at(10, "Your meeting", "h2", font=BOLD, size_pt=22),
        _at(10, "You can come.", font=BOLD, size_pt=22),
        _at(10, "Your name", "label", font=BOLD, size_pt=22),
        _at(10, "Your meeting", font=BOLD),
        _at(10, "Your meeting", size_pt=22),
        _at(10, "Home", font=BOLD, size_pt=22, link=True),
    ):
        assert not seen("fake-heading", html(made.page(line, _at(60, LONG))))


def test_a_list_typed_with_dashes_is_told_once() -> None:
    points = [_at(10 + 20 * at, f"- Point {at}") for at in range(3)]
    (found,) = seen("typed-list", html(made.page(_at(0, LONG), *points, _at(99, LONG))))
    assert found.message == "1 list is typed with signs. The first is “- Point 0”."
    assert len(found.boxes) == 3


def test_lines_of_one_block_can_be_a_typed_list() -> None:
    lines = [made.line(made.run(f"• Point {at}")) for at in range(2)]
    assert seen("typed-list", html(made.page(made.block(*lines))))


def test_real_lists_and_a_single_dash_are_let_be() -> None:
    points = [_at(10 + 20 * at, f"- Point {at}", "li") for at in range(3)]
    assert not seen("typed-list", html(made.page(*points)))
    assert not seen("typed-list", html(made.page(_at(10, "- Anna, 24"), _at(40, LONG))))
    assert not seen("typed-list", html(made.page(_at(10, "- 1"), _at(40, LONG), _at(60, "- 2"))))


def test_a_table_that_puts_pictures_beside_words_is_told() -> None:
    assert seen("layout-table", html(tables=(table(headers=0, worded_columns=1),)))


def test_tables_of_words_and_silent_tables_are_no_layout() -> None:
    silent = table(headers=0, worded_columns=1, silent=True)
    assert not seen("layout-table", html(tables=(table(headers=0), silent, table())))


def test_a_table_of_words_without_headings_is_told() -> None:
    assert seen("table-without-headings", html(tables=(table(headers=0),)))
    calm = (table(), table(headers=0, silent=True), table(headers=0, worded_columns=1),
            table(headers=0, rows=1))  # fmt: skip
    assert not seen("table-without-headings", html(tables=calm))
