from tests.rules.pages.made import page
from tests.rules.pages.made_pdf import laid_over, link, pdf, told, weights

OVER = (laid_over("Link"),)


def test_an_address_in_place_of_the_words_is_told() -> None:
    links = (link(spoken="https://example.org/a?b=1"), link(spoken="www.example.org"), link())
    found = told("address-as-link-name", pdf(page("A", links=links), annotations=OVER))
    assert weights(found) == [("warning", 1)]
    assert "2 links" in found[0].message


def test_an_address_that_is_printed_too_is_fine() -> None:
    printed = link(text="www.example.org", spoken="https://www.example.org")
    mail = link(text="us@example.org", spoken="mailto:us@example.org")
    assert not told(
        "address-as-link-name", pdf(page("A", links=(printed, mail, link())), annotations=OVER)
    )
