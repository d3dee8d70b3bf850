"""The example of how to leave a rule out works as it stands."""

import tomllib

from easyread import left_out
from easyread.rules import profile
from easyread.rules.profiles import rules_of


def test_the_example_leaves_the_rule_out() -> None:
    lines = left_out.example("passive").partition("\n")[2]
    settings = tomllib.loads(lines)
    chosen = profile(settings["check"]["profile"], settings["profiles"])
    assert rules_of(chosen, ["passive", "long-sentence"]) == ("long-sentence",)


def test_other_settings_get_no_example() -> None:
    assert left_out.hint("", "symbls", {"match": True}, near=False) == ""
    assert left_out.hint("build.", "skip", "a", near=False) == ""
    assert left_out.hint("", "biuld", {"enabled": True}, near=True) == ""
