from tests.rules.pages.made import page
from tests.rules.pages.made_pdf import field, form, pdf, told, weights


def test_another_name_than_the_label_is_asked_about() -> None:
    found = told("unlike-field-name", form(field(label="Phone number", spoken="E-mail")))
    assert weights(found) == [("ask", 1)]


def test_a_longer_or_shorter_name_is_fine() -> None:
    assert not told("unlike-field-name", form(field(label="Yes", spoken="Did we help? Yes")))


def test_a_field_whose_label_we_do_not_know_is_let_be() -> None:
    assert not told("unlike-field-name", form(field(label="", spoken="E-mail")))


def test_a_name_from_other_words_of_the_page_is_fine() -> None:
    asked = page(
        "What do you think?",
        "Write here.",
        fields=(field(label="Write here.", spoken="Question 2: What do you think?"),),
    )
    assert not told("unlike-field-name", pdf(asked))


def test_a_name_for_machines_is_told_by_another_rule() -> None:
    assert not told("unlike-field-name", form(field(label="Phone number", spoken="Text Field 1")))


def test_small_words_in_both_do_not_make_them_alike() -> None:
    found = told("unlike-field-name", form(field(label="What is your name?", spoken="Your e-mail")))
    assert weights(found) == [("ask", 1)]
