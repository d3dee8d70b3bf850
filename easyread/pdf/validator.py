"""Asks another program, where it is installed, what in a PDF does not keep PDF/UA-1.

It is the Python package page-validation (MIT), the extra “validator” of ours. It runs in a child
process, offline, with limits on time and memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from easyread.model.tagged import Fault

_PACKAGE = "page-validation"
_CHILD = Path(__file__).with_name("validating.py")
_MAX_LETTERS = 300


def installed() -> bool:
    """Say whether the other program is there."""
    try:
        distribution(_PACKAGE)
    except PackageNotFoundError:
        return False
    return True


def faults(
    source: Path | bytes, *, timeout_s: float = 30, memory_mb: int = 1024
) -> tuple[Fault, ...] | None:
    """Return what the other program finds; None where it is missing, or gives no answer in time."""
    if not installed():
        return None
    with tempfile.TemporaryDirectory(prefix="easyread-") as scratch:
        path = source if isinstance(source, Path) else Path(scratch) / "source.pdf"
        if isinstance(source, bytes):
            path.write_bytes(source)
        # “-P”: a file page.py in the reader's own folder is not what we ask.
        command = [sys.executable, "-P", str(_CHILD), str(path.resolve()), str(memory_mb)]
        try:
            done = subprocess.run(  # noqa: S603  our own program and a path, no shell
                command,
                capture_output=True,
                timeout=timeout_s,
                check=True,
                stdin=subprocess.DEVNULL,
            )
            return tuple(_fault(*line) for line in json.loads(done.stdout))
        except (OSError, subprocess.SubprocessError, ValueError, TypeError):
            return None


def _fault(name: str, words: str, page: int, count: int) -> Fault:
    return Fault(name, " ".join(words.split())[:_MAX_LETTERS], int(count), int(page))
