"""docs/rules.md is made from the rules."""

from pathlib import Path

import pytest

from easyread.errors import EasyReadError
from easyread.rules import rules
from easyread.rules.explain import explain
from easyread.rules.manual import manual
from easyread.rules.shown import SHOWN
from tests.rules.conftest import Check
from tests.rules.test_messages import NOT_FOR_MESSAGES as ABOUT_WHOLE_TEXTS

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == manual()


def test_every_rule_is_explained() -> None:
    for name, rule in rules().items():
        page = explain(name)
        assert rule.asks in page
        assert rule.why in page
        assert "Sources:" in page


def test_a_name_of_the_catalogue_is_known_too() -> None:
    assert explain("sentence-length") == explain("long-sentence")


def test_what_was_not_seen_is_marked() -> None:
    assert "(from memory)" in explain("date-format")


def test_a_wrong_name_gets_a_near_one() -> None:
    with pytest.raises(EasyReadError) as caught:
        explain("long-sentense")
    assert "long-sentence" in caught.value.hint


def test_what_is_shown_and_no_rule_says_so() -> None:
    page = explain("readability-score")
    assert "for trend only" in page
    assert "--verbose" in page
    assert "[read]" in page
    assert not any(rule.alias in SHOWN or name in SHOWN for name, rule in rules().items())


def test_what_is_shown_is_explained_in_easy_words(checked: Check) -> None:
    for one in SHOWN.values():
        text = "\n\n".join((one.says, one.why, one.where.replace("`", "")))
        loud = [found for found in checked(text).findings if found.severity in ("error", "warning")]
        assert {found.rule for found in loud} <= ABOUT_WHOLE_TEXTS
