from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_pdf_that_claims_nothing_is_told() -> None:
    assert weights(told("missing-pdf-ua-claim", pdf())) == [("info", 0)]


def test_a_claim_is_fine() -> None:
    assert not told("missing-pdf-ua-claim", pdf(ua_part=1))
