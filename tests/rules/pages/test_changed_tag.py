from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_common_tag_with_another_meaning_is_told() -> None:
    found = told("changed-tag", pdf(role_map={"H1": "P", "Body": "P", "Span": "Span"}))
    assert weights(found) == [("error", 0)]
    assert "“H1” stands for “P”" in found[0].message


def test_tags_of_a_program_may_stand_for_common_ones() -> None:
    assert not told("changed-tag", pdf(role_map={"Body": "P"}))
