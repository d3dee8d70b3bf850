from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_form_that_draws_itself_is_told() -> None:
    assert weights(told("dynamic-form", pdf(xfa="dynamic"))) == [("error", 0)]


def test_a_second_form_inside_is_less_bad() -> None:
    assert weights(told("dynamic-form", pdf(xfa="static"))) == [("warning", 0)]
    assert weights(told("dynamic-form", pdf(xfa="static", ua_part=2))) == [("error", 0)]


def test_a_usual_form_is_fine() -> None:
    assert not told("dynamic-form", pdf())
