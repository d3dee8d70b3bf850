import pytest

from tests.rules.pages.made_pdf import field, form, told, weights


@pytest.mark.parametrize(("spoken", "name"), [
    ("Text Field 12", "a"), ("Check Box3", "a"), ("undefined_2", "a"), ("undefined", "a"),
    ("your_name", "a"), ("form1[0].page[1]", "a"), ("q1-name", "q1-name"), ("Group7", "x"),
])  # fmt: skip
def test_a_name_for_machines_is_told(spoken: str, name: str) -> None:
    found = told("field-id-as-name", form(field(spoken=spoken, name=name)))
    assert weights(found) == [("error", 1)]


@pytest.mark.parametrize(("spoken", "name"), [
    ("What is your name?", "a"), ("Name", "Name"), ("Question 2: Yes", "a"), ("", "a"),
    ("Text us", "a"), ("Your date of birth", "a"), ("Sign here", "a"), ("Yes", "Yes"),
])  # fmt: skip
def test_a_name_for_people_is_fine(spoken: str, name: str) -> None:
    assert not told("field-id-as-name", form(field(spoken=spoken, name=name)))
