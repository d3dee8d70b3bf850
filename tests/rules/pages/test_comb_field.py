from tests.rules.pages.made_pdf import field, form, told, weights


def test_a_box_for_each_letter_is_told() -> None:
    assert weights(told("comb-field", form(field(comb=True), field()))) == [("warning", 1)]


def test_a_free_place_is_fine() -> None:
    assert not told("comb-field", form(field()))
