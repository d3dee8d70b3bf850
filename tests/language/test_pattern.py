import re

import pytest

from easyread.language.pattern import pattern


def test_a_pattern_finds_what_a_compiled_one_finds() -> None:
    lazy, plain = (
        pattern(r"\bc(?P<end>\w+)", re.IGNORECASE),
        re.compile(r"\bc(?P<end>\w+)", re.IGNORECASE),
    )
    for _ in range(2):
        assert [found.span("end") for found in lazy.finditer("Can cats come?")] == [
            found.span("end") for found in plain.finditer("Can cats come?")
        ]
    assert lazy.sub("x", "Cat") == "x"
    assert lazy.pattern == plain.pattern
    assert lazy.flags == plain.flags


def test_a_pattern_is_compiled_at_its_first_use_and_no_sooner() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("words")
    with pytest.raises(AttributeError):
        _ = pattern("x").sear  # type: ignore[attr-defined]  # that is the point
