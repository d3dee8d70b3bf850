"""“You said, we did, we will”: what people told us, with space for what comes of it."""

from __future__ import annotations

from easyread.answers import lines
from easyread.answers.main_points import strongest, told
from easyread.answers.results import Results

_MOST = 2


def you_said(found: Results) -> list[str]:
    """Return the part. An author writes into it, or people write on the paper."""
    shown = ["## You said, we did, we will {colour=teal}", ""]
    tops = strongest(found, _MOST)
    if not tops:
        shown += lines.statement("listened-to", "You told us what you think.")
    for top in tops:
        shown += ["### You said", "", *told(top, found), *_space()]
    return shown + ([] if tops else _space())


def _space() -> list[str]:
    """Return a table with room to write."""
    return lines.table("", ("What happened", "Write here"), [("We did", ""), ("We will", "")])
