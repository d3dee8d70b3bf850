"""A size is compared with a thing of its kind."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("size", "example"),
    [
        ("2 litres", "How many cans is it?"),
        ("50 ml", "How many spoons is it?"),
        ("50g", "How many coins weigh as much?"),
        ("50 km", "How long is the walk or the drive?"),
        ("600 kg", "How many bags of sugar weigh as much?"),
        ("500 tonnes", "How many cars weigh as much?"),
        ("3 acres", "How many football pitches is it?"),
        ("60 m2", "How many rooms is it?"),
    ],
)
def test_the_example_fits_the_unit(size: str, example: str, find: Find) -> None:
    [found] = find("unfamiliar-unit", f"It is {size} in all.")
    assert found.hint == f"Add an example. {example}"
