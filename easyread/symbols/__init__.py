"""Document → Document with pictures."""

from easyread.symbols.choose import Proposal, choose, matched, proposals
from easyread.symbols.fewer import fewer
from easyread.symbols.find import Found, find
from easyread.symbols.illustrate import illustrate
from easyread.symbols.library import Library
from easyread.symbols.match import Matcher, matcher
from easyread.symbols.plain import document as plain
from easyread.symbols.suggest import written

__all__ = [
    "Found",
    "Library",
    "Matcher",
    "Proposal",
    "choose",
    "fewer",
    "find",
    "illustrate",
    "matched",
    "matcher",
    "plain",
    "proposals",
    "written",
]
