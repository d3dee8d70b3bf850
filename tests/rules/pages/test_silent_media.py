from tests.rules.pages.made_pdf import laid_over, pdf, tags, told, weights


def test_a_film_without_words_is_told() -> None:
    found = told("silent-media", pdf(annotations=(laid_over("RichMedia", spoken=""),)))
    assert weights(found) == [("error", 1)]


def test_a_film_with_words_is_a_warning() -> None:
    held = tags(("Annot", {"alt": "A film about us"}))
    over = (laid_over("Screen"), laid_over("Movie", spoken="", tag=0))
    found = told("silent-media", pdf(tags=held, annotations=over))
    assert weights(found) == [("warning", 1)]


def test_links_and_hidden_sounds_are_let_be() -> None:
    over = (laid_over("Link", spoken=""), laid_over("Sound", spoken="", hidden=True))
    assert not told("silent-media", pdf(annotations=over))
