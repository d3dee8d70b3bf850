from dataclasses import replace

from easyread.model.box import Box
from easyread.model.lettering import Block
from tests.rules.pages.made import block, page
from tests.rules.pages.made_pdf import pdf, told, weights


def _at(top: float, left: float = 70, right: float = 400) -> Block:
    return block(f"Words at {top:g}.", box=Box(left, top, right, top + 20), tag=2)


def test_a_page_read_from_the_foot_up_is_asked_about() -> None:
    found = told("jumbled-order", pdf(page(_at(100)), page(_at(300), _at(200), _at(100))))
    assert weights(found) == [("ask", 2)]


def test_one_part_that_is_read_too_early_is_named() -> None:
    blocks = [_at(700), *[_at(top) for top in range(100, 600, 50)]]
    (found,) = told("jumbled-order", pdf(page(*blocks)))
    assert found.words == "Words at 700."


def test_a_page_read_from_top_to_bottom_is_fine() -> None:
    assert not told("jumbled-order", pdf(page(_at(100), _at(200), _at(300))))


def test_columns_are_no_jumble() -> None:
    left, right = (
        [_at(top, 70, 250) for top in (100, 200, 300)],
        [_at(top, 300, 500) for top in (100, 200, 300)],
    )
    assert not told("jumbled-order", pdf(page(*left, *right)))


def test_a_pdf_that_does_not_say_its_order_is_let_be() -> None:
    jumbled = page(_at(300), _at(200), _at(100))
    assert not told("jumbled-order", pdf(jumbled, tags=()))
    made = pdf(jumbled)
    assert not told("jumbled-order", replace(made, shown=replace(made.shown, ordered=False)))
