from dataclasses import replace

import pytest

from easyread.rules.counts import drawn_headings
from tests.rules.pages.made import SANS, block, facts, page, run, seen

TEXT = "Words as large as they should be, again and again."


def test_a_heading_that_looks_like_text_is_found() -> None:
    heading = block(run("What we do", size_pt=18.0), role="h2")
    (found,) = seen("plain-heading", facts(page(TEXT), page(heading, TEXT)))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (heading.box,))
    assert found.message == "This heading looks like the text below it."
    assert found.words == "What we do"


@pytest.mark.parametrize("look", [
    {"size_pt": 19.2}, {"size_pt": 19.0}, {"font": replace(SANS, weight=700)}, {"hidden": True},
])  # fmt: skip
def test_larger_bold_and_hidden_headings_are_right(look: dict[str, object]) -> None:
    heading = block(run("What we do", **look), role="h2")
    assert not seen("plain-heading", facts(page(heading, TEXT)))


def test_3_sizes_at_1_level_are_found_where_the_third_is() -> None:
    pages = [page(block(run("Part", size_pt=size), role="h2"), TEXT) for size in (24, 22, 24, 20)]
    (found,) = seen("plain-heading", facts(*pages))
    assert (found.page, found.severity) == (4, "warning")
    assert found.message == "Headings of level 2 have 3 sizes, 20pt to 24pt."


def test_a_front_page_may_have_a_larger_title() -> None:
    pages = [page(block(run("Part", size_pt=size), role="h1"), TEXT) for size in (36, 24, 24)]
    assert not seen("plain-heading", facts(*pages))


def test_headings_do_not_count_when_sizes_are_not_known() -> None:
    made = facts(page(block(run("Part"), role="h1")), laid_out=False)
    assert drawn_headings(made) == 0
    assert not seen("plain-heading", made)
