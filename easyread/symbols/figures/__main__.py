"""Writes every drawing: `python -m easyread.symbols.figures DIR`."""

import sys
from pathlib import Path

from easyread.symbols.figures import write


def main(arguments: list[str]) -> int:
    """Write the drawings into the folder that is named, and return the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("Say which folder: python -m easyread.symbols.figures DIR\n")
        return 2
    sys.stdout.write(f"{write(Path(arguments[0]))} drawings written.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
