from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_a_tag_that_no_program_knows_is_told_once() -> None:
    odd = {"known": False}
    found = told("unknown-tag", pdf(tags=tags(("Body", odd), ("Body", odd), ("Foot", odd))))
    assert weights(found) == [("error", 1), ("error", 1)]
    assert found[0].message == "This PDF has the tag “Body”. No program knows it."


def test_a_tag_that_stands_for_itself_is_told() -> None:
    odd = tags(("Body", {"known": False}))
    (found,) = told("unknown-tag", pdf(tags=odd, role_map={"Body": "Text", "Text": "Body"}))
    assert "stands for nothing" in found.message


def test_tags_that_programs_know_are_fine() -> None:
    assert not told("unknown-tag", pdf(tags=tags(("P", {"own_role": "Body"}))))
