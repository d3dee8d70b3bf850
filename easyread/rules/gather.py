"""Finds the rules: every module in the folders here holds one, named like its file."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from easyread.errors import EasyReadError
from easyread.rules.rule import Rule

_PACKAGE = __name__.rpartition(".")[0]
_HERE = Path(__file__).parent
_FOLDERS = ("word", "sentence", "block", "heading", "listing", "section", "question", "document")
_PAGE_FOLDERS = ("page", "pdf", "html")


@cache
def rules() -> Mapping[str, Rule]:
    """Return all rules by id, those about the smallest things first, those about pages last."""
    return MappingProxyType({**text_rules(), **page_rules()})


@cache
def text_rules() -> Mapping[str, Rule]:
    """Return the rules about words and what they stand in."""
    return _in(_FOLDERS)


@cache
def page_rules() -> Mapping[str, Rule]:
    """Return the rules about finished pages."""
    return _in(_PAGE_FOLDERS)


def _in(folders: tuple[str, ...]) -> Mapping[str, Rule]:
    found: dict[str, Rule] = {}
    for folder in folders:
        files = sorted(file.name for file in (_HERE / folder).iterdir())
        for name in [file[:-3] for file in files if file.endswith(".py") and file[0] != "_"]:
            one = getattr(import_module(f"{_PACKAGE}.{folder}.{name}"), name)
            found[one.id] = one
    return MappingProxyType(found)


def rule_named(name: str) -> Rule:
    """Return a rule by its id or by its name in the catalogue.

    Raises:
        EasyReadError: there is no such rule.
    """
    for gathered in (text_rules, page_rules):  # a check of a text needs no rule about pages
        known = gathered()
        if name in known:
            return known[name]
        for one in known.values():
            if name == one.alias:
                return one
    raise EasyReadError(f"There is no rule “{name}”.", hint=_nearest(name))


def _nearest(name: str) -> str:
    """Return a name that is much like this one; or the nearest 3, and where to see all."""
    from difflib import get_close_matches

    names = {*rules(), *(one.alias for one in rules().values() if one.alias)}
    if close := get_close_matches(name, sorted(names), 1):
        return f"Did you mean “{close[0]}”?"
    nearest = [f"“{one}”" for one in get_close_matches(name, sorted(names), 3, cutoff=0)]
    return f"The nearest: {', '.join(nearest)}. To see all: easyread check --list"


def near(name: str, names: list[str]) -> str:
    """Return what to try instead of a name that we do not know."""
    from difflib import get_close_matches

    close = get_close_matches(name, names, 1)
    return f"Did you mean “{close[0]}”?" if close else f"You can use: {', '.join(sorted(names))}."
