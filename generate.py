"""The thin front door: `python generate.py` builds everything; with arguments it is `easyread`."""

import sys

from easyread.cli import main

if __name__ == "__main__":
    main(sys.argv[1:] or ["build"])
