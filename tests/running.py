"""Runs easyread as its users do: in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
WAIT_S = 60
EASYREAD = (sys.executable, "-m", "easyread")


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    return {**kept, "PYTHONPATH": str(ROOT), "TERM": "xterm", **more}


def run(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end. `more` is for its environment."""
    command = [*EASYREAD, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment(**more), capture_output=True, text=True, timeout=WAIT_S
    )


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start a command that goes on; what it says lands in out.txt and err.txt.

    Ctrl+C reaches it, even where these tests run in the background and are deaf to it.
    """
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return _started(folder, *arguments)
    finally:
        signal.signal(signal.SIGINT, heard)


def _started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    with (folder / "out.txt").open("w") as out, (folder / "err.txt").open("w") as err:
        command = [*EASYREAD, *arguments]
        return subprocess.Popen(
            command,
            cwd=folder,
            env=environment(PYTHONUNBUFFERED="1"),
            stdout=out,
            stderr=err,
            text=True,
            start_new_session=True,
        )


def wait_until(claim: Callable[[], bool], what: str) -> None:
    """Wait until a claim holds."""
    end = time.monotonic() + WAIT_S
    while not claim():
        assert time.monotonic() < end, f"we waited in vain until {what}"
        time.sleep(0.02)
