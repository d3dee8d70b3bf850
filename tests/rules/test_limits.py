"""What a rule asks for names the limit that is in force."""

import re

import pytest

from easyread.rules import rules
from easyread.rules.profiles import profile, profiles
from easyread.rules.rule import Rule

LIMITED = [one for one in rules().values() if "{" in one.wording]


def test_a_rule_names_its_own_limits() -> None:
    asks = rules()["long-sentence"].asks
    assert asks == "Keep each sentence to 15 words or fewer. Aim for 12."


def test_a_profile_names_its_limits() -> None:
    asks = profile("easy-english").asks(rules())
    assert asks["long-sentence"] == "Keep each sentence to 12 words or fewer. Aim for 8."
    assert asks["stacked-conditions"].startswith("Use no “if” or “when” in a sentence.")


def test_a_limit_that_was_said_is_not_said_again() -> None:
    asks = profile("dh-2010").asks(rules())
    assert asks["long-sentence"] == "Keep each sentence to 15 words or fewer."


def test_a_setting_of_a_project_is_named() -> None:
    own = {"ours": {"rules": {"small-text": {"least_pt": 12.5, "warn_pt": 13.0}}}}
    asks = profile("ours", own).asks(["small-text"])
    assert asks == {
        "small-text": "Print all words that are read in 12.5pt or more. 13pt is better."
    }


def test_a_weight_is_no_limit() -> None:
    assert "long-sentence" not in profile("inclusion-europe").asks(rules())


@pytest.mark.parametrize("one", LIMITED, ids=lambda one: one.id)
def test_each_limit_that_is_named_is_an_option(one: Rule) -> None:
    assert set(re.findall(r"\{(\w+)\}", one.wording)) <= one.options.keys()
    assert not re.search(r"[{}]", one.asks)


def test_no_profile_leaves_a_gap() -> None:
    for one in profiles().values():
        assert not [asks for asks in one.asks(rules()).values() if re.search(r"[{}]", asks)]
