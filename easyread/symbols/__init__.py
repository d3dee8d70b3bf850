"""Document → Document with pictures."""

from easyread.symbols.illustrate import illustrate
from easyread.symbols.library import Library

__all__ = ["Library", "illustrate"]
