from typing import Any

import pytest

from easyread.model.box import Box
from easyread.model.screen import Group
from tests.rules.pages.html.made import control, field, html, part, seen


@pytest.mark.parametrize(("kind", "severity"), [
    ("label", None), ("placeholder", "error"), ("none", "error"), ("aria", "warning"),
    ("title", "warning"),
])  # fmt: skip
def test_a_field_has_a_label_that_can_be_seen(kind: Any, severity: str | None) -> None:
    found = seen("missing-label", html(controls=(control(label_kind=kind),)))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_search_boxes_and_buttons_need_no_label() -> None:
    search = control("search", label_kind="aria")
    named = control(field=field(spoken="Search this site"), label_kind="aria")
    button = control("submit", label_kind="value")
    off = control(label_kind="none", disabled=True)
    assert not seen("missing-label", html(controls=(search, named, button, off)))


def test_a_label_below_or_right_of_a_field_is_told() -> None:
    below, right = Box(100, 150, 200, 170), Box(410, 100, 500, 120)
    left, above = Box(10, 100, 90, 120), Box(100, 70, 200, 90)
    for box, faults in ((below, 1), (right, 1), (left, 0), (above, 0)):
        assert len(seen("label-after-field", html(controls=(control(label_box=box),)))) == faults


def test_a_tick_box_has_its_label_on_the_right() -> None:
    tick = control("checkbox", label_box=Box(410, 100, 500, 120))
    assert not seen("label-after-field", html(controls=(tick,)))


def test_answers_are_tied_to_their_question() -> None:
    answers = (control("radio"), control("radio"))
    assert seen("group-without-question", html(groups=(Group("a", "", answers),)))
    assert not seen("group-without-question", html(groups=(Group("a", "Come?", answers),)))
    tied = (control("radio", described="Will you come?"),)
    assert not seen("group-without-question", html(groups=(Group("a", "", tied),)))


@pytest.mark.parametrize(("label", "faults"), [
    ("Your name", 1), ("Your name (you must answer this)", 0), ("Your name (required)", 0),
    ("Your name *", 0),  # another rule speaks of stars
])  # fmt: skip
def test_a_field_that_must_be_filled_in_says_so(label: str, faults: int) -> None:
    needed = control(field=field(label=label, required=True))
    assert len(seen("unmarked-required-field", html(controls=(needed,)))) == faults
    assert not seen("unmarked-required-field", html(controls=(control(),)))


def test_a_set_of_answers_says_it_once() -> None:
    needed = control("radio", field=field("one", required=True, group="a"))
    (found,) = seen("unmarked-required-field", html(controls=(needed, needed)))
    assert found.message.startswith("1 field")


def test_more_than_5_fields_that_must_be_filled_in_are_told() -> None:
    for count, faults in ((5, 0), (6, 1)):
        needed = [control(field=field(name=f"{at}", required=True)) for at in range(count)]
        assert len(seen("many-required-fields", html(controls=tuple(needed)))) == faults
    group = [control("radio", field=field("one", group="a", required=True)) for _ in range(9)]
    assert not seen("many-required-fields", html(controls=tuple(group)))


@pytest.mark.parametrize(("label", "changed", "faults"), [
    ("Phone number", {"pattern": "[0-9]{11}"}, 1), ("Phone number", {"max_length": 11}, 1),
    ("Phone number", {"pattern": r"[0-9\s]+"}, 0), ("Phone number", {"pattern": "[0-9 ]+"}, 0),
    ("Phone number", {"max_length": 20}, 0), ("NHS number", {"max_length": 10}, 1),
    ("NHS number", {"type": "number"}, 1), ("Postcode", {"max_length": 7}, 1),
    ("Postcode", {}, 0), ("Security code", {"max_length": 6}, 0),
    ("How many?", {"type": "number"}, 0),
])  # fmt: skip
def test_a_number_may_have_spaces(label: str, changed: dict[str, Any], faults: int) -> None:
    one = control(field=field(label=label, spoken=label), **changed)
    assert len(seen("fussy-field", html(controls=(one,)))) == faults


def test_an_error_has_words_that_are_tied_to_the_field() -> None:
    assert seen("unexplained-error", html(controls=(control(invalid=True),)))
    told = control(invalid=True, described="Write your name.")
    assert not seen("unexplained-error", html(controls=(told, control())))


def test_an_error_is_in_easy_words() -> None:
    (found,) = seen("hard-error-message", html(alerts=(part("Invalid date"),)))
    assert found.message == "This error has the hard word “invalid”."
    hard = control(invalid=True, described="Mandatory field")
    assert seen("hard-error-message", html(controls=(hard,)))
    easy = control(invalid=True, described="Write your name.")
    assert not seen("hard-error-message", html(controls=(easy,), alerts=(part("Saved"),)))


@pytest.mark.parametrize(("label", "faults"), [
    ("What is 3 + 4?", 1), ("2 x 3 =", 1), ("I am not a robot", 1), ("Your name", 0),
    ("Ages 3 - 4 years old", 0), ("16 - 25", 0), ("3 x 4", 0),
    ("Phone 0300 - 123 456", 0),
])  # fmt: skip
def test_a_sum_to_get_in_is_a_puzzle(label: str, faults: int) -> None:
    one = control(field=field(label=label, spoken=""))
    assert len(seen("puzzle", html(controls=(one,)))) == faults


def test_a_test_against_robots_is_a_puzzle() -> None:
    assert seen("puzzle", html(puzzles=(part("reCAPTCHA", "iframe"),)))


def test_2_fields_for_the_same_thing_are_told() -> None:
    twice = (control(autocomplete="tel"), control(autocomplete="tel"))
    assert seen("asked-again", html(controls=twice))
    for kind in ("off", "", "on"):
        assert not seen("asked-again", html(controls=(control(autocomplete=kind),) * 2))
    other = (control(autocomplete="tel"), control(autocomplete="email"))
    assert not seen("asked-again", html(controls=other))
