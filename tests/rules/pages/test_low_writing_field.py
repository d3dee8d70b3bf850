from easyread.model.box import Box
from tests.rules.pages.made_pdf import field, form, told, weights


def test_a_place_for_lines_with_room_for_one_is_told() -> None:
    assert weights(told("low-writing-field", form(field(kind="write")))) == [("warning", 1)]


def test_a_high_place_and_a_place_for_one_line_are_fine() -> None:
    high = field(kind="write", box=Box(100, 100, 300, 200))
    assert not told("low-writing-field", form(high, field()))
