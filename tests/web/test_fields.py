"""Fields with their labels, and what a finger can tap."""

import pytest

from easyread.model.screen import Control, HtmlFacts
from tests.web.conftest import Facts


def _named(found: HtmlFacts, spoken: str) -> Control:
    return next(one for one in found.controls if one.field.spoken == spoken)


@pytest.mark.parametrize(("body", "kind", "spoken", "label"), [
    ("<label for=a>Name</label><input id=a>", "label", "Name", "Name"),
    ("<label>Name <input></label>", "label", "Name", "Name"),
    ("<input aria-label=Name>", "aria", "Name", ""),
    ("<input title=Name>", "title", "Name", ""),
    ("<input placeholder=Name>", "placeholder", "Name", ""),
    ("<p>Name</p><input>", "none", "", ""),
    ("<b id=b>Name</b><input aria-labelledby=b>", "label", "Name", "Name"),
    ("<label for=a hidden>Name</label><input id=a>", "aria", "Name", ""),
    ("<label for=a></label><input id=a placeholder=Name>", "placeholder", "Name", ""),
])  # fmt: skip
def test_a_label_is_what_can_be_seen(
    parsed: Facts, body: str, kind: str, spoken: str, label: str
) -> None:
    (one,) = parsed(body).controls
    assert (one.label_kind, one.field.label) == (kind, label)
    assert one.field.spoken == spoken


@pytest.mark.parametrize(("body", "spoken"), [
    ("<button>Send</button>", "Send"), ("<input type=submit value=Send>", "Send"),
    ("<button><img src=x alt=Send></button>", "Send"), ("<button></button>", ""),
    ("<button aria-label=Send>X</button>", "Send"),
])  # fmt: skip
def test_a_button_has_its_words_as_its_name(parsed: Facts, body: str, spoken: str) -> None:
    assert parsed(body).controls[0].field.spoken == spoken


@pytest.mark.parametrize(("body", "kind"), [
    ("<input type=radio>", "one"), ("<input type=checkbox>", "many"), ("<input>", "line"),
    ("<textarea></textarea>", "write"), ("<select></select>", "list"),
    ("<button>x</button>", "button"), ("<div role=checkbox>x</div>", "many"),
])  # fmt: skip
def test_a_field_has_its_kind(parsed: Facts, body: str, kind: str) -> None:
    assert [one.field.kind for one in parsed(body).controls] == [kind]


def test_hidden_fields_are_not_there(parsed: Facts) -> None:
    assert not parsed("<input type=hidden><div hidden><input></div>").controls


def test_what_is_ticked_or_needed_is_told(parsed: Facts) -> None:
    body = "<input type=checkbox checked><input required><input aria-required=true><input>"
    found = [(one.field.ticked, one.field.required) for one in parsed(body).controls]
    assert found == [(True, False), (False, True), (False, True), (False, False)]


def test_answers_of_one_name_are_a_group_with_its_question(parsed: Facts) -> None:
    body = (
        "<fieldset><legend>Come?</legend><label><input type=radio name=a>Yes</label>"
        "<label><input type=radio name=a>No</label></fieldset><input type=radio name=b>"
        "<input type=radio name=b>"
    )
    found = [(one.name, one.legend, len(one.answers)) for one in parsed(body).groups]
    assert found == [("a", "Come?", 2), ("b", "", 2)]


def test_the_words_tied_to_a_field_are_told(parsed: Facts) -> None:
    body = "<input aria-describedby='h e' aria-invalid=true><p id=h>Hint</p><p id=e>Wrong</p>"
    (one,) = parsed(body).controls
    assert (one.invalid, one.described) == (True, "Hint Wrong")


def test_the_edge_of_a_field_has_its_contrast(facts: Facts) -> None:
    assert _named(facts("cards"), "Email").field.edge_contrast == pytest.approx(1.5, 0.05)
    strong = _named(facts("service"), "What is your NHS number?").field
    assert strong.edge_contrast == pytest.approx(5.7, 0.05)


def test_a_circle_drawn_by_a_style_counts_with_its_label(facts: Facts) -> None:
    yes = _named(facts("service"), "Yes")
    assert yes.target
    assert yes.target.width > yes.field.box.width == 33  # 44 px


def test_a_row_that_can_be_tapped_is_the_target(ours: HtmlFacts) -> None:
    rows = [one.target for one in ours.controls if one.type == "radio"]
    assert rows
    assert all(one and one.height >= 32.9 for one in rows)  # 44 px
