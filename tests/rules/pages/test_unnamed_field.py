from tests.rules.pages.made_pdf import BOX, field, form, tags, told, weights


def test_a_place_for_an_answer_without_a_name_is_told() -> None:
    found = told("unnamed-field", form(field(spoken=""), field(spoken=" "), field()))
    assert weights(found) == [("error", 1)]
    assert found[0].message.startswith("2 fields")
    assert found[0].boxes == (BOX, BOX)


def test_the_tag_may_say_it_instead() -> None:
    made = form(field(spoken="", tag=0), tags=tags(("Form", {"alt": "Your name"})))
    assert not told("unnamed-field", made)


def test_a_field_that_cannot_be_seen_is_let_be() -> None:
    assert not told("unnamed-field", form(field(spoken="", seen=False), field()))
