"""Claims about small numbers: which are told, and that no hidden one can be worked out."""

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.answers.small import Told, alone, parts, rank, threshold, ticks

FEWS = st.integers(3, 6)


def meanings(told: Told, total: int, few: int) -> range:
    """What a reader knows of one count, from its words alone."""
    if isinstance(told, int):
        return range(told, told + 1)
    if told == "most":
        return range(total // 2 + 1, total + 1)
    return range(1, min(few - 1, total // 2) + 1) if told == "a few" else range(few, total // 2 + 1)


def solutions(told: Sequence[Told], total: int, few: int) -> Iterator[tuple[int, ...]]:
    """Every set of counts that a reader can think of: all is tried, nothing is clever."""
    shown = [one for one in told if isinstance(one, int) and one]
    choices = [meanings(one, total, few) for one in told]
    for counts in product(*choices):
        # “Some” was hidden after the smaller ones, so it is no more than what is shown.
        others = [
            count
            for count, one in zip(counts, told, strict=True)
            if isinstance(one, str) and count >= few
        ]
        if sum(counts) == total and (not shown or max(others, default=0) <= min(shown)):
            yield counts


@settings(max_examples=400, deadline=None)
@given(st.lists(st.integers(0, 14), min_size=1, max_size=5), FEWS)
def test_each_hidden_small_count_could_be_two_numbers(counts: list[int], few: int) -> None:
    told = parts(counts, few)
    if told is None:
        return
    found = list(solutions(told, sum(counts), few))
    assert tuple(counts) in found
    for at, count in enumerate(counts):
        if 0 < count < few:
            assert isinstance(told[at], str)
            assert len({one[at] for one in found}) >= 2


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 1000), min_size=1, max_size=8), FEWS)
def test_what_is_told_is_true(counts: list[int], few: int) -> None:
    told = parts(counts, few)
    if told is None:
        assert any(0 < count < few for count in counts)
        return
    for count, one in zip(counts, told, strict=True):
        assert count in meanings(one, sum(counts), few)
        assert count or one == 0


@settings(max_examples=300, deadline=None)
@given(st.integers(3, 40), st.integers(0, 40), FEWS)
def test_a_count_alone_hides_both_those_who_did_and_those_who_did_not(
    total: int, count: int, few: int
) -> None:
    count = min(count, total)
    told = alone(count, total, few)
    alike = [other for other in range(total + 1) if alone(other, total, few) == told]
    if 0 < count < total and min(count, total - count) < few:
        assert isinstance(told, str)
        assert len(alike) >= 2
    else:
        assert told == count


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sets(st.integers(0, 2)), min_size=6, max_size=16),
    st.integers(3, 5),
    st.integers(1, 3),
)
def test_ticks_of_many_do_not_give_each_other_away(
    people: list[set[int]], few: int, choices: int
) -> None:
    """Whoever ticked something is in one count at least: that too is known to a reader."""
    total = len(people)
    ticked = [{tick for tick in one if tick < choices} for one in people]
    counts = [sum(at in one for one in ticked) for at in range(choices)]
    blank = sum(not one for one in ticked)
    told = ticks(counts, blank, total, few)
    words = [[count for count in range(total + 1) if alone(count, total, few) == one]
             for one in told]  # fmt: skip
    if told[-1] == "some":
        words[-1] = list(range(1, total + 1))
    found = [one for one in product(*words) if max(one[:-1]) <= total - one[-1] <= sum(one[:-1])]
    assert (*counts, blank) in found
    for at, count in enumerate((*counts, blank)):
        if 0 < count < few:
            assert len({one[at] for one in found}) >= 2


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((40, 30), (40, 30)),
        ((40, 0, 30), (40, 0, 30)),
        # Two hidden ones that could be 1 and 2, or 2 and 1.
        ((7, 2, 1, 0), (7, "a few", "a few", 0)),
        # One hidden one: 70 less the others would tell it.
        ((40, 20, 8, 2), (40, 20, "some", "a few")),
        # Two hidden ones that must be 1 each.
        ((8, 1, 1), ("most", "a few", "a few")),
        # Hiding all does not help: a few, a few and most of 5 can only be 1, 1 and 3.
        ((1, 1, 3), None),
        ((), ()),
        ((0, 0), (0, 0)),
    ],
)
def test_the_next_smallest_is_hidden_where_the_rest_would_tell(
    counts: tuple[int, ...], told: tuple[Told, ...] | None
) -> None:
    assert parts(counts, 5) == told


def test_all_counts_are_told_when_few_is_0() -> None:
    assert parts((1, 2, 40), threshold(0)) == (1, 2, 40)
    assert alone(1, 40, 0) == 1


def test_a_few_never_means_one_number() -> None:
    assert [threshold(few) for few in (0, 1, 2, 3, 5)] == [0, 0, 3, 3, 5]


def test_the_order_of_hidden_counts_tells_nothing() -> None:
    ranks = [rank(alone(count, 70, 5), 70) for count in range(71)]
    assert len(set(ranks[1:5])) == len(set(ranks[66:70])) == 1
    assert ranks[0] < ranks[1] < ranks[5] < ranks[65] < ranks[69] < ranks[70]
