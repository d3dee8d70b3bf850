"""Claims about threads with children at work."""

import contextlib
import multiprocessing
import time

import pytest

from easyread import workers


def sleep() -> int | None:
    """Wait for a child that would sleep for a minute; return how it ended."""
    child = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,), daemon=True)
    child.start()
    child.join()
    return child.exitcode


def test_answers_come_in_order() -> None:
    with workers.started(2) as threads:
        assert list(threads.map(str, range(5))) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
@pytest.mark.parametrize("wait_s", [0.02, 0.5])  # while children start, and while they are at work
def test_children_end_when_something_fails(error: type[BaseException], wait_s: float) -> None:
    start = time.monotonic()
    running = []
    with contextlib.suppress(error), workers.started(2) as threads:
        running += [threads.submit(sleep), threads.submit(sleep)]
        time.sleep(wait_s)
        raise error
    assert [each.result() for each in running] == [-9, -9]
    assert time.monotonic() - start < 30
    assert not multiprocessing.active_children()


def test_work_that_has_not_begun_is_dropped() -> None:
    waiting = []
    with contextlib.suppress(ValueError), workers.started(1) as threads:
        waiting += [threads.submit(time.sleep, 0.2) for _ in range(50)]
        raise ValueError
    assert waiting[-1].cancelled()
