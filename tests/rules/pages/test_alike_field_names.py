from dataclasses import replace

from easyread.model.box import Box
from easyread.model.page import Field
from tests.rules.pages.made import page
from tests.rules.pages.made_pdf import field, form, pdf, tags, told, weights

OTHER = Box(100, 200, 300, 230)


def _ticks(**second: object) -> tuple[Field, Field]:
    first = field(kind="one", spoken="Did we help you?")
    return first, replace(first, **{"box": OTHER, **second})  # type: ignore[arg-type]  # a test


def test_boxes_that_sound_the_same_are_told() -> None:
    found = told("alike-field-names", form(*_ticks()))
    assert weights(found) == [("warning", 1)]
    assert len(found[0].boxes) == 2


def test_names_of_their_own_are_fine() -> None:
    assert not told("alike-field-names", form(*_ticks(spoken="Did we help you? No")))


def test_the_same_field_twice_is_fine() -> None:
    again = field(box=OTHER)
    assert not told("alike-field-names", form(field(), again))
    assert told("alike-field-names", form(field(), replace(again, name="other")))


def test_words_in_the_tag_tell_them_apart() -> None:
    first, second = _ticks(tag=0)
    labelled = tags(("Form", ("Lbl",)))
    assert not told("alike-field-names", form(replace(first, tag=0), second, tags=labelled))


def test_the_same_question_on_another_page_is_let_be() -> None:
    first, second = _ticks(page=2)
    pages = page("A", fields=(first,)), page("B", fields=(second,))
    assert not told("alike-field-names", pdf(*pages))
