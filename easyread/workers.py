"""Threads that each have a child process at work, and that stop as one."""

import multiprocessing
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def started(count: int) -> Iterator[ThreadPoolExecutor]:
    """Give threads to work with; when one fails or the user stops us, all children are stopped."""
    threads = ThreadPoolExecutor(count, initializer=_leave_interrupts)
    try:
        yield threads
    except BaseException:
        _stop(threads)
        raise
    finally:
        threads.shutdown()


def _stop(threads: ThreadPoolExecutor) -> None:
    """Stop every child, those too that are only just starting, until no thread waits for one."""
    threads.shutdown(wait=False, cancel_futures=True)
    ending = threading.Thread(target=threads.shutdown)
    ending.start()
    while ending.is_alive():
        for child in multiprocessing.active_children():
            child.kill()
        ending.join(0.05)


def _leave_interrupts() -> None:
    """Keep Ctrl+C from the children of this thread: the main thread stops them."""
    if hasattr(signal, "pthread_sigmask"):
        resource_tracker.ensure_running()  # when it starts later, it lets Ctrl+C in again
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
