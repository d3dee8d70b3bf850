"""Brings pictures of other sets into a project: checked, fitted, each with its licence."""

from easyread.symbols.adding.add import add
from easyread.symbols.adding.offer import Added, LeftOut
from easyread.symbols.adding.wish import Wish

__all__ = ["Added", "LeftOut", "Wish", "add"]
