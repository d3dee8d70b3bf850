from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_hidden_layer_is_told() -> None:
    found = told("hidden-layers", pdf(layers=2, hidden_layers=("Notes",)))
    assert weights(found) == [("warning", 0)]
    assert found[0].words == "Notes"


def test_layers_that_are_seen_are_worth_a_word() -> None:
    assert weights(told("hidden-layers", pdf(layers=2))) == [("info", 0)]
    assert not told("hidden-layers", pdf())
