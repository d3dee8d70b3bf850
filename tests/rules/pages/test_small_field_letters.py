from tests.rules.pages.made_pdf import field, form, told, weights


def test_small_letters_are_told() -> None:
    found = told("small-field-letters", form(field(size_pt=10.0), field(size_pt=12.0)))
    assert weights(found) == [("error", 1)]
    assert "10pt" in found[0].message


def test_letters_that_shrink_are_a_warning() -> None:
    assert weights(told("small-field-letters", form(field(size_pt=0.0)))) == [("warning", 1)]


def test_large_letters_ticks_and_unknown_sizes_are_let_be() -> None:
    assert not told(
        "small-field-letters",
        form(field(), field(size_pt=None), field(kind="many", size_pt=0.0), field(size_pt=13.8)),
    )


def test_the_limit_can_be_set() -> None:
    assert told("small-field-letters", form(field(size_pt=16.0)), least_pt=18.0)
