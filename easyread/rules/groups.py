"""The groups that people look for rules in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from easyread.rules.gather import rules
from easyread.rules.rule import Rule

_FILE = Path(__file__).parent / "data" / "groups.toml"


@cache
def grouped() -> Mapping[str, tuple[Rule, ...]]:
    """Return all rules by the names of their groups, both in order."""
    named, homes = _groups()
    known = sorted(rules().values(), key=lambda one: one.id)
    group = {one.id: named.get(one.id) or homes[_folder(one)] for one in known}
    order = tomllib.loads(_FILE.read_text("utf-8"))
    return {name: tuple(one for one in known if group[one.id] == name) for name in order}


def _groups() -> tuple[dict[str, str], dict[str, str]]:
    """Return the groups of the rules that are named, and those of the folders."""
    named: dict[str, str] = {}
    homes: dict[str, str] = {}
    for group, held in tomllib.loads(_FILE.read_text("utf-8")).items():
        named |= dict.fromkeys(held.get("rules", ()), group)
        homes |= dict.fromkeys(held.get("folders", ()), group)
    return named, homes


def _folder(one: Rule) -> str:
    return one.look.__module__.split(".")[-2]
