from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_headings_with_and_without_levels_are_told() -> None:
    found = told("mixed-headings", pdf(tags=tags(("H1",), ("Sect", ("H",)), ("Sect", ("H",)))))
    assert weights(found) == [("error", 1)]
    assert found[0].message.startswith("2 headings")


def test_two_headings_without_a_level_in_one_part_are_told() -> None:
    assert told("mixed-headings", pdf(tags=tags(("Sect", ("H",), ("P",), ("H",)))))


def test_headings_of_one_kind_are_fine() -> None:
    assert not told("mixed-headings", pdf(tags=tags(("Sect", ("H",)), ("Sect", ("H",)))))
    assert not told("mixed-headings", pdf(tags=tags(("H1",), ("H2",), ("H2",))))
