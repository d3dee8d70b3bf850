"""Each rule is listed in one group."""

import tomllib
from pathlib import Path

from easyread.rules import groups, rules
from easyread.rules.groups import grouped

WRITTEN = tomllib.loads((Path(groups.__file__).parent / "data" / "groups.toml").read_text("utf-8"))


def test_each_rule_is_in_one_group() -> None:
    listed = [one.id for group in grouped().values() for one in group]
    assert sorted(listed) == sorted(rules())


def test_each_rule_that_is_named_is_there_and_named_once() -> None:
    named = [rule for held in WRITTEN.values() for rule in held.get("rules", ())]
    assert len(named) == len(set(named))
    assert set(named) <= rules().keys()


def test_a_rule_stands_where_people_look_for_it() -> None:
    group_of = {one.id: name for name, group in grouped().items() for one in group}
    assert group_of["hard-date"] == "Numbers, dates and signs"
    assert group_of["long-question"] == "Forms"
    assert group_of["small-picture"] == "Pictures"
    assert group_of["missing-title"] == "PDF"
