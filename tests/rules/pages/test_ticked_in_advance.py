from tests.rules.pages.made import facts, field, page, seen


def test_an_answer_that_is_ticked_is_found() -> None:
    asked = (field("one", ticked=True), field("one"), field("many", ticked=True, name="other"))
    (found,) = seen("ticked-in-advance", facts(page(fields=asked)))
    assert (found.page, found.severity, len(found.boxes)) == (1, "error", 2)
    assert found.message == "2 answers here are ticked already."
    assert found.hint == "Take the tick out."


def test_empty_answers_and_hidden_ones_are_right() -> None:
    asked = (field("one"), field("many"), field("many", ticked=True, seen=False))
    assert not seen("ticked-in-advance", facts(page(fields=asked)))


def test_a_form_that_somebody_filled_in_is_let_be() -> None:
    filled = tuple(field("one", ticked=True, name=f"q{at}") for at in range(4))
    written = (field("line", name="name", value="Ann"),)
    assert not seen("ticked-in-advance", facts(page(fields=filled + written)))
    empty = tuple(field("one", name=f"q{at}") for at in range(4))
    assert seen("ticked-in-advance", facts(page(fields=(*filled[:1], *empty[1:]))))
