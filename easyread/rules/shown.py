"""What the catalogue names and no rule judges: it is shown, and explained like a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from easyread.rules.register import citations


class Shown(NamedTuple):
    """A name in the catalogue, and what is true of it."""

    id: str
    says: str
    why: str
    where: str
    sources: tuple[str, ...]


SHOWN: Mapping[str, Shown] = {
    one.id: one
    for one in (
        Shown(
            "readability-score",
            says="We show readability scores for trend only. No rule goes by them.",
            why=(
                "They count letters and words. They do not see if the words make sense. "
                "A tax letter that nobody could follow got a good score."
            ),
            where=(
                "To see the scores: `easyread check --verbose FILE`. They are in `--format html` "
                "and `--format json` too. A text of fewer than 100 words has none. "
                "A score can help you to compare 2 versions of 1 text."
            ),
            sources=("NHSSM", "WRITER", "AEE (grade 5)", "LL (grade 6)", "FENG09", "YAN16"),
        ),
    )
}


def explained(one: Shown) -> str:
    """Return what is true of it, as Markdown."""
    sources = citations(one.sources)
    return "\n\n".join([f"## {one.id}", f"**{one.says}**", one.why, one.where, sources]) + "\n"
