from tests.rules.pages.made_pdf import field, form, told, weights


def test_a_field_without_an_edge_is_told() -> None:
    found = told("unseen-field", form(field(edge_contrast=1.0)))
    assert weights(found) == [("error", 1)]


def test_an_edge_and_a_field_we_know_nothing_of_are_let_be() -> None:
    assert not told(
        "unseen-field",
        form(field(), field(edge_contrast=None), field(kind="signature", edge_contrast=1.0)),
    )
