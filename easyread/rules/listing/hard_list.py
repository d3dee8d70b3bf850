"""Lists with long points, or with too many."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Listing, Passage, Sentence

_UNEVEN, _LEAST_WORDS, _LEAST_POINTS = 3, 9, 3
_MOST = 0.7


@rule(
    asks="Keep lists short: {max_points} points at most, 1 thing in each.",
    alias="bullet-list",
    sources=["NHSSM (6 points)", "COGA", "SCOPE", "LL"],
    bad=[
        "You can bring:\n\n- a pen\n- and a friend who can write for you",
        "- one\n- two\n- three\n- four\n- five\n- six\n- seven",
    ],
    good=["You can bring:\n\n- a pen\n- a friend\n- a book"],
)
def hard_list(listing: Listing, *, max_points: int = 6, max_words: int = 15) -> Iterator[Problem]:
    """A list helps when each point is short."""
    held = {point.at: _sentences(listing, point) for point in listing.points}
    counts = [sum(len(one.spans) for one in sentences) for sentences in held.values()]
    if len(counts) > max_points and not _names(listing):
        message = f"This list has {len(counts)} points. It is hard to hold in mind."
        yield weighed(None, message, f"Make lists of {max_points} points or fewer.")
    middle = _median(counts)
    for point, count in zip(listing.points, counts, strict=True):
        text = point.unit.text
        if text.lower().startswith(("and ", "or ")):
            yield weighed(
                None, f"This point starts with “{text.split()[0]}”.", "Leave it out.", at=point.at
            )
        if count > max_words and len(held[point.at]) > 1:
            message = f"This point has {count} words. It says more than 1 thing."
            yield weighed(None, message, "Make it 2 points.", at=point.at)
        elif len(counts) >= _LEAST_POINTS and count > max(_LEAST_WORDS, _UNEVEN * middle):
            yield weighed(
                "info",
                "This point is much longer than the others.",
                "Make it shorter.",
                at=point.at,
            )


def _names(listing: Listing) -> bool:
    """Say whether this is a list of people, places or groups: no one has to hold it in mind."""
    words = [point.unit.text.split()[-1] for point in listing.points if point.unit.text.split()]
    return sum(word[0].isupper() for word in words) > _MOST * len(words)


def _sentences(listing: Listing, point: Passage) -> list[Sentence]:
    return [sentence for sentence in listing.sentences if sentence.passage is point]


def _median(counts: list[int]) -> float:
    """As in `statistics`, which costs every check 3 ms to import."""
    ordered, half = sorted(counts), len(counts) // 2
    return (ordered[half] + ordered[-half - 1]) / 2
