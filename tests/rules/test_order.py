"""The same text gives the same findings in the same order, in every process."""

import os
import subprocess
import sys

PROGRAM = (
    "import easyread; print([(f.rule, f.span) for f in "
    "easyread.check('See page 4 [1]. We (must) utilise 14% & e.g. this; or not.').findings])"
)


def test_findings_come_in_the_same_order_whatever_the_order_of_sets() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(said) == 1
    assert "percentage" in said.pop()
