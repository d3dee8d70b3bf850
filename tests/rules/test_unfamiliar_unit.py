"""A size is compared with a thing of its kind."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("size", "example"),
    [
        ("2 litres", "about 6 cans"),
        ("50 km", "a walk of 1 hour"),
        ("600 kg", "as heavy as a bag of sugar"),
        ("500 tonnes", "as heavy as a car"),
        ("3 acres", "as big as a football pitch"),
        ("60 m2", "as big as a room"),
    ],
)
def test_the_example_fits_the_unit(size: str, example: str, find: Find) -> None:
    [found] = find("unfamiliar-unit", f"It is {size} in all.")
    assert found.hint == f"Add an example, such as “{example}”."
