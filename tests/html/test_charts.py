"""Claims about charts of people: how many shapes, and which sentence."""

import pytest

from easyread.html import charts
from easyread.model.document import Bar, Chart, Run, Vague
from easyread.model.place import Place

HERE = Place("form.md", 1)
LABELS = {
    "sentence": "{count} out of {total} people{did}.",
    "nobody": "No one{did}.",
    "a_few": "A few people{did}.",
    "some": "Some people{did}.",
    "most": "Most people{did}.",
    "many_people": "1 shape means {people} people.",
    "not_told": "Not told.",
}


def shown(count: int | Vague, total: int, did: str = "said …", own: str = "") -> charts.Values:
    bar = Bar((Run("Poor"),), count, None, HERE, (Run(own),) if own else ())
    return charts.chart(Chart((Run("How?"),), total, (bar,), HERE, did), LABELS, [None])


def sentence(count: int | Vague, total: int, did: str = "said …", own: str = "") -> str:
    (bar,) = shown(count, total, did, own)["bars"]
    return str(bar["sentence"])


def test_the_sentence_has_the_words_of_the_row() -> None:
    assert sentence(7, 10) == "7 out of 10 people said poor."
    assert sentence(0, 10) == "No one said poor."
    assert sentence("a few", 10) == "A few people said poor."
    assert sentence("some", 10) == "Some people said poor."
    assert sentence("most", 10) == "Most people said poor."


def test_a_row_can_have_words_of_its_own() -> None:
    assert sentence(3, 10, own="gave no answer") == "3 out of 10 people gave no answer."


def test_no_one_is_one() -> None:
    assert sentence(0, 10, own="were not sure") == "No one was not sure."
    assert sentence(0, 10, did="wereful …") == "No one wereful poor."
    assert sentence(3, 10, own="were not sure") == "3 out of 10 people were not sure."


def test_with_nothing_that_people_did_the_sentence_counts_only() -> None:
    assert sentence(7, 10, did="") == "7 out of 10 people."


def test_large_numbers_have_a_comma() -> None:
    assert sentence(1200, 10_000) == "1,200 out of 10,000 people said poor."


@pytest.mark.parametrize(
    ("total", "people", "shapes"),
    [
        (1, 1, 1),
        (20, 1, 20),
        (21, 5, 5),
        (70, 10, 7),
        (101, 20, 6),
        (201, 50, 5),
        (1000, 100, 10),
        (100_000, 10_000, 10),
    ],
)
def test_a_shape_stands_for_a_round_number(total: int, people: int, shapes: int) -> None:
    values = shown(total, total)
    (bar,) = values["bars"]
    assert bar["people"] == ["filled"] * shapes
    assert values["notes"] == ([f"1 shape means {people:,} people."] if people > 1 else [])


@pytest.mark.parametrize(("total", "small"), [(10, False), (11, True), (20, True), (21, False)])
def test_more_people_than_10_are_small_so_that_they_stay_in_1_line(total: int, small: bool) -> None:
    assert shown(1, total)["small"] is small


def test_anybody_is_some_shape_and_nobody_is_none() -> None:
    assert shown(1, 1000)["bars"][0]["people"] == ["filled"] + [""] * 9
    assert shown(0, 1000)["bars"][0]["people"] == [""] * 10


def test_only_all_people_fill_all_shapes() -> None:
    assert not all(shown(999, 1000)["bars"][0]["people"])
    assert all(shown(21, 21)["bars"][0]["people"])


@pytest.mark.parametrize("count", ["a few", "some", "most"])
def test_a_count_that_is_not_told_looks_the_same_whatever_it_is(count: Vague) -> None:
    values = shown(count, 70)
    assert values["bars"][0]["people"] == ["untold"] * 7
    assert values["notes"] == ["Not told."]
