from typing import Any

import pytest

from easyread.model.box import points
from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, words


def _full(count: int, name: str = "What we do", **changed: Any) -> Page:
    lines = [words("word " * 10, top=50 + 8 * at) for at in range(count // 10)]
    return page(heading(name), *lines, **changed)


@pytest.mark.parametrize(("count", "severity"), [(120, ""), (130, "warning"), (190, "error")])
def test_words_on_a_page_are_counted(count: int, severity: str) -> None:
    found = seen("full-page", facts(page("Words."), _full(count)))
    assert [(one.page, one.severity) for one in found] == ([(2, severity)] if severity else [])


def test_the_message_says_how_many() -> None:
    (found,) = seen("full-page", facts(_full(190)))
    assert found.message == "There are 190 words on this page."
    assert found.hint == "Keep it to 120. Use more pages, or fewer words."


def test_a_small_page_holds_fewer() -> None:
    a5 = _full(100, width=points(148), height=points(210))
    assert seen("full-page", facts(a5))


@pytest.mark.parametrize("name", ["Contents", "Word list"])
def test_contents_word_lists_and_screens_are_let_be(name: str) -> None:
    assert not seen("full-page", facts(_full(190, name)))
    assert not seen("full-page", facts(_full(190), medium="html"))
