import pytest

from easyread.rules.profiles import profile
from tests.rules.pages.made import facts, page, seen


@pytest.mark.parametrize(("count", "severity"), [
    (12, ""), (13, "info"), (20, "info"), (21, "warning"), (24, "warning"), (25, "error"),
])  # fmt: skip
def test_pages_are_counted(count: int, severity: str) -> None:
    found = seen("many-pages", facts(*[page()] * count))
    assert [(one.page, one.severity) for one in found] == ([(0, severity)] if severity else [])
    assert not seen("many-pages", facts(*[page()] * count, medium="html"))


def test_the_message_says_how_many() -> None:
    (found,) = seen("many-pages", facts(*[page()] * 25))
    assert found.message == "This document has 25 pages."
    assert found.hint == "Keep it to 20 pages. Or make 2 documents of it."


@pytest.mark.parametrize(("name", "count", "severity"), [
    ("dh-2010", 21, "error"), ("govuk-2021", 24, "info"), ("govuk-2021", 25, "error"),
    ("photosymbols", 25, "warning"), ("large-print", 28, "info"), ("large-print", 35, "error"),
])  # fmt: skip
def test_each_profile_has_its_number(name: str, count: int, severity: str) -> None:
    (found,) = seen("many-pages", facts(*[page()] * count), **profile(name).rules["many-pages"])
    assert found.severity == severity
