from tests.rules.pages.made_pdf import laid_over, pdf, tags, told, weights

HELD = tags(("P", ("Link", {"objects": 1}), ("Annot", {"objects": 1})))


def test_links_and_notes_without_their_tags_are_told() -> None:
    over = (laid_over("Link"), laid_over("Link", tag=0), laid_over("Text", tag=1))
    found = told("untagged-link", pdf(tags=HELD, annotations=over))
    assert [one.message for one in found] == [
        "2 links here have no “Link” tag.",
        "A note here has no tag.",
    ]
    assert weights(found) == [("error", 1), ("error", 1)]


def test_links_and_notes_in_their_tags_are_fine() -> None:
    over = (laid_over("Link", tag=1), laid_over("Text", tag=2), laid_over("Link", hidden=True))
    assert not told("untagged-link", pdf(tags=HELD, annotations=over))


def test_fields_and_pdfs_without_tags_are_told_by_other_rules() -> None:
    assert not told("untagged-link", pdf(annotations=(laid_over("Widget"),)))
    assert not told("untagged-link", pdf(annotations=(laid_over("Link"),), tags=()))
