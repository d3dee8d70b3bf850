from tests.rules.pages.made_pdf import laid_over, pdf, tags, told, weights


def test_a_field_without_a_form_tag_is_told() -> None:
    fields = (laid_over("Widget"), laid_over("Widget", tag=2), laid_over("Widget", page=2))
    found = told("untagged-field", pdf(annotations=fields))
    assert weights(found) == [("error", 1), ("error", 2)]
    assert found[0].message.startswith("2 fields")


def test_a_tag_with_many_fields_is_told() -> None:
    crowded = tags(("Form", {"objects": 4}))
    fields = (laid_over("Widget", tag=0),) * 4
    found = told("untagged-field", pdf(tags=crowded, annotations=fields))
    assert weights(found) == [("error", 1)]
    assert "more than 1" in found[0].message


def test_a_field_in_its_own_tag_is_fine() -> None:
    single = tags(("P", ("Form", {"objects": 1})))
    assert not told("untagged-field", pdf(tags=single, annotations=(laid_over("Widget", tag=1),)))


def test_hidden_fields_links_and_pdfs_without_tags_are_let_be() -> None:
    others = (laid_over("Widget", hidden=True), laid_over("Link"))
    assert not told("untagged-field", pdf(annotations=others))
    assert not told("untagged-field", pdf(annotations=(laid_over("Widget"),), tags=()))
