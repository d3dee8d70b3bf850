"""A page that breaks a rule, and its twin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files: `bad` breaks `rule` on `page` (0: as a whole), `good` does not.

    `also` are other rules that the bad page must break as well, each with the reason.
    """

    rule: str
    tool: str
    bad: str
    good: str
    page: int = 0
    also: Mapping[str, str] = field(default_factory=dict)

    @property
    def called(self) -> str:
        """What the files are called."""
        return self.bad.rpartition("/")[2].removesuffix("-bad.pdf")
