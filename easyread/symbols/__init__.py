"""Document → Document with pictures."""

from easyread.symbols.illustrate import illustrate
from easyread.symbols.library import Library
from easyread.symbols.match import Matcher, matcher

__all__ = ["Library", "Matcher", "illustrate", "matcher"]
