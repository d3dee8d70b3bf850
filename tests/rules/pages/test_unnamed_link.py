from tests.rules.pages.made_pdf import laid_over, pdf, tags, told, weights


def test_a_link_without_a_description_is_told() -> None:
    over = (laid_over("Link", spoken=""), laid_over("Link", spoken="", page=2), laid_over("Link"))
    found = told("unnamed-link", pdf(annotations=over))
    assert weights(found) == [("warning", 1), ("warning", 2)]


def test_a_note_without_a_description_is_told() -> None:
    found = told("unnamed-link", pdf(annotations=(laid_over("Text", spoken=""),)))
    assert weights(found) == [("error", 1)]


def test_the_tag_may_say_it_instead() -> None:
    held = tags(("Link", {"alt": "Our website"}))
    over = (laid_over("Link", spoken="", tag=0), laid_over("Widget", spoken=""))
    assert not told("unnamed-link", pdf(tags=held, annotations=over))
