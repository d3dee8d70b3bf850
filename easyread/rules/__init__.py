"""Prose → Report: what stands between a text and the guidance. One rule a file, found by itself."""

from easyread.rules.check import check
from easyread.rules.gather import rule_named, rules
from easyread.rules.profiles import Profile, profile, profiles
from easyread.rules.verdict import verdict

__all__ = ["Profile", "check", "profile", "profiles", "rule_named", "rules", "verdict"]
