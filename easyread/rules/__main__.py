"""Writes docs/rules.md: `python -m easyread.rules > docs/rules.md`."""

import sys

from easyread.rules.manual import manual

if __name__ == "__main__":
    sys.stdout.write(manual())
