"""How the settings leave a rule out: an example for who wrote it in another way."""

from __future__ import annotations

from collections.abc import Mapping

_RULE = "long-sentence"
_TABLES = frozenset(["rules", "rule"])
# What other programs call it, and our own key in a place that we do not know.
SWITCHES = frozenset([
    "severity", "enabled", "enable", "disabled", "disable", "off", "on", "active", "ignore",
    "ignored", "ignores", "exclude", "excluded", "skip", "skipped",
])  # fmt: skip
WORDS = _TABLES | SWITCHES
_ABOUT_RULES = ("", "check.")
LINE = 'severity = "off"'


def example(rule: str = _RULE, profile: str = "ours") -> str:
    """Return the lines that leave a rule out."""
    chosen = f'[check]\nprofile = "{profile}"\n\n'
    return f"To leave a rule out, write:\n{chosen}[profiles.{profile}.rules.{rule}]\n{LINE}"


def hint(prefix: str, key: str, value: object, near: bool) -> str:
    """Return an example where an unknown setting may be meant to leave a rule out; else nothing.

    `near`: there is a setting whose name is much like it.
    """
    rule = ""
    if prefix not in _ABOUT_RULES or (near and key not in WORDS):
        return rule
    if key in _TABLES:
        rule = next(iter(value), _RULE) if isinstance(value, Mapping) else _RULE
    elif key in SWITCHES:
        named = value[0] if isinstance(value, list) and value else ""
        rule = named if isinstance(named, str) and named else _RULE
    elif isinstance(value, Mapping) and not SWITCHES.isdisjoint(value):
        rule = key
    return example(rule) if rule else ""
