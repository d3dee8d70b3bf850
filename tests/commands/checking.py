"""Runs a command with words piped in."""

import subprocess
from pathlib import Path

from tests.running import EASYREAD, WAIT_S, environment


def run(folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*EASYREAD, *arguments],
        cwd=folder,
        env=environment(),
        input=given,
        capture_output=True,
        text=True,
        timeout=WAIT_S,
    )
