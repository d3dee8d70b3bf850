from tests.rules.pages.made_pdf import field, form, told, weights


def test_another_name_than_the_label_is_asked_about() -> None:
    found = told("unlike-field-name", form(field(label="Phone number", spoken="E-mail")))
    assert weights(found) == [("ask", 1)]


def test_a_longer_or_shorter_name_is_fine() -> None:
    assert not told("unlike-field-name", form(field(label="Yes", spoken="Did we help? Yes")))


def test_a_field_whose_label_we_do_not_know_is_let_be() -> None:
    assert not told("unlike-field-name", form(field(label="", spoken="E-mail")))
